import type { Metadata } from "next";
import Link from "next/link";
import { LessonDone } from "#components/progress/lesson-done.client";
import { Page } from "#components/ui/page";
import { loadLessons } from "#content/lessons";

export const metadata: Metadata = {
  title: "Learn",
  description: "A short course on 401, 403 and what lies between, each lesson beside a server that really answers so.",
};

export default async function Learn() {
  return (
    <Page
      kind="text"
      title="Learn HTTP authentication, from 401 to 403"
      lede="Short lessons. Each has a server at its side that really answers as the text says."
    >
      <ol className="mt-10 max-w-3xl border-line border-t">
        {(await loadLessons()).map(({ slug, place, title, summary, minutes, exercises }) => (
          <li key={slug} className="grid grid-cols-[2.5rem_1fr] border-line border-b py-6">
            <span aria-hidden="true" className="font-bold font-display text-head text-soft">
              {place}
            </span>
            <div>
              <h2 className="font-semibold text-head">
                <Link href={`/learn/${slug}`}>{title}</Link>
              </h2>
              <p className="mt-1 max-w-measure">{summary}</p>
              <p className="mt-1 flex flex-wrap gap-x-4 font-display text-small text-soft">
                {minutes} minutes <LessonDone exercises={exercises} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}
