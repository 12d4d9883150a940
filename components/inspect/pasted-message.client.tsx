"use client";

import { memo, type ReactNode } from "react";
import type { Evidence } from "#http/diagnose/diagnosis";
import type { PastedMessage as Message } from "#http/inspect/pasted";
import { MessageLines } from "../message/message-lines.client";
import { Disclosure } from "../ui/disclosure";
import type { Numbered } from "./finding-list";
import { messageInWords, shortened } from "./parts/in-words";
import { SeveritySign } from "./parts/severity";

type Props = {
  readonly id: string;
  /** Its place among the messages of the paste. */
  readonly index: number;
  readonly message: Message;
  readonly findings: readonly Numbered[];
  /** The places in it that the diagnosis rests on. */
  readonly evidence: readonly Evidence[];
};

// Drawing more would be slow to look at and to read.
const drawnLines = 120;
const drawnLength = 8192;
const drawnContent = 2000;

/** A pasted message drawn again, each part annotated in place, with a mark at every line that there is something to say of. */
export const PastedMessage = memo(function PastedMessage({ id, index, message, findings, evidence }: Props) {
  const { startLine, fields, content } = message;
  const drawn = fields
    .slice(0, drawnLines)
    .map(({ name, value }) => [shortened(name, 200), shortened(value, drawnLength)] as const);

  const inContent = evidence.filter(({ part }) => part === "content");

  function mark(line: number): ReactNode {
    const seen = evidence.some(({ part, field = -1 }) =>
      part === "content" ? false : line === (part === "field" ? field + 1 : 0),
    );
    const here = findings.filter(({ finding }) => finding.line === line);
    const marks = here.map(({ number, finding }) => (
      <a
        key={number}
        id={`${id}-mark-${number}`}
        href={`#${id}-finding-${number}`}
        aria-label={`${finding.severity}: ${finding.says}`}
        title={finding.says}
        className="ms-1.5 inline-grid size-6 scroll-mt-24 place-items-center rounded-full align-middle indent-0 target:bg-current/15 hover:bg-well"
        data-mark={finding.id}
      >
        <SeveritySign severity={finding.severity} />
      </a>
    ));
    return seen ? [<Seen key="seen" />, ...marks] : marks;
  }

  return (
    <section
      id={`${id}-message-${index}`}
      aria-label={messageInWords(message)}
      className="scroll-mt-20 overflow-hidden rounded-box border border-line bg-sheet"
    >
      <h3 className="truncate border-line border-b px-3 py-1.5 font-semibold text-tiny">{messageInWords(message)}</h3>
      <MessageLines label={messageInWords(message)} startLine={shortened(startLine, 2000)} fields={drawn} mark={mark} />
      {fields.length > drawn.length && (
        <p className="border-line border-t px-3 py-2 text-soft text-tiny">
          {fields.length - drawn.length} more header lines are not drawn.
        </p>
      )}
      {content !== "" && (
        <Disclosure summary="Content" look="fold" open={inContent.length > 0}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <pre tabIndex={0} className="max-h-72 overflow-auto whitespace-pre-wrap break-words px-3 pb-3 text-tiny">
            <Marked text={content} places={inContent} />
          </pre>
        </Disclosure>
      )}
    </section>
  );
}, isSame);

// Every keystroke reads the whole paste again; a message that came out the same need not be drawn again.
function isSame(before: Props, after: Props): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** The mark of a line that the diagnosis rests on. */
function Seen() {
  return (
    <span
      className="ms-1.5 rounded bg-credentials/12 px-1.5 font-display text-credentials text-tiny indent-0"
      data-seen=""
    >
      seen
    </span>
  );
}

/** A text with the places in it marked, cut where it goes on for long after the last of them. */
function Marked({ text, places }: { readonly text: string; readonly places: readonly Evidence[] }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    if (place.start < end || place.end <= place.start) continue;
    parts.push(beforePlace(text.slice(end, place.start)));
    parts.push(
      <mark key={place.start} className="rounded-xs bg-credentials/20 text-ink" data-seen="">
        {text.slice(place.start, place.end)}
      </mark>,
    );
    end = place.end;
  }
  return (
    <>
      {parts}
      {shortened(text.slice(end), drawnContent)}
    </>
  );
}

function beforePlace(text: string): string {
  const half = drawnContent / 2;
  return text.length > drawnContent ? `${text.slice(0, half)} … ${text.slice(-half)}` : text;
}
