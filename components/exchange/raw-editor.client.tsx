"use client";

import { memo, startTransition, useEffect, useId, useMemo, useRef, useState } from "react";
import { annotate } from "#http/annotate";
import { type Draft, parseDraft } from "#http/draft";
import { GrammarError } from "#http/grammar";
import { formatRequestHead } from "#http/message";
import { voiceClass } from "./hues";

type Props = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSendText: (text: string) => void;
};

// A text of this length or more is colored and read when the typing pauses, or the editor is left, so that no key waits for it.
const long = 4096;
const pause = 250;

/** The request as the text of its message. What can be read goes into the table at once; what cannot is marked at its place. */
export default function RawEditor({ draft, onDraft, onSendText }: Props) {
  const [text, setText] = useState(() => textOf(draft));
  const [settled, setSettled] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fault = useMemo(() => faultIn(settled), [settled]);
  const id = useId();

  useEffect(() => () => clearTimeout(timer.current), []);

  function write(written: string) {
    setText(written);
    clearTimeout(timer.current);
    if (written.length < long) settle(written);
    else timer.current = setTimeout(() => startTransition(() => settle(written)), pause);
  }

  function settle(written: string) {
    clearTimeout(timer.current);
    setSettled(written);
    if (!faultIn(written)) onDraft({ ...parseDraft(written), ...(draft.off ? { off: draft.off } : {}) });
  }

  return (
    <div>
      <div className="relative grid font-wire text-wire">
        {/* The colors lie under the text, which is the textarea's own, so that caret and selection are the platform's. */}
        <Colors text={settled} current={settled === text} />
        <textarea
          aria-label="The request as text"
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? id : undefined}
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={() => text !== settled && settle(text)}
          spellCheck={false}
          autoCapitalize="off"
          className={`col-start-1 row-start-1 min-h-28 resize-none overflow-hidden whitespace-pre-wrap break-all bg-transparent p-3 caret-ink ${settled === text ? "text-transparent" : ""}`}
        />
      </div>
      {fault && (
        <div
          id={id}
          className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2 text-challenge text-tiny"
          data-fault="text"
        >
          <span>
            Line {settled.slice(0, fault.offset).split("\n").length}: {fault.reason}.
          </span>
          <button type="button" className="button min-h-8 px-3 py-1 text-tiny" onClick={() => onSendText(text)}>
            Send it over the wire all the same
          </button>
        </div>
      )}
    </div>
  );
}

/** The text in its colors; out of sight while it is not the `current` one. */
const Colors = memo(function Colors({ text, current }: { readonly text: string; readonly current: boolean }) {
  const spans = useMemo(
    () =>
      annotate(text).map(({ start, end, voice, kind }) => (
        <span
          key={start}
          className={`${voice ? voiceClass[voice] : ""} ${kind === "fault" ? "text-challenge underline decoration-wavy" : ""} ${kind === "field-name" ? "font-semibold" : ""}`}
        >
          {text.slice(start, end)}
        </span>
      )),
    [text],
  );
  return (
    <pre
      aria-hidden="true"
      className={`pointer-events-none col-start-1 row-start-1 overflow-hidden whitespace-pre-wrap break-all p-3 ${current ? "" : "invisible"}`}
    >
      {spans}
      {"\n"}
    </pre>
  );
});

function textOf(draft: Draft): string {
  return formatRequestHead(draft).replaceAll("\r\n", "\n") + draft.content;
}

function faultIn(text: string): GrammarError | undefined {
  try {
    parseDraft(text);
    return undefined;
  } catch (fault) {
    if (fault instanceof GrammarError) return fault;
    throw fault;
  }
}
