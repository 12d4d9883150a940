"use client";

import { type KeyboardEvent, memo, startTransition, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { annotateHeadLine, type Span } from "#http/annotate";
import { formatRequestHead } from "#http/message";
import { draftOf, type Edit, type Edited } from "./editing";
import { voiceClass } from "./hues";

type Props = {
  readonly edited: Edited;
  readonly onEdit: (change: Edit) => void;
  readonly onSendText: (text: string) => void;
};

// So much of a line is drawn in colors; what goes on beyond is plain, so that no key waits for thousands of marks.
const colored = 2048;

/** The request as the text of its message. What can be read goes into the table at once; what cannot is marked at its place. */
export default function RawEditor({ edited, onEdit, onSendText }: Props) {
  const [text, setText] = useState(() => textOf(edited));
  const [seen, setSeen] = useState(edited);
  const { unread } = edited;

  // Something else than this editor has changed the draft: show it as it is now.
  if (seen !== edited) {
    setSeen(edited);
    if (edited.text === undefined) setText(textOf(edited));
  }

  function write(written: string) {
    setText(written);
    // The whole exchange looks at the draft; no key waits for that.
    startTransition(() => onEdit({ text: written }));
  }

  // What comes next, a press of Send say, is to see all that was typed.
  function settle() {
    if (text !== edited.text && text !== textOf(edited)) onEdit({ text });
  }

  function settleBeforeSending({ key, ctrlKey, metaKey }: KeyboardEvent) {
    if (key === "Enter" && (ctrlKey || metaKey)) flushSync(settle);
  }

  return (
    <div>
      <div className="relative grid font-wire text-wire">
        {/* The colors lie under the text, which is the textarea's own, so that caret and selection are the platform's. */}
        <pre
          aria-hidden="true"
          className="pointer-events-none col-start-1 row-start-1 overflow-hidden whitespace-pre-wrap break-all p-3"
        >
          {linesOf(text).map(({ key, line, place }) => (
            <ColoredLine key={key} line={line} place={place} />
          ))}
        </pre>
        <textarea
          aria-label="The request as text"
          aria-invalid={unread !== undefined}
          aria-describedby={unread ? "text-fault" : undefined}
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={settle}
          onKeyDown={settleBeforeSending}
          spellCheck={false}
          autoCapitalize="off"
          className="col-start-1 row-start-1 min-h-28 resize-none overflow-hidden whitespace-pre-wrap break-all bg-transparent p-3 text-transparent caret-ink"
        />
      </div>
      {unread && edited.text !== undefined && (
        <div
          id="text-fault"
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
type Line = { readonly key: string; readonly line: string; readonly place: Place };

// A line is known by its words, so that those that stay are left alone when one is written between them.
function linesOf(text: string): readonly Line[] {
  const lines = text.split("\n");
  const head = lines.indexOf("", 1);
  const times = new Map<string, number>();
  return lines.map((line, index) => {
    const time = times.get(line) ?? 0;
    times.set(line, time + 1);
    const place = index === 0 ? "start" : head >= 0 && index >= head ? "content" : "field";
    return { key: `${time} ${line}`, line, place };
  });
}

const ColoredLine = memo(function ColoredLine({ line, place }: Omit<Line, "key">) {
  const spans = useMemo(() => spansOf(line, place), [line, place]);
  return (
    <div>
      {spans.map(({ start, end, voice, kind }) => (
        <span
          key={start}
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
  return annotateHeadLine(line, place === "start").filter(({ end }) => end <= colored);
}

function textOf(edited: Edited): string {
  const draft = draftOf(edited);
  return edited.text ?? formatRequestHead(draft).replaceAll("\r\n", "\n") + draft.content;
}
