import { ArticleFoot, ArticleHead } from "#components/article/article";
import { Outline } from "#components/article/outline.client";
import { ExerciseList } from "#components/exercise/exercise-list";
import { parts } from "#content/course/parts";
import { loadExercise } from "#content/exercises";
import { type Lesson, loadLesson, loadLessons } from "#content/lessons";

type Props = {
  readonly slug: string;
  /** Whether it stands in a frame, without the way to the lessons around it. */
  readonly framed?: boolean;
};

/** A lesson from its title to its exercises and its summary. */
export async function LessonText({ slug, framed = false }: Props) {
  const lessons = await loadLessons();
  const lesson = await loadLesson(slug);
  const { title, place, part, minutes, goals, recap, read, headings, Content } = lesson;
  const { title: partTitle = "" } = parts.find(({ id }) => id === part) ?? {};
  const where = `${partTitle} · lesson ${place} of ${lessons.length} · ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const exercises = await Promise.all(lesson.exercises.map(loadExercise));
  const ways = { previous: linkTo(lessons[place - 2]), next: linkTo(lessons[place]) };
  return (
    <>
      <Outline headings={headings} />
      <div className="prose">
        <Content head={<ArticleHead where={where} title={title} goals={goals} />} />
      </div>
      <ArticleFoot path={`/learn/${slug}`} recap={recap} read={read} ways={framed ? undefined : ways}>
        {exercises.length > 0 && (
          <section aria-labelledby="exercises" className="mt-10">
            <h2 id="exercises" className="mb-3 scroll-mt-20 font-semibold text-head">
              Exercises
            </h2>
            <ExerciseList exercises={exercises} />
          </section>
        )}
      </ArticleFoot>
    </>
  );
}

function linkTo(lesson: Lesson | undefined) {
  return lesson && { href: `/learn/${lesson.slug}`, title: lesson.title };
}
