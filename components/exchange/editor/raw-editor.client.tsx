"use client";

import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { Draft } from "#http/draft";
import { GrammarError } from "#http/grammar";
import { formatRequestHead } from "#http/message";
import { coloredText } from "../../message/colored-text";
import { type TextLine, textLines } from "../../message/text-lines";
import { mayBeCommand } from "../../take/curl/may-be-command";
import { control } from "../../ui/control";
import { useOwnText } from "../../ui/field/use-own-text.client";
import { verbatim } from "../../ui/field/verbatim";
import { SmallButton } from "../../ui/small-button";
import { type LockedHere, lockedSentence, locksAnything } from "../lock/locked";
import { firstDifference, lockTouched } from "../lock/text-lock";
import { draftOf, type Edit, type Edited } from "../model/editing";
import { describedBy } from "./fault-note";

type Props = {
  readonly edited: Edited;
  readonly given: number;
  readonly locked: LockedHere | undefined;
  readonly onType: (change: Edit) => void;
  readonly onSendText: (text: string) => void;
  readonly onDraft: (draft: Draft) => void;
};

const none: readonly string[] = [];

// A line of more characters is laid out once and no second time for its colors, so that no key waits for them.
const colored = 4096;

/** The request as the text of its message. What can be read goes into the table at once; what cannot is marked at its place. */
export function RawEditor({ edited, given, locked, onType, onSendText, onDraft }: Props) {
  const { unread } = edited;
  const text = textOf(edited);
  const id = useId();
  const own = useOwnText<HTMLTextAreaElement>(text, given);
  const layer = useRef<HTMLPreElement>(null);
  // Why the text is no command either.
  const [said, setSaid] = useState<string>();
  // What of a command that was read the text does not hold.
  const [notes, setNotes] = useState<readonly string[]>([]);
  // The text as it was before the key that is pressed.
  const last = useRef(text);
  const drawing = useRef<ReturnType<typeof drawingIn>>(undefined);
  useEffect(() => () => drawing.current?.stop(), []);

  // Something else than this editor has changed the draft, or it has just been opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is drawn already
  useLayoutEffect(() => {
    last.current = text;
    if (layer.current) drawing.current ??= drawingIn(layer.current);
    drawing.current?.draw(text);
  }, [given]);

  // What would change a locked part is taken back, and the caret stands where it began.
  function isRefused(field: HTMLTextAreaElement): boolean {
    const written = field.value;
    const touched = locked && lockTouched(locked.lock, last.current, written);
    if (!touched || !locksAnything(touched)) return false;
    const at = firstDifference(last.current, written);
    field.value = last.current;
    field.setSelectionRange(at, at);
    setNotes([lockedSentence(touched)]);
    return true;
  }

  function write(field: HTMLTextAreaElement, isComposing: boolean) {
    // What an input method is in the middle of may not be taken from it.
    if (locked && isComposing) return drawing.current?.draw(field.value);
    if (isRefused(field)) return drawing.current?.draw(field.value);
    const written = field.value;
    last.current = written;
    setSaid(undefined);
    setNotes(none);
    drawing.current?.draw(written);
    onType({ text: written });
  }

  async function readCommand() {
    try {
      const { parseCurl } = await import("../../take/curl/parse-curl");
      const { draft, notes } = parseCurl(own.ref.current?.value ?? "", location.host);
      own.ref.current?.focus();
      setNotes(notes);
      onDraft(draft);
    } catch (fault) {
      setSaid(fault instanceof GrammarError ? fault.reason : "The reader of commands failed to load: try again");
    }
  }

  return (
    <div>
      <div className="group relative grid max-h-[75vh] grid-cols-[minmax(0,1fr)] overflow-y-auto font-wire text-wire">
        {/* The colors lie under the text, which is the textarea's own, so that caret and selection are the platform's. */}
        <pre
          ref={layer}
          aria-hidden="true"
          className="pointer-events-none col-start-1 row-start-1 overflow-hidden whitespace-pre-wrap break-all p-3 data-plain:hidden"
        />
        <textarea
          {...own}
          aria-label="The request as text"
          {...control("text")}
          aria-invalid={unread !== undefined}
          aria-describedby={describedBy(unread && id, locked?.lockedId)}
          onChange={({ target, nativeEvent }) =>
            write(target, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
          }
          onCompositionEnd={locked && (({ currentTarget }) => write(currentTarget, false))}
          {...verbatim}
          className="col-start-1 row-start-1 min-h-28 w-full resize-none overflow-y-auto whitespace-pre-wrap break-all bg-transparent p-3 text-transparent caret-ink [field-sizing:content] group-has-[pre[data-plain]]:text-ink"
        />
      </div>
      {unread && edited.text !== undefined && (
        <div
          id={id}
          className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2 text-challenge text-tiny"
          data-fault="text"
        >
          <span>{said ?? `Line ${edited.text.slice(0, unread.offset).split("\n").length}: ${unread.reason}`}.</span>
          {mayBeCommand(edited.text) ? (
            <SmallButton onClick={readCommand}>Read it as a command</SmallButton>
          ) : (
            <SmallButton onClick={() => onSendText(own.ref.current?.value ?? "")}>
              Send it as raw HTTP all the same
            </SmallButton>
          )}
        </div>
      )}
      <div role="status" className="not-empty:border-line not-empty:border-t not-empty:px-3 not-empty:py-2">
        {notes.map((note) => (
          <p key={note} className="text-param text-tiny">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

// Draws a whole text, and leaves the layer plain where a line of it is too long for colors.
function drawingIn(layer: HTMLElement) {
  const { draw, stop } = coloredText(layer, layer.parentElement ?? layer);
  let lines: readonly TextLine[] = [];
  return {
    stop,
    draw(text: string) {
      lines = textLines(text, lines);
      const plain = lines.some(({ line }) => line.length > colored);
      layer.toggleAttribute("data-plain", plain);
      draw(plain ? [] : lines);
    },
  };
}

function textOf(edited: Edited): string {
  const draft = draftOf(edited);
  return edited.text ?? formatRequestHead(draft).replaceAll("\r\n", "\n") + draft.content;
}
