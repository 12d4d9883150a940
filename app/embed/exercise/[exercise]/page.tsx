import type { Metadata } from "next";
import { ExerciseBox } from "#app/exercise-box";
import { Framed } from "#components/frame/framed";
import { exerciseIds, isRequested, loadExercise } from "#content/exercises";

export const dynamicParams = false;

export function generateStaticParams() {
  return exerciseIds().map((exercise) => ({ exercise }));
}

export async function generateMetadata({ params }: PageProps<"/embed/exercise/[exercise]">): Promise<Metadata> {
  const { title } = await loadExercise((await params).exercise);
  return { title, robots: { index: false } };
}

export default async function FramedExercise({ params }: PageProps<"/embed/exercise/[exercise]">) {
  const exercise = await loadExercise((await params).exercise);
  const { id, title, task } = exercise;
  return (
    // An exchange has its title and its task at its own head, with the words of the seed.
    <Framed page={`/exercises/${id}`} title={title} {...(isRequested(exercise) ? {} : { lede: task })}>
      <ExerciseBox id={id} seeded bare />
    </Framed>
  );
}
