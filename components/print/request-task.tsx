import type { Draft } from "#http/draft";
import type { Step } from "#http/goal/goal";
import type { FieldLine } from "#http/message";
import { BlankSequence } from "./blank/blank-sequence";
import { Blank, BlankLines } from "./blank/blanks";
import { Known } from "./known";
import type { PrintedRequest } from "./printed";

/** What is to be sent, with blanks for what has to be found out: the request line, the header lines, and the answer. */
export function RequestTask({ exercise: { resource } }: { readonly exercise: PrintedRequest }) {
  const { goal, start } = resource;
  // What stands in every one of them gives nothing away.
  const given = start.fields.filter((line) =>
    goal.every(({ solution }) => solution.fields.some((each) => isSame(each, line))),
  );
  const blanks = Math.max(...goal.map(({ solution, as }) => solution.fields.length + (as === undefined ? 0 : 1)));
  return (
    <>
      <Known resource={resource} />
      {goal.map((step, index) => (
        <BlankRequest
          // biome-ignore lint/suspicious/noArrayIndexKey: steps stand in their order
          key={index}
          step={step}
          start={start}
          given={given}
          blanks={Math.max(1, blanks - given.length)}
          place={goal.length > 1 ? index + 1 : undefined}
        />
      ))}
      <BlankSequence exchanges={goal.length === 1 ? 2 : goal.length} />
    </>
  );
}

type Props = {
  readonly step: Step;
  readonly start: Draft;
  readonly given: readonly FieldLine[];
  readonly blanks: number;
  readonly place: number | undefined;
};

function BlankRequest({ step: { solution }, start, given, blanks, place }: Props) {
  return (
    <div className="mt-3 break-inside-avoid">
      <h4 className="font-display font-semibold text-small">{place === undefined ? "Request" : `Request ${place}`}</h4>
      <div className="mt-1 border border-ink px-3 py-2 font-wire text-wire" data-blank="request">
        <p>
          {solution.method === start.method ? start.method : <Blank letters={9} name="method" />}{" "}
          {solution.target === start.target ? start.target : <Blank letters={34} name="target" />} HTTP/1.1
        </p>
        {given.map(([name, value]) => (
          <p key={`${name} ${value}`}>
            {name}: {value}
          </p>
        ))}
        {Array.from({ length: blanks }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ in nothing
          <p key={index} className="flex items-baseline gap-1 pt-2">
            <Blank letters={16} name="header" />:
            <span className="blank flex-1">
              <span className="sr-only">(value)</span>
            </span>
          </p>
        ))}
        {solution.content !== "" && (
          <div className="pt-3">
            {solution.content === start.content ? (
              <p className="whitespace-pre-wrap">{start.content}</p>
            ) : (
              <BlankLines count={2} label="Content" />
            )}
          </div>
        )}
      </div>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-2 font-display text-small">
        Answer: <Blank letters={9} name="status" /> decided by the question{" "}
        <span className="blank flex-1 basis-40">
          <span className="sr-only">(question)</span>
        </span>
      </p>
    </div>
  );
}

function isSame(one: FieldLine, other: FieldLine): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
