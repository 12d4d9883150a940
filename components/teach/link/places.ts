/** A lesson as the desk offers it; `part` is the title of its part of the course. */
export type DeskLesson = {
  readonly slug: string;
  readonly title: string;
  readonly part: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** Its exercises, by their ids. */
  readonly exercises: readonly string[];
};

/** An exercise as the desk offers it; `varies` says that a seed changes it. */
export type DeskExercise = {
  readonly id: string;
  readonly title: string;
  readonly part: string;
  readonly varies: boolean;
};

/** A question or an end of the decision. */
export type DeskStep = { readonly id: string; readonly title: string };

/** Everything a link can be made to. */
export type Places = {
  readonly lessons: readonly [DeskLesson, ...DeskLesson[]];
  readonly exercises: readonly [DeskExercise, ...DeskExercise[]];
  readonly steps: readonly [DeskStep, ...DeskStep[]];
  /** The paths of all pages of the site. */
  readonly pages: readonly string[];
};

/** What the form can choose from; `link` is any page, by its address. */
export const kinds = ["lesson", "exercise", "step", "link"] as const;

export type Kind = (typeof kinds)[number];

const bases: Readonly<Record<Exclude<Kind, "link">, string>> = {
  lesson: "/learn/",
  exercise: "/exercises/",
  step: "/decide/",
};

/** The path of a lesson, an exercise or a step of the decision. */
export function pathOf(kind: Exclude<Kind, "link">, id: string): string {
  return bases[kind] + id;
}

/** The id in a path that `pathOf` wrote; "" in any other. */
export function idIn(kind: Exclude<Kind, "link">, path: string): string {
  return path.startsWith(bases[kind]) ? path.slice(bases[kind].length) : "";
}

/** Under which kind the form shows a path: what it does not list is shown by its address. */
export function kindOf(path: string, { lessons, exercises, steps }: Places): Kind {
  if (lessons.some(({ slug }) => path === pathOf("lesson", slug))) return "lesson";
  if (exercises.some(({ id }) => path === pathOf("exercise", id))) return "exercise";
  return steps.some(({ id }) => path === pathOf("step", id)) ? "step" : "link";
}

/** What a page is called, for the name of its frame. */
export function titleOf(path: string, { lessons, exercises, steps }: Places): string {
  const lesson = lessons.find(({ slug }) => path === pathOf("lesson", slug));
  const exercise = exercises.find(({ id }) => path === pathOf("exercise", id));
  const step = steps.find(({ id }) => path === pathOf("step", id));
  return (lesson ?? exercise ?? step)?.title ?? (path === "/sandbox" ? "Sandbox" : path);
}
