import { sitePages, waysToPages } from "#app/site-pages.ts";
import type { Places } from "#components/teach/link/places.ts";
import { parts } from "#content/course/parts";
import { decideCodes, decideQuestions } from "#content/decide";
import { loadExercises } from "#content/exercises";
import { loadLessons } from "#content/lessons";
import { reasonPhrase } from "#http/registry/status-codes";

/** Everything a teacher can make a link to, in the order of the course. Throws a RangeError where one of the lists is empty. */
export async function loadPlaces(): Promise<Places> {
  const lessons = await loadLessons();
  const titleOf = (part: string | undefined) => parts.find(({ id }) => id === part)?.title ?? "";
  const placeOf = (lesson: string) => lessons.findIndex(({ slug }) => slug === lesson);
  const exercises = (await loadExercises())
    .toSorted((one, other) => placeOf(one.lesson) - placeOf(other.lesson) || one.level - other.level)
    .map(({ id, title, lesson, vary = [] }) => ({
      id,
      title,
      part: titleOf(lessons[placeOf(lesson)]?.part),
      varies: vary.length > 0,
    }));
  const steps = [
    ...decideQuestions.map(({ id, asks }) => ({ id, title: asks })),
    ...decideCodes.map(({ id, code }) => ({ id, title: `${code} ${reasonPhrase(code)}` })),
  ];
  return {
    lessons: some(
      lessons.map(({ slug, title, part, headings, exercises }) => ({
        slug,
        title,
        part: titleOf(part),
        headings,
        exercises,
      })),
    ),
    exercises: some(exercises),
    steps: some(steps),
    pages: [...sitePages, ...waysToPages],
  };
}

function some<Each>([first, ...others]: readonly Each[]): readonly [Each, ...Each[]] {
  if (first === undefined) throw new RangeError("Nothing to make a link to: expected lessons, exercises and steps");
  return [first, ...others];
}
