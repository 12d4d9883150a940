import type { Metadata } from "next";
import { LearningResource } from "#app/sharing/learning-resource";
import { sharedWith } from "#app/sharing/open-graph.ts";
import { ArticleFoot, ArticleHead } from "#components/article/article";
import { Outline } from "#components/article/outline.client";
import { ExerciseList } from "#components/exercise/exercise-list";
import { parts } from "#content/course/parts";
import { loadExercise } from "#content/exercises";
import { type Lesson, lessonSlugs, loadLesson, loadLessons } from "#content/lessons";

export const dynamicParams = false;

export function generateStaticParams() {
  return lessonSlugs.map((lesson) => ({ lesson }));
}

export async function generateMetadata({ params }: PageProps<"/learn/[lesson]">): Promise<Metadata> {
  const { slug, title, summary } = await loadLesson((await params).lesson);
  return { title, description: summary, openGraph: sharedWith(`learn/${slug}`, title) };
}

export default async function LessonPage({ params }: PageProps<"/learn/[lesson]">) {
  const lessons = await loadLessons();
  const lesson = await loadLesson((await params).lesson);
  const { title, summary, place, part, minutes, goals, recap, read, headings, Content } = lesson;
  const { title: partTitle = "" } = parts.find(({ id }) => id === part) ?? {};
  const where = `${partTitle} · lesson ${place} of ${lessons.length} · ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const exercises = await Promise.all(lesson.exercises.map(loadExercise));
  return (
    <main id="main" className="article">
      <LearningResource
        kind="lesson"
        title={title}
        says={summary}
        teaches={goals}
        level={partTitle}
        minutes={minutes}
      />
      <Outline headings={headings} />
      <div className="prose">
        <Content head={<ArticleHead where={where} title={title} goals={goals} />} />
      </div>
      <ArticleFoot recap={recap} read={read} previous={linkTo(lessons[place - 2])} next={linkTo(lessons[place])}>
        {exercises.length > 0 && (
          <section aria-labelledby="exercises" className="mt-10">
            <h2 id="exercises" className="mb-3 scroll-mt-20 font-semibold text-head">
              Exercises
            </h2>
            <ExerciseList exercises={exercises} />
          </section>
        )}
      </ArticleFoot>
    </main>
  );
}

function linkTo(lesson: Lesson | undefined) {
  return lesson && { href: `/learn/${lesson.slug}`, title: lesson.title };
}
