import type { Metadata } from "next";
import { ArticleExchange } from "#app/article-exchange";
import { frameHeightScript } from "#components/site/frame-height.ts";
import { isRequested, loadExercise, loadExercises } from "#content/exercises";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadExercises()).filter(isRequested).map(({ id }) => ({ exercise: id }));
}

export async function generateMetadata({ params }: PageProps<"/embed/exchange/[exercise]">): Promise<Metadata> {
  const { title } = await loadExercise((await params).exercise);
  return { title, robots: { index: false } };
}

export default async function EmbeddedExchange({ params }: PageProps<"/embed/exchange/[exercise]">) {
  const { exercise } = await params;
  const { title } = await loadExercise(exercise);
  return (
    <main id="main" className="mx-auto max-w-3xl p-4">
      <h1 className="sr-only">{title}</h1>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; the page around the frame waits for no hand */}
      <script dangerouslySetInnerHTML={{ __html: frameHeightScript }} />
      <ArticleExchange exercise={exercise} />
      <p className="mt-6 text-small text-soft">
        <a href="/" target="_blank" rel="noreferrer">
          From Knock Knock
        </a>
        , which teaches HTTP status codes.
      </p>
    </main>
  );
}
