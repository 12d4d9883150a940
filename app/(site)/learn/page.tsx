import type { Metadata } from "next";
import Link from "next/link";
import { CopyMark } from "#components/copy/copy-mark";
import { AllDone } from "#components/progress/all-done.client";
import { LessonDone } from "#components/progress/lesson-done.client";
import { Page } from "#components/ui/page";
import { entrances, parts } from "#content/course/parts";
import { type Lesson, loadLessons } from "#content/lessons";

export const metadata: Metadata = {
  title: "Learn",
  description:
    "A course on HTTP status codes, 401 and 403 above all, each lesson beside a server that really answers so.",
};

export default async function Learn() {
  const lessons = await loadLessons();
  return (
    <Page
      kind="text"
      title="Learn HTTP status codes, 401 and 403 above all"
      lede="Short lessons. Each has a server at its side that really answers as the text says."
    >
      <AllDone />
      <section aria-labelledby="begin" className="mt-8">
        <h2 id="begin" className="font-semibold text-head">
          Where to begin
        </h2>
        <div className="mt-3 grid gap-4 md:grid-cols-3">
          {entrances.map((entrance) => (
            <Entrance key={entrance.title} {...entrance} all={lessons} />
          ))}
        </div>
      </section>
      {parts.map(({ id, title, lede }) => (
        <section key={id} aria-labelledby={id} className="mt-12">
          <h2 id={id} className="group/heading scroll-mt-20 font-bold text-head">
            {title} <CopyMark href={`#${id}`} of={title} />
          </h2>
          <p className="max-w-measure text-soft">{lede}</p>
          <ol className="mt-4 border-line border-t lg:columns-2 lg:gap-x-10">
            {lessons
              .filter(({ part }) => part === id)
              .map((lesson) => (
                <Listed key={lesson.slug} lesson={lesson} />
              ))}
          </ol>
        </section>
      ))}
      <p className="mt-12">
        Beside the lessons: <Link href="/exercises">all exercises</Link>,{" "}
        <Link href="/learn/wrong-ideas">the wrong ideas</Link> that the course refutes, and{" "}
        <Link href="/frameworks">what frameworks answer</Link> by themselves.
      </p>
    </Page>
  );
}

function Listed({ lesson: { slug, place, title, summary, minutes, exercises } }: { readonly lesson: Lesson }) {
  return (
    <li className="group/heading grid break-inside-avoid grid-cols-[2.2rem_1fr] border-line border-b py-4">
      <span aria-hidden="true" className="font-bold font-display text-body text-soft">
        {place}
      </span>
      <div>
        <h3 className="font-semibold text-body">
          <Link href={`/learn/${slug}`} prefetch={false}>
            {title}
          </Link>{" "}
          <CopyMark href={`/learn/${slug}`} of={title} />
        </h3>
        <p className="mt-0.5 max-w-measure text-small">{summary}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-4 font-display text-soft text-tiny">
          {minutes} {minutes === 1 ? "minute" : "minutes"}
          {exercises.length > 0 && `, ${exercises.length} ${exercises.length === 1 ? "exercise" : "exercises"}`}{" "}
          <LessonDone exercises={exercises} />
        </p>
      </div>
    </li>
  );
}

type EntranceProps = (typeof entrances)[number] & { readonly all: readonly Lesson[] };

function Entrance({ title, line, lessons, all }: EntranceProps) {
  return (
    <div className="rounded-box border border-line bg-sheet px-4 py-3">
      <h3 className="font-semibold text-body">{title}</h3>
      <p className="text-small text-soft">{line}</p>
      <ol className="mt-2 font-display text-small">
        {lessons
          .flatMap((slug) => all.filter((each) => each.slug === slug))
          .map((lesson, index) => (
            <li key={lesson.slug} className={index === 0 ? "font-semibold" : ""}>
              <Link href={`/learn/${lesson.slug}`} prefetch={false} className="inline-block py-1">
                {lesson.title}
              </Link>
            </li>
          ))}
      </ol>
    </div>
  );
}
