"use client";

import { useState } from "react";
import { sendFromBrowser } from "../../exchange/send/send-from-browser";
import { Field } from "../../ui/field/field.client";
import type { PanelProps } from "../tab/panel-props";
import { useAsking } from "../tab/use-asking.client";
import { UseLines } from "../tab/use-lines.client";
import { keysIn, metro } from "./outside";

/** An API key in a field of its own, which HTTP authentication knows nothing of. RFC 9110 §11.4. */
export function ApiKeyTab({ draft, onDraft }: PanelProps) {
  const [key, setKey] = useState("");
  const [keys, setKeys] = useState<readonly string[]>([]);
  const { asking, fault, ask } = useAsking();
  const here = draft.target.split("?")[0]?.startsWith(metro) ?? false;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft text-tiny">
        An API key names a program, in a header that each API chooses for itself. The metro’s timetable, {metro}, takes
        it in X-API-Key.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="button"
          disabled={asking}
          onClick={() =>
            ask(async (signal) => {
              const asked = { method: "GET", target: metro, fields: [], content: "" };
              const found = keysIn((await sendFromBrowser(asked, signal)).answer.content);
              setKeys(found);
              setKey((before) => (before === "" ? (found[0] ?? "") : before));
            })
          }
        >
          Ask the metro for its keys
        </button>
        {keys.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === key} onClick={() => setKey(each)}>
            {each}
          </button>
        ))}
      </div>
      <Field label="X-API-Key" value={key} onChange={setKey} fault={fault} />
      <UseLines
        draft={draft}
        onDraft={onDraft}
        target={here ? draft.target : metro}
        label={here ? "Use" : `Use, and ask for ${metro}`}
        lines={key === "" ? [] : [["X-API-Key", key]]}
      />
    </div>
  );
}
