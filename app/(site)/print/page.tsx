import type { Metadata } from "next";
import { SetForm } from "#components/print/set-form";
import { mostVariants } from "#components/print/variants.ts";
import { Page } from "#components/ui/page";
import { loadExercises } from "#content/exercises";
import { loadLessons } from "#content/lessons";
import { longestName, mostPrinted } from "./asked";

export const metadata: Metadata = {
  title: "Worksheets",
  description: "Choose exercises and print them: requests with blanks, sequences to draw, situations, and a key apart.",
};

export default async function PrintPage() {
  const exercises = await loadExercises();
  const lessons = (await loadLessons())
    .map(({ slug, title }) => ({
      slug,
      title,
      exercises: exercises
        .filter(({ lesson }) => lesson === slug)
        .toSorted((one, other) => one.level - other.level)
        .map(({ id, title, kind, level }) => ({ id, title, kind, level })),
    }))
    .filter((lesson) => lesson.exercises.length > 0);
  return (
    <Page
      kind="tool"
      title="Worksheets"
      lede="Choose exercises for paper: requests with blanks, sequences to draw, situations to find the code for. The key is a document of its own."
    >
      <SetForm lessons={lessons} most={mostPrinted} mostVariants={mostVariants} longestName={longestName} />
    </Page>
  );
}
