import type { Pictured } from "#components/picture/picture";
import { isRequested, loadExercises, type NamedExercise } from "#content/exercises";
import { headerSlugs } from "#content/headers";
import { loadLessons } from "#content/lessons";
import { statusCodes } from "#http/registry/status-codes";

let all: Promise<ReadonlyMap<string, Pictured>> | undefined;

/** The pictures of the pages that are shared, by the address of each below /og, without its ending. */
export function pictured(): Promise<ReadonlyMap<string, Pictured>> {
  all ??= gather();
  return all;
}

async function gather(): Promise<ReadonlyMap<string, Pictured>> {
  const [lessons, exercises] = await Promise.all([loadLessons(), loadExercises()]);
  return new Map<string, Pictured>([
    ["site/home", { title: "401 and 403, told apart by a real server", kind: "HTTP status codes", status: 401 }],
    ...lessons.map(
      ({ slug, title, tries }) =>
        [`learn/${slug}`, { title, kind: "Lesson", status: statusIn(tries[0]?.expect) }] as const,
    ),
    ...exercises.map(
      (exercise) =>
        [`exercises/${exercise.id}`, { title: exercise.title, kind: "Exercise", status: statusOf(exercise) }] as const,
    ),
    ...statusCodes.map(
      ({ code, phrase }) =>
        [`status/${code}`, { title: `${code} ${phrase}`, kind: "Status code", status: code }] as const,
    ),
    ...headerSlugs.map((slug) => [`headers/${slug}`, { title: slug, kind: "Header field" }] as const),
  ]);
}

function statusIn(expected = ""): number | undefined {
  const status = Number(expected.split(" ")[0]);
  return status > 0 ? status : undefined;
}

// The answer that the last step asks for; the other kinds ask for several, or for none.
function statusOf(exercise: NamedExercise): number | undefined {
  return isRequested(exercise) ? exercise.goal.at(-1)?.status : undefined;
}
