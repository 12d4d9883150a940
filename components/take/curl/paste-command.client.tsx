"use client";

import { useId, useState } from "react";
import type { Draft } from "#http/draft";
import { verbatim } from "../../ui/field/verbatim";

type Props = { readonly onDraft: (draft: Draft) => void };
type Read =
  | { readonly draft: Draft; readonly notes: readonly string[] }
  | { readonly fault: string; readonly offset: number };

/** A place for a command to be pasted into; what it would send is shown before it replaces the draft. The reader is fetched with the first character. */
export function PasteCommand({ onDraft }: Props) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<Read>();
  const id = useId();

  async function change(next: string) {
    setText(next);
    setRead(next.trim() === "" ? undefined : await readPasted(next));
  }

  const fault = read && "fault" in read ? read : undefined;
  const found = read && "draft" in read ? read : undefined;
  return (
    <>
      <label htmlFor={id} className="font-text">
        A command of <code>curl</code>, <code>wget</code>, HTTPie or PowerShell, a call of <code>fetch()</code>, or a{" "}
        <code>.http</code> file, from a manual, a terminal, or a browser’s network panel (“Copy as cURL”). Nothing is
        run and nothing is sent.
      </label>
      <textarea
        id={id}
        value={text}
        rows={6}
        onChange={(event) => change(event.target.value)}
        placeholder={`curl -u 'Ali:forty jars' ${location.origin}/api/sandbox/the-staff-door`}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-said`}
        {...verbatim}
        className="min-h-28 w-full resize-y rounded-box border border-edge bg-well p-3 font-wire text-wire placeholder:text-soft aria-invalid:border-challenge"
      />
      <div id={`${id}-said`} aria-live="polite" className="flex flex-col gap-3">
        {fault && (
          <p className="font-text text-challenge" data-paste-fault="">
            <code aria-hidden="true" className="me-2 whitespace-pre">
              {text.slice(Math.max(0, fault.offset - 16), fault.offset)}
              <mark className="bg-challenge/20 text-challenge underline decoration-wavy underline-offset-4">
                {text.slice(fault.offset, fault.offset + 8) || "⏎"}
              </mark>
            </code>
            {fault.fault}.
          </p>
        )}
        {found && (
          <>
            <pre
              className="overflow-x-auto whitespace-pre-wrap break-all rounded-box border border-line p-3 text-wire"
              data-pasted=""
            >
              {inText(found.draft)}
            </pre>
            <ul aria-label="What to know" className="flex list-disc flex-col gap-1 ps-5 font-text text-param">
              {found.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div>
        <button
          type="button"
          className="button button-strong disabled:opacity-50"
          disabled={!found}
          onClick={() => found && onDraft(found.draft)}
        >
          Put it in the editor
        </button>
      </div>
    </>
  );
}

async function readPasted(text: string): Promise<Read> {
  try {
    const { parseCurl } = await import("./parse-curl");
    return parseCurl(text, location.host);
  } catch (fault) {
    if (isLocated(fault)) return { fault: fault.reason, offset: fault.offset };
    return { fault: "The reader of commands failed to load: try again", offset: 0 };
  }
}

function isLocated(fault: unknown): fault is { reason: string; offset: number } {
  return fault instanceof SyntaxError && "reason" in fault && "offset" in fault;
}

function inText({ method, target, fields, content }: Draft): string {
  const lines = [`${method} ${target} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return content === "" ? lines.join("\n") : `${lines.join("\n")}\n\n${content}`;
}
