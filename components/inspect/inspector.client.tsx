"use client";

import { ClipboardCopy, Eraser } from "lucide-react";
import { startTransition, useEffect, useId, useState } from "react";
import { inspect } from "#http/inspect/inspect";
import { redacted } from "#http/inspect/paste/secrets";
import { readPasted } from "#http/inspect/read";
import { statusCode } from "#http/registry/status-codes";
import { afterRest } from "../ui/after-frame";
import { CopyButton } from "../ui/copy-button.client";
import { Modes } from "../ui/modes";
import { CompareTwo } from "./compare/compare-two.client";
import { examples } from "./examples";
import { countInWords, severities } from "./parts/in-words";
import { PasteField } from "./parts/paste-field.client";
import { Result } from "./result.client";

// A text of this length or more is read once the typing rests, so that no key waits for it.
const long = 2048;
const modes = ["One answer", "Compare two"] as const;

/** A place to paste into, and what there is to say of it as one types. Nothing leaves the page. */
export function Inspector() {
  const [mode, setMode] = useState<(typeof modes)[number]>("One answer");
  const [{ text, given }, setPaste] = useState({ text: "", given: 0 });
  const [announced, setAnnounced] = useState("");
  const [rested, setRested] = useState("");
  const seen = text.length < long ? text : rested;
  const id = useId();

  // A status page leads here with its code.
  useEffect(() => {
    const entry = statusCode(Number(new URLSearchParams(location.search).get("code")));
    if (entry) setPaste({ text: `HTTP/1.1 ${entry.code} ${entry.phrase}\n`, given: 1 });
  }, []);

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
      <fieldset className="mb-5 flex gap-4 font-display text-small">
        <legend className="sr-only">What to paste</legend>
        <Modes modes={modes} chosen={mode} onChoose={setMode} />
      </fieldset>
      {mode === "Compare two" ? (
        <CompareTwo />
      ) : (
        <>
          <PasteField
            label={
              <>
                A header, the output of <code className="text-[0.9em]">curl -i</code> or{" "}
                <code className="text-[0.9em]">curl -v</code>, a HAR, or whatever your browser, your tool or your log
                shows
              </>
            }
            text={text}
            given={given}
            onText={(typed) => setPaste({ text: typed, given })}
            describedBy={`${id}-promise`}
            placeholder={"HTTP/1.1 401 Unauthorized\nWWW-Authenticate: …"}
          />
          <p id={`${id}-promise`} className="mt-2 text-small text-soft">
            It is read in this page, as you type. Nothing of it is sent or kept. You can drop a file here, too.
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
              <>
                <CopyButton
                  label="Copy redacted"
                  className="button min-h-9 px-3.5"
                  icon={<ClipboardCopy aria-hidden="true" className="size-4" />}
                  text={() => redacted(text)}
                />
                <button type="button" onClick={() => give("")} className="button min-h-9 px-3.5">
                  <Eraser aria-hidden="true" className="size-4" /> Empty
                </button>
              </>
            )}
          </fieldset>
          <p role="status" className="sr-only" data-outcome="">
            {announced}
          </p>
          <div className="mt-10 empty:hidden">
            <Result id={id} text={seen} />
          </div>
        </>
      )}
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
