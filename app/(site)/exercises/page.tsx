import type { Metadata } from "next";
import Link from "next/link";
import { CopyMark } from "#components/copy/copy-mark";
import { ExerciseList } from "#components/exercise/exercise-list";
import { kindNames } from "#components/exercise/kinds.ts";
import { AllDone } from "#components/progress/all-done.client";
import { ExerciseFilter } from "#components/reference/exercise-filter.client";
import { Page } from "#components/ui/page";
import { parts } from "#content/course/parts";
import { loadExercises } from "#content/exercises";
import { loadLessons } from "#content/lessons";

export const metadata: Metadata = {
  title: "Exercises",
  description: "Exercises on HTTP status codes and authentication, each checked by a real server.",
};

export default async function Exercises() {
  const lessons = await loadLessons();
  const exercises = await loadExercises();
  const places = new Map(lessons.map(({ slug, place, part }) => [slug, { place, part }]));
  const placeOf = (lesson: string) => places.get(lesson)?.place ?? 0;
  return (
    <Page kind="text" title="Exercises" lede="Each is checked by something real: a server’s answers, or the inspector.">
      <AllDone />
      <ExerciseFilter kinds={Object.entries(kindNames)} />
      {parts.map(({ id, title }) => {
        const own = exercises
          .filter(({ lesson }) => places.get(lesson)?.part === id)
          .toSorted((one, other) => placeOf(one.lesson) - placeOf(other.lesson) || one.level - other.level);
        return (
          own.length > 0 && (
            <section key={id} aria-labelledby={id} className="mt-10 max-w-3xl" data-list="">
              <h2 id={id} className="group/heading mb-3 scroll-mt-20 font-semibold text-head">
                {title} <CopyMark href={`#${id}`} of={title} />
              </h2>
              <ExerciseList exercises={own} />
            </section>
          )
        );
      })}
      <p className="mt-12">
        For a class: <Link href="/print">worksheets</Link> of these, on paper, with their key.
      </p>
    </Page>
  );
}
