"use client";

import { memo, type ReactNode } from "react";
import type { PastedMessage as Message } from "#http/inspect/pasted";
import { MessageLines } from "../message/message-lines.client";
import { Disclosure } from "../ui/disclosure";
import type { Numbered } from "./finding-list";
import { messageInWords, shortened } from "./in-words";
import { SeveritySign } from "./severity";

type Props = { readonly id: string; readonly message: Message; readonly findings: readonly Numbered[] };

// Drawing more would be slow to look at and to read.
const drawnLines = 120;
const drawnLength = 8192;
const drawnContent = 2000;

/** A pasted message drawn again, each part annotated in place, with a mark at every line that there is something to say of. */
export const PastedMessage = memo(function PastedMessage({ id, message, findings }: Props) {
  const { startLine, fields, content } = message;
  const drawn = fields
    .slice(0, drawnLines)
    .map(({ name, value }) => [shortened(name, 200), shortened(value, drawnLength)] as const);

  function mark(line: number): ReactNode {
    const here = findings.filter(({ finding }) => finding.line === line);
    return here.map(({ number, finding }) => (
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
  }

  return (
    <section aria-label={messageInWords(message)} className="overflow-hidden rounded-box border border-line bg-sheet">
      <h3 className="truncate border-line border-b px-3 py-1.5 font-semibold text-tiny">{messageInWords(message)}</h3>
      <MessageLines label={messageInWords(message)} startLine={shortened(startLine, 2000)} fields={drawn} mark={mark} />
      {fields.length > drawn.length && (
        <p className="border-line border-t px-3 py-2 text-soft text-tiny">
          {fields.length - drawn.length} more header lines are not drawn.
        </p>
      )}
      {content !== "" && (
        <Disclosure summary="Content" look="fold">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <pre tabIndex={0} className="max-h-72 overflow-auto whitespace-pre-wrap break-words px-3 pb-3 text-tiny">
            {shortened(content, drawnContent)}
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
