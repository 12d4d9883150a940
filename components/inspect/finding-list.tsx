import { Copy } from "lucide-react";
import type { PastedMessage } from "#http/inspect/pasted";
import type { Finding } from "#http/inspect/rule";
import { Citation } from "../ui/citation";
import { CopyButton } from "../ui/copy-button.client";
import { LessonLink } from "../ui/lesson-link";
import { mendedInWords, placeInWords, wordsOf } from "./parts/in-words";
import { SeveritySign, severityClass } from "./parts/severity";

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
        const { severity, says, section, lesson, change, mended } = finding;
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
            {mended !== undefined && isFirst(findings, number) && (
              <Mended text={mended} shown={mendedInWords(finding, messages)} />
            )}
            <p className="mt-1.5 text-small text-soft">
              {change} <LessonLink href={lesson} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

// One line may have several slips, and is mended once.
function isFirst(findings: readonly Numbered[], number: number): boolean {
  const own = findings.find((each) => each.number === number)?.finding;
  const first = findings.find(({ finding }) => finding.message === own?.message && finding.mended === own?.mended);
  return first?.number === number;
}

/** The line as it was most likely meant, to be copied. */
function Mended({ text, shown }: { readonly text: string; readonly shown: string }) {
  return (
    <div className="mt-2 rounded-box border border-line px-3 py-2" data-mended="">
      <p className="flex items-center justify-between gap-3 font-display font-medium text-small">
        Mended:
        <CopyButton
          label="Copy"
          icon={<Copy aria-hidden="true" className="size-4" />}
          text={() => text}
          className="button min-h-8 px-3 py-1 text-tiny"
        />
      </p>
      <p className="mt-1 break-all font-wire text-wire">{shown}</p>
    </div>
  );
}
