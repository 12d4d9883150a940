import type { Metadata } from "next";
import { LessonText } from "#app/page-parts/lesson-text";
import { OembedLink } from "#app/page-parts/oembed-link";
import { LearningResource } from "#app/sharing/learning-resource";
import { sharedWith } from "#app/sharing/open-graph.ts";
import { parts } from "#content/course/parts";
import { lessonSlugs, loadLesson } from "#content/lessons";

export const dynamicParams = false;

export function generateStaticParams() {
  return lessonSlugs.map((lesson) => ({ lesson }));
}

export async function generateMetadata({ params }: PageProps<"/learn/[lesson]">): Promise<Metadata> {
  const { slug, title, summary } = await loadLesson((await params).lesson);
  return { title, description: summary, openGraph: sharedWith(`learn/${slug}`, title) };
}

export default async function LessonPage({ params }: PageProps<"/learn/[lesson]">) {
  const { lesson } = await params;
  const { title, summary, part, minutes, goals } = await loadLesson(lesson);
  const level = parts.find(({ id }) => id === part)?.title ?? "";
  return (
    <main id="main" className="article">
      <LearningResource kind="lesson" title={title} says={summary} teaches={goals} level={level} minutes={minutes} />
      <OembedLink path={`/learn/${lesson}`} title={title} />
      <LessonText slug={lesson} />
    </main>
  );
}
