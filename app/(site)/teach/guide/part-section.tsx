import type { ReactNode } from "react";
import { inSandbox } from "#components/article/in-sandbox.ts";
import { Status } from "#components/reference/status.client";
import { Citation } from "#components/ui/citation";
import type { WrittenTry } from "#content/article-text";
import type { Demonstration, PartGuide } from "#content/course/guide/part-guide";
import type { Part } from "#content/course/parts";
import type { WrongIdea } from "#content/course/wrong-ideas";
import type { Lesson } from "#content/lessons";
import { parseWrittenDraft } from "#http/draft";

type Props = {
  readonly part: Part;
  readonly guide: PartGuide;
  /** The lessons of the part, in order. */
  readonly lessons: readonly Lesson[];
  readonly ideas: readonly WrongIdea[];
};

/** What a teacher needs for one part of the course. */
export function PartSection({ part: { id, title }, guide, lessons, ideas }: Props) {
  const reading = lessons.reduce((sum, { minutes }) => sum + minutes, 0);
  const exercises = lessons.reduce((sum, lesson) => sum + lesson.exercises.length, 0);
  const met = lessons.flatMap((lesson) => lesson.ideas.map((refuted) => ({ lesson, refuted })));
  return (
    <section aria-labelledby={id} className="mt-14 max-w-3xl">
      <h2 id={id} className="scroll-mt-20 font-bold text-head">
        {title}
      </h2>
      <p className="max-w-measure">{guide.aim}</p>
      <p className="mt-1 font-display text-small text-soft">
        {lessons.length} lessons, {reading} minutes to read, {exercises} exercises
      </p>
      <Block id={`${id}-goals`} title="What they will be able to do">
        <ul className="mt-2 max-w-measure list-disc ps-5">
          {lessons.map(({ slug, title: name, goals }) => (
            <li key={slug}>
              <a href={`/learn/${slug}`}>{name}</a>: {goals.join("; ")}
            </li>
          ))}
        </ul>
      </Block>
      {met.length > 0 && (
        <Block id={`${id}-ideas`} title="Wrong ideas to expect">
          <ul className="mt-2 max-w-measure space-y-2">
            {met.map(({ lesson, refuted }) => {
              const idea = ideas.find((each) => each.id === refuted.id);
              return (
                idea && (
                  <li key={idea.id}>
                    <a href={`/learn/${lesson.slug}#wrong-${idea.id}`}>“{idea.says}”</a> {idea.truth}{" "}
                    {refuted.by && <Shown by={refuted.by} />}
                  </li>
                )
              );
            })}
          </ul>
        </Block>
      )}
      <Block id={`${id}-show`} title="On the projector">
        <p className="text-small text-soft">
          Open the lesson in large type and press the buttons, or open each request in the sandbox.
        </p>
        <ol className="mt-2 max-w-measure list-decimal space-y-2 ps-6">
          {guide.demonstration.map((step) => (
            <Step key={step.lesson + step.press} step={step} lessons={lessons} />
          ))}
        </ol>
      </Block>
      <Block id={`${id}-ask`} title="Questions to ask">
        <dl className="mt-2 max-w-measure space-y-2">
          {guide.questions.map(({ asks, answer, section }) => (
            <div key={asks}>
              <dt className="font-semibold">{asks}</dt>
              <dd>
                {answer} {section && <Citation>{section}</Citation>}
              </dd>
            </div>
          ))}
        </dl>
      </Block>
    </section>
  );
}

function Block({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-6">
      <h3 id={id} className="scroll-mt-20 font-semibold text-body">
        {title}
      </h3>
      {children}
    </div>
  );
}

function Step({ step, lessons }: { readonly step: Demonstration; readonly lessons: readonly Lesson[] }) {
  const lesson = lessons.find(({ slug }) => slug === step.lesson);
  const pressed = lesson?.tries.find(({ label }) => label === step.press);
  return (
    <li>
      In <a href={`/learn/${step.lesson}?size=large`}>{lesson?.title}</a>, press “{step.press}”.{" "}
      {pressed && <Shown by={pressed} />} {step.say}
    </li>
  );
}

function Shown({ by: { request, expect, by } }: { readonly by: WrittenTry }) {
  const code = Number(expect.split(" ")[0]);
  const href = inSandbox(parseWrittenDraft(request), by === "wire" ? { way: by } : {});
  return (
    <span className="whitespace-nowrap font-display text-small">
      (<a href={href}>in the sandbox</a>: <Status code={code} />)
    </span>
  );
}
