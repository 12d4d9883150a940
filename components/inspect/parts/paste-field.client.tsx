"use client";

import { Eye, Pencil } from "lucide-react";
import { type DragEvent, startTransition, useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { redacted } from "#http/inspect/paste/secrets";
import { pasteLimit } from "#http/inspect/pasted";
import { useOwnText } from "../../ui/field/use-own-text.client";
import { verbatim } from "../../ui/field/verbatim";

type Props = {
  readonly label: React.ReactNode;
  readonly text: string;
  /** Goes up whenever `text` was given from outside. */
  readonly given?: number;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  readonly describedBy?: string;
};

const look = "mt-2 block w-full rounded-box border border-edge bg-sheet p-3 font-wire text-wire";

/** A place to paste into or to drop a file on. What was pasted is shown with its secrets masked until somebody asks to see or to edit it. */
export function PasteField({ label, text, given = 0, onText, placeholder, describedBy }: Props) {
  const [dropped, setDropped] = useState(0);
  const [masked, setMasked] = useState(false);
  const [over, setOver] = useState(false);
  const own = useOwnText<HTMLTextAreaElement>(text, given + dropped);
  const id = useId();
  const quiet = useRef<HTMLElement>(null);
  const shown = useMemo(() => (masked ? redacted(text) : text), [masked, text]);
  const hides = masked && shown !== text;

  // Who pasted by keyboard goes on from what has taken the place of the field.
  useEffect(() => {
    if (hides && (document.activeElement === document.body || document.activeElement === own.ref.current))
      quiet.current?.focus();
  }, [hides, own.ref]);

  function edit() {
    flushSync(() => setMasked(false));
    own.ref.current?.focus();
  }

  async function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    // One character more than is read, so that a file that is too long is told of as such.
    const read = await file.slice(0, pasteLimit * 4).text();
    onText(read.slice(0, pasteLimit + 1));
    setDropped(dropped + 1);
    setMasked(true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere on it; the field itself takes the keyboard
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
      className={over ? "rounded-box outline-2 outline-credentials outline-dashed outline-offset-4" : ""}
    >
      <label id={`${id}-label`} htmlFor={`${id}-paste`} className="font-display font-semibold">
        {label}
      </label>
      <textarea
        id={`${id}-paste`}
        {...own}
        hidden={hides}
        onPaste={() => setTimeout(() => setMasked(true))}
        onChange={({ target }) => startTransition(() => onText(target.value))}
        aria-describedby={describedBy}
        placeholder={placeholder}
        rows={8}
        {...verbatim}
        className={`${look} max-h-[60vh] min-h-40 resize-y placeholder:text-soft`}
      />
      {hides && (
        <>
          <section
            ref={quiet}
            aria-labelledby={`${id}-label`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
            tabIndex={0}
            className={`${look} max-h-[40vh] min-h-40 overflow-auto`}
            data-masked=""
          >
            <pre className="whitespace-pre-wrap break-all">{shown}</pre>
          </section>
          <p className="mt-2 flex flex-wrap items-center gap-2 text-small text-soft">
            Secrets are masked here.
            <button type="button" className="button min-h-8 px-3 text-tiny" onClick={edit}>
              <Eye aria-hidden="true" className="size-4" /> Show and edit{" "}
              <Pencil aria-hidden="true" className="size-3.5" />
            </button>
          </p>
        </>
      )}
    </div>
  );
}
