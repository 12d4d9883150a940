import { decideCodes, decideQuestions } from "#content/decide";
import { exerciseIds } from "#content/exercises";
import { lessonSlugs } from "#content/lessons";

type Kind = { readonly page: string; readonly frame: string; readonly ids: readonly string[] };

const steps = [...decideQuestions, ...decideCodes].map(({ id }) => id);
// "" stands for the address without a name below it.
const kinds: readonly Kind[] = [
  { page: "/learn", frame: "/embed/lesson", ids: lessonSlugs },
  { page: "/exercises", frame: "/embed/exercise", ids: exerciseIds() },
  { page: "/sandbox", frame: "/embed/exchange", ids: [""] },
  { page: "/decide", frame: "/embed/decide", ids: ["", ...steps] },
];

const frames = new Map(
  kinds.flatMap(({ page, frame, ids }) => ids.map((id) => [below(page, id), below(frame, id)] as const)),
);
const pages = new Map([...frames].map(([page, frame]) => [frame, page]));

/** The address at which the page of a path stands to be framed on other sites; undefined where it has none. */
export function frameOf(path: string): string | undefined {
  return frames.get(path);
}

/** The address of the full page of a frame; undefined where there is no such frame. */
export function pageOfFrame(path: string): string | undefined {
  const [, exercise] = /^\/embed\/exchange\/(.+)$/.exec(path) ?? [];
  return exercise === undefined ? pages.get(path) : pages.get(`/embed/exercise/${exercise}`);
}

function below(folder: string, id: string): string {
  return id === "" ? folder : `${folder}/${id}`;
}
