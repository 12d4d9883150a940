import type { Metadata } from "next";
import { ArticleExchange } from "#app/article-exchange";
import { Framed } from "#components/frame/framed";
import { isRequested, loadExercise, loadExercises } from "#content/exercises";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadExercises()).filter(isRequested).map(({ id }) => ({ exercise: id }));
}

export async function generateMetadata({ params }: PageProps<"/embed/exchange/[exercise]">): Promise<Metadata> {
  const { title } = await loadExercise((await params).exercise);
  return { title, robots: { index: false } };
}

export default async function FramedExchange({ params }: PageProps<"/embed/exchange/[exercise]">) {
  const { exercise } = await params;
  const { title } = await loadExercise(exercise);
  return (
    <Framed page={`/exercises/${exercise}`} title={title}>
      <ArticleExchange exercise={exercise} seeded />
    </Framed>
  );
}
