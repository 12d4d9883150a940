import { isRequested, loadExercises, type NamedExercise } from "#content/exercises";
import { shownResource } from "#content/resources";
import { sandboxBase } from "#sandbox/resource";

/** Every exercise as the data file tells it, without hints and solutions; addresses are paths on the origin of the file. */
export async function exerciseData() {
  return (await loadExercises()).map(oneExercise);
}

function oneExercise(exercise: NamedExercise) {
  const { id, title, task, kind, level, lesson, vary } = exercise;
  return {
    id,
    title,
    task,
    page: `/exercises/${id}`,
    kind,
    level,
    lesson: { slug: lesson, page: `/learn/${lesson}` },
    seeds: vary !== undefined,
    live: resourceOf(exercise),
  };
}

// A choice, an answer to mend and a policy to build stand on no resource of their own.
function resourceOf(exercise: NamedExercise): string | null {
  if (!isRequested(exercise)) return null;
  const { id, on = id } = exercise;
  return shownResource(on)?.base ?? `${sandboxBase}/${on}`;
}
