import type { Metadata } from "next";
import { ExerciseBox } from "#app/exercise-box";
import { OembedLink } from "#app/page-parts/oembed-link";
import { LearningResource } from "#app/sharing/learning-resource";
import { pictureOf, sharedPage } from "#app/sharing/open-graph.ts";
import { ShareWithClass } from "#components/copy/share-with-class";
import { kindNames, levelNames } from "#components/exercise/kinds.ts";
import { Neighbors, neighborsIn } from "#components/reference/neighbors";
import { Page } from "#components/ui/page";
import { exerciseIds, isRequested, loadExercise, loadExercises } from "#content/exercises";
import { lessonSlugs, loadLesson } from "#content/lessons";

export const dynamicParams = false;

export function generateStaticParams() {
  return exerciseIds().map((exercise) => ({ exercise }));
}

export async function generateMetadata({ params }: PageProps<"/exercises/[exercise]">): Promise<Metadata> {
  const { id, title, task } = await loadExercise((await params).exercise);
  return { title, description: task, openGraph: { ...sharedPage, images: pictureOf(`exercises/${id}`, title) } };
}

export default async function ExercisePage({ params }: PageProps<"/exercises/[exercise]">) {
  const exercise = await loadExercise((await params).exercise);
  const { id, title, task, kind, level, lesson } = exercise;
  const { title: lessonTitle } = await loadLesson(lesson);
  const all = (await loadExercises()).toSorted(
    (one, other) => lessonSlugs.indexOf(one.lesson) - lessonSlugs.indexOf(other.lesson) || one.level - other.level,
  );
  return (
    <Page
      kind="tool"
      title={title}
      lede={
        <>
          {/* The exchange has its task at its own head, with the words of the seed. */}
          {!isRequested(exercise) && `${task} `}
          <span className="mt-1 block font-display text-small">
            {kindNames[kind]} · {levelNames[level]} · from the lesson <a href={`/learn/${lesson}`}>{lessonTitle}</a> ·{" "}
            <ShareWithClass path={`/exercises/${id}`} />
          </span>
        </>
      }
    >
      <LearningResource kind="exercise" title={title} says={task} teaches={[lessonTitle]} level={levelNames[level]} />
      <OembedLink path={`/exercises/${id}`} title={title} />
      <div className={isRequested(exercise) ? "exercise-page" : "max-w-3xl"}>
        <ExerciseBox id={id} seeded bare />
      </div>
      <Neighbors
        label="Exercises"
        all={{ href: "/exercises", title: "All exercises" }}
        {...neighborsIn(
          all,
          (each) => each.id === id,
          (each) => ({ href: `/exercises/${each.id}`, title: each.title }),
        )}
      />
    </Page>
  );
}
