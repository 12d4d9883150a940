import { Build } from "#components/exercise/build/build.client";
import { Choice } from "#components/exercise/choice/choice.client";
import { ExerciseFrame } from "#components/exercise/exercise-frame";
import { Mend } from "#components/exercise/mend.client";
import { Solutions } from "#components/exercise/solutions";
import { isRequested, loadExercise, type NamedExercise } from "#content/exercises";
import { ArticleExchange } from "./article-exchange";

type Props = {
  readonly id: string;
  /** Whether `?seed=` in the address changes names and words. */
  readonly seeded?: boolean;
  /** Whether the page around it says title and task already. */
  readonly bare?: boolean;
};

/** An exercise of any kind, by its name: in a box of its own, or as an exchange. */
export async function ExerciseBox({ id, seeded = false, bare = false }: Props) {
  const exercise = await loadExercise(id);
  if (isRequested(exercise)) {
    return <ArticleExchange exercise={id} seeded={seeded} />;
  }
  const { title, task, kind, level } = exercise;
  return (
    <ExerciseFrame id={id} title={title} task={task} kind={kind} level={level} bare={bare}>
      <Inside exercise={exercise} />
      <noscript>
        <Solutions exercise={exercise} />
      </noscript>
    </ExerciseFrame>
  );
}

function Inside({ exercise }: { readonly exercise: NamedExercise }) {
  const { id, hints, vary = [] } = exercise;
  switch (exercise.kind) {
    case "choice":
      return <Choice id={id} situations={exercise.situations} hints={hints} />;
    case "mend": {
      const { broken, rules, keeps, wrong, mended } = exercise;
      return <Mend id={id} mending={{ broken, rules, keeps, wrong }} mended={mended} hints={hints} vary={vary} />;
    }
    case "policy": {
      const { begin, rows, solution, wrong } = exercise;
      return <Build id={id} begin={begin} rows={rows} solution={solution} wrong={wrong} hints={hints} vary={vary} />;
    }
    default:
      return null;
  }
}
