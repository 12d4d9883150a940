"use client";

import { lazy, Suspense, useMemo, useState } from "react";
import { cautionsOf } from "./faults";
import { orSaySo } from "./or-say-so";
import { RequestEditor } from "./request-editor.client";
import { suggestionsFor } from "./suggestions";
import type { ExchangeState } from "./use-exchange.client";

// The text of a message is for few, so its editor comes when it is opened.
const RawEditor = lazy(() => orSaySo(import("./raw-editor.client")));

/** The request to write, in two ways that stay in step: as a table of lines, and as the text of its message. */
export function WrittenRequest({ state }: { readonly state: ExchangeState }) {
  const { edited, given, change, type, resource, shown, faults, tried, way } = state;
  const [raw, setRaw] = useState(false);
  const suggestions = useMemo(() => suggestionsFor(shown, resource), [shown, resource]);
  return (
    <div>
      <div className="script-only mb-1.5 flex justify-end gap-3 text-tiny">
        {["Lines", "Text"].map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={raw === (mode === "Text")}
            onClick={() => setRaw(mode === "Text")}
            className="rounded px-1 py-1 text-soft aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4"
          >
            {mode}
          </button>
        ))}
      </div>
      {raw ? (
        <div className="rounded-box border border-line bg-sheet">
          <Suspense fallback={<p className="p-3 text-soft">Opening the text…</p>}>
            <RawEditor edited={edited} given={given} onType={type} onSendText={state.sendText} />
          </Suspense>
        </div>
      ) : (
        <>
          {edited.unread && (
            <p className="pb-2 text-challenge text-tiny" data-fault="unread">
              The text has a mistake. The lines here are those of before; what you change here takes the place of the
              text.
            </p>
          )}
          <RequestEditor
            edited={edited}
            given={given}
            faults={tried ? faults : faults.filter(({ part }) => part !== "content")}
            cautions={way === "wire" ? [] : cautionsOf(edited)}
            suggestions={suggestions}
            onType={type}
            onEdit={change}
          />
        </>
      )}
    </div>
  );
}
