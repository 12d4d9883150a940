"use client";

import { Copy, Download } from "lucide-react";
import { useState } from "react";
import type { Draft } from "#http/draft";
import { CopyButton } from "../ui/copy-button.client";
import { Note } from "../ui/note";
import { authenticationOf } from "./export/authentication";
import type { Format } from "./export/formats";
import type { Circumstances, Taken } from "./export/taken";

type Props = { readonly format: Format; readonly draft: Draft; readonly circumstances: Circumstances };

/** A draft in one form: the text, what will come out otherwise than it was written, and the ways to have it. */
export function TakeText({ format, draft, circumstances }: Props) {
  const [anyauth, setAnyauth] = useState(false);
  const taken = attempt(() => format.take(draft, location.origin, { ...circumstances, anyauth }));
  if (typeof taken === "string") {
    return <Note hue="challenge">{taken}. See the marks in the request.</Note>;
  }
  const { login } = authenticationOf(draft, circumstances.secrets);
  return (
    <>
      <p className="text-soft">{format.hint}</p>
      <section
        aria-label={`The request for ${format.label}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="min-h-24 shrink overflow-auto rounded-box border border-line bg-well"
      >
        <pre className="w-max min-w-full p-4 text-wire" data-taken={format.id}>
          {taken.text}
        </pre>
      </section>
      {format.id === "curl" && login && (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            checked={anyauth}
            onChange={(event) => setAnyauth(event.target.checked)}
            className="mt-1 accent-credentials"
          />
          <span>
            Ask without credentials first, and answer the best challenge that comes (<code>--anyauth</code>)
          </span>
        </label>
      )}
      {taken.notes.length > 0 && (
        <ul aria-label="What to know" className="flex list-disc flex-col gap-1 ps-5 font-text text-param">
          {taken.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label="Copy" icon={<Copy aria-hidden="true" className="size-4" />} text={() => taken.text} />
        <a
          className="button no-underline"
          download={format.file}
          href={`data:application/octet-stream;charset=utf-8,${encodeURIComponent(taken.text)}`}
        >
          <Download aria-hidden="true" className="size-4" /> Save as {format.file}
        </a>
      </div>
    </>
  );
}

function attempt(take: () => Taken): Taken | string {
  try {
    return take();
  } catch (fault) {
    if (fault instanceof RangeError) return fault.message;
    throw fault;
  }
}
