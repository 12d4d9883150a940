"use client";

import { Eraser } from "lucide-react";
import { startTransition, useEffect, useId, useState } from "react";
import { inspect } from "#http/inspect/inspect";
import { readPasted } from "#http/inspect/read";
import { afterRest } from "../ui/after-frame";
import { useOwnText } from "../ui/field/use-own-text.client";
import { verbatim } from "../ui/field/verbatim";
import { examples } from "./examples";
import { countInWords, severities } from "./in-words";
import { Inspection } from "./inspection.client";

// A text of this length or more is read once the typing rests, so that no key waits for it.
const long = 2048;

/** A place to paste into, and what there is to say of it as one types. Nothing leaves the page. */
export function Inspector() {
  const [{ text, given }, setPaste] = useState({ text: "", given: 0 });
  const own = useOwnText<HTMLTextAreaElement>(text, given);
  const [announced, setAnnounced] = useState("");
  const [rested, setRested] = useState("");
  const seen = text.length < long ? text : rested;
  const id = useId();

  useEffect(() => afterRest(() => startTransition(() => setRested(text))), [text]);

  // Said once the typing rests, and not after every letter.
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(resultInWords(seen)), 700);
    return () => clearTimeout(timer);
  }, [seen]);

  function give(example: string) {
    setPaste({ text: example, given: given + 1 });
  }

  return (
    <div className="script-only font-text">
      <label htmlFor={`${id}-paste`} className="font-display font-semibold">
        A header, the output of <code className="text-[0.9em]">curl -i</code> or{" "}
        <code className="text-[0.9em]">curl -v</code>, or a HAR
      </label>
      <textarea
        id={`${id}-paste`}
        {...own}
        onChange={({ target }) => startTransition(() => setPaste({ text: target.value, given }))}
        aria-describedby={`${id}-promise`}
        placeholder={"HTTP/1.1 401 Unauthorized\nWWW-Authenticate: …"}
        rows={8}
        {...verbatim}
        className="mt-2 block max-h-[60vh] min-h-40 w-full resize-y rounded-box border border-edge bg-sheet p-3 font-wire text-wire placeholder:text-soft"
      />
      <p id={`${id}-promise`} className="mt-2 text-small text-soft">
        It is read in this page, as you type. Nothing of it is sent or kept.
      </p>
      <fieldset className="mt-3 flex flex-wrap items-center gap-2">
        <legend className="sr-only">Examples</legend>
        <span aria-hidden="true" className="font-display text-small text-soft">
          Or look at
        </span>
        {examples.map((example) => (
          <button
            key={example.label}
            type="button"
            aria-pressed={text === example.text}
            onClick={() => give(example.text)}
            className="button min-h-9 px-3.5 aria-pressed:border-ink aria-pressed:bg-ink/8"
          >
            {example.label}
          </button>
        ))}
        {text !== "" && (
          <button type="button" onClick={() => give("")} className="button min-h-9 px-3.5">
            <Eraser aria-hidden="true" className="size-4" /> Empty
          </button>
        )}
      </fieldset>
      <p role="status" className="sr-only" data-outcome="">
        {announced}
      </p>
      <div className="mt-10 empty:hidden">
        <Inspection id={id} text={seen} />
      </div>
    </div>
  );
}

function resultInWords(text: string): string {
  if (text.trim() === "") return "";
  const { messages, form } = readPasted(text);
  if (messages.length === 0) return form === "too-long" ? "This is too long." : "No HTTP was recognized in this.";
  const findings = inspect(messages, Date.now() / 1000);
  if (findings.length === 0) return "No problems found.";
  return `${severities.map((severity) => countInWords(findings, severity)).join(", ")}.`;
}
