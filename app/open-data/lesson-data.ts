import { parts } from "#content/course/parts";
import { loadLessons } from "#content/lessons";

/** Every lesson as the data file tells it, in the order of the course; addresses are paths on the origin of the file. */
export async function lessonData() {
  const lessons = await loadLessons();
  return lessons.map(({ slug, title, summary, part, place, minutes, goals, recap, read, exercises, headings }) => {
    const page = `/learn/${slug}`;
    return {
      slug,
      title,
      summary,
      page,
      place,
      part: { id: part, title: parts.find(({ id }) => id === part)?.title ?? part },
      minutes,
      goals,
      recap,
      read,
      exercises: exercises.map((id) => ({ id, page: `/exercises/${id}` })),
      headings: headings.map(({ id, text }) => ({ id, text, page: `${page}#${id}` })),
    };
  });
}
