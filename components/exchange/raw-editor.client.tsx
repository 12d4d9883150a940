"use client";

import { type KeyboardEvent, memo, startTransition, useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { annotateHeadLine, headLength, type Span } from "#http/annotate";
import { formatRequestHead } from "#http/message";
import { draftOf, type Edit, type Edited } from "./editing";
import { voiceClass } from "./hues";
import { textLines } from "./text-lines";

type Props = {
  readonly edited: Edited;
  readonly onEdit: (change: Edit) => void;
  readonly onSendText: (text: string) => void;
};

// A line of more characters is laid out once and no second time for its colors, so that no key waits for them.
const colored = 4096;
// The whole exchange looks at the draft. Of a long one it is told once the typing rests, in milliseconds.
const restOf = (text: string) => (text.length < 4096 ? 0 : 250);

/** The request as the text of its message. What can be read goes into the table at once; what cannot is marked at its place. */
export default function RawEditor({ edited, onEdit, onSendText }: Props) {
  const [lines, setLines] = useState(() => textLines(textOf(edited)));
  const [seen, setSeen] = useState(edited);
  const { unread } = edited;
  const id = useId();
  const text = lines.map(({ line }) => line).join("\n");
  const plain = lines.some(({ line }) => line.length > colored);
  const head = headLength(lines.map(({ line }) => line));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (edited.text === undefined) clearTimeout(timer.current);
  }, [edited]);

  // Something else than this editor has changed the draft: show it as it is now.
  if (seen !== edited) {
    setSeen(edited);
    if (edited.text === undefined) setLines(textLines(textOf(edited)));
  }

  function write(written: string) {
    setLines(textLines(written, lines));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => startTransition(() => onEdit({ text: written })), restOf(written));
  }

  // What comes next, a press of Send say, is to see all that was typed.
  function settle() {
    clearTimeout(timer.current);
    if (text !== edited.text && text !== textOf(edited)) onEdit({ text });
  }

  function settleBeforeSending({ key, ctrlKey, metaKey }: KeyboardEvent) {
    if (key === "Enter" && (ctrlKey || metaKey)) flushSync(settle);
  }

  return (
    <div>
      <div className="relative grid max-h-[75vh] overflow-y-auto font-wire text-wire">
        {/* The colors lie under the text, which is the textarea's own, so that caret and selection are the platform's. */}
        {!plain && (
          <pre
            aria-hidden="true"
            className="pointer-events-none col-start-1 row-start-1 overflow-hidden whitespace-pre-wrap break-all p-3"
          >
            {lines.map(({ key, line }, index) => (
              <ColoredLine key={key} line={line} place={index === 0 ? "start" : index >= head ? "content" : "field"} />
            ))}
          </pre>
        )}
        <textarea
          aria-label="The request as text"
          aria-invalid={unread !== undefined}
          aria-describedby={unread ? id : undefined}
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={settle}
          onKeyDown={settleBeforeSending}
          spellCheck={false}
          autoCapitalize="off"
          className={`col-start-1 row-start-1 min-h-28 resize-none overflow-y-auto whitespace-pre-wrap break-all bg-transparent p-3 caret-ink [field-sizing:content] ${plain ? "" : "text-transparent"}`}
        />
      </div>
      {unread && edited.text !== undefined && (
        <div
          id={id}
          className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2 text-challenge text-tiny"
          data-fault="text"
        >
          <span>
            Line {edited.text.slice(0, unread.offset).split("\n").length}: {unread.reason}.
          </span>
          <button type="button" className="button min-h-8 px-3 py-1 text-tiny" onClick={() => onSendText(text)}>
            Send it over the wire all the same
          </button>
        </div>
      )}
    </div>
  );
}

type Place = "start" | "field" | "content";

const ColoredLine = memo(function ColoredLine({ line, place }: { line: string; place: Place }) {
  const spans = useMemo(() => spansOf(line, place), [line, place]);
  return (
    <div>
      {spans.map(({ start, end, voice, kind }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: so a span stays while the text before it grows
          key={index}
          className={`${voice ? voiceClass[voice] : ""} ${kind === "fault" ? "text-challenge underline decoration-wavy" : ""} ${kind === "field-name" ? "font-semibold" : ""}`}
        >
          {line.slice(start, end)}
        </span>
      ))}
      {line.slice(spans.at(-1)?.end ?? 0)}
      {"\n"}
    </div>
  );
});

function spansOf(line: string, place: Place): readonly Span[] {
  if (place === "content") return [];
  return annotateHeadLine(line, place === "start");
}

function textOf(edited: Edited): string {
  const draft = draftOf(edited);
  return edited.text ?? formatRequestHead(draft).replaceAll("\r\n", "\n") + draft.content;
}
