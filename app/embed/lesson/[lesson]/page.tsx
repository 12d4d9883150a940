import type { Metadata } from "next";
import { LessonText } from "#app/page-parts/lesson-text";
import { Framed } from "#components/frame/framed";
import { lessonSlugs, loadLesson } from "#content/lessons";

export const dynamicParams = false;

export function generateStaticParams() {
  return lessonSlugs.map((lesson) => ({ lesson }));
}

export async function generateMetadata({ params }: PageProps<"/embed/lesson/[lesson]">): Promise<Metadata> {
  const { title } = await loadLesson((await params).lesson);
  return { title, robots: { index: false } };
}

export default async function FramedLesson({ params }: PageProps<"/embed/lesson/[lesson]">) {
  const { lesson } = await params;
  const { title } = await loadLesson(lesson);
  return (
    <Framed page={`/learn/${lesson}`} title={title} titled>
      <div className="article">
        <LessonText slug={lesson} framed />
      </div>
    </Framed>
  );
}
