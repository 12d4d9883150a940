import type { PastedMessage } from "#http/inspect/pasted";
import type { Finding } from "#http/inspect/rule";
import { Citation } from "../ui/citation";
import { LessonLink } from "../ui/lesson-link";
import { placeInWords, wordsOf } from "./in-words";
import { SeveritySign, severityClass } from "./severity";

/** A finding with the number under which message and list know it. */
export type Numbered = { readonly number: number; readonly finding: Finding };

type Props = {
  readonly id: string;
  readonly findings: readonly Numbered[];
  readonly messages: readonly PastedMessage[];
};

/** What there is to say, worst first: severity, sentence, section, the change, and where it is taught. */
export function FindingList({ id, findings, messages }: Props) {
  return (
    <ol className="flex flex-col gap-3">
      {findings.map(({ number, finding }) => {
        const { severity, says, section, lesson, change } = finding;
        return (
          <li
            key={number}
            id={`${id}-finding-${number}`}
            tabIndex={-1}
            data-finding={finding.id}
            data-severity={severity}
            className="scroll-mt-20 rounded-box border border-line bg-sheet p-4 target:border-edge focus:border-edge"
          >
            <p className="flex flex-wrap items-center gap-x-2 text-small">
              <SeveritySign severity={severity} className="size-5" />
              <strong className={`font-display font-semibold capitalize ${severityClass[severity]}`}>{severity}</strong>
              <a
                href={`#${id}-mark-${number}`}
                className="ms-auto break-all font-display text-soft text-tiny"
                aria-label={`${placeInWords(finding, messages)}: go there`}
              >
                {placeInWords(finding, messages)}
              </a>
            </p>
            {wordsOf(finding, messages) !== "" && (
              <p className="mt-2 break-all font-wire text-wire" data-words="">
                {wordsOf(finding, messages)}
              </p>
            )}
            <p className="mt-1.5 break-words">
              {says} <Citation>{section}</Citation>
            </p>
            <p className="mt-1.5 text-small text-soft">
              {change} <LessonLink href={lesson} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
