import type { Listed } from "#components/plan/model/listed.ts";
import { parts } from "#content/course/parts";
import { loadExercises } from "#content/exercises";
import { loadLessons } from "#content/lessons";
import { statusCodes } from "#http/registry/status-codes";

/** The pages that a course plan leads to: the lessons and exercises of each part, and the codes. */
export async function planPages(): Promise<readonly Listed[]> {
  const [lessons, exercises] = await Promise.all([loadLessons(), loadExercises()]);
  const ofCourse = parts.flatMap(({ id, title: group }) => {
    const own = lessons.filter(({ part }) => part === id);
    return own.flatMap(({ slug, title, exercises: done }): readonly Listed[] => [
      { at: `/learn/${slug}`, title, group, exercises: done },
      ...exercises
        .filter(({ lesson }) => lesson === slug)
        .map((each) => ({
          at: `/exercises/${each.id}`,
          title: `Exercise: ${each.title}`,
          group,
          exercises: [each.id],
        })),
    ]);
  });
  const codes = statusCodes.map(({ code, phrase }) => ({
    at: `/status/${code}`,
    title: `${code} ${phrase}`,
    group: "Status codes",
    exercises: [],
  }));
  return [...ofCourse, ...codes];
}
