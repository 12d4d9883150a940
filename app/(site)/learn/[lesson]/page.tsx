import type { Metadata } from "next";
import { sharedArticle } from "#app/open-graph.ts";
import { ArticleFoot, ArticleHead } from "#components/article/article";
import { type Lesson, lessonSlugs, loadLesson, loadLessons } from "#content/lessons";

export const dynamicParams = false;

export function generateStaticParams() {
  return lessonSlugs.map((lesson) => ({ lesson }));
}

export async function generateMetadata({ params }: PageProps<"/learn/[lesson]">): Promise<Metadata> {
  const { title, summary } = await loadLesson((await params).lesson);
  return { title, description: summary, openGraph: sharedArticle };
}

export default async function LessonPage({ params }: PageProps<"/learn/[lesson]">) {
  const lessons = await loadLessons();
  const lesson = await loadLesson((await params).lesson);
  const { title, place, minutes, goals, recap, Content } = lesson;
  const where = `Lesson ${place} of ${lessons.length} · ${minutes} minutes`;
  return (
    <main id="main" className="article">
      <div className="prose">
        <Content head={<ArticleHead where={where} title={title} goals={goals} />} />
      </div>
      <ArticleFoot recap={recap} previous={linkTo(lessons[place - 2])} next={linkTo(lessons[place])} />
    </main>
  );
}

function linkTo(lesson: Lesson | undefined) {
  return lesson && { href: `/learn/${lesson.slug}`, title: lesson.title };
}
