"use client";

import { ChevronRight, KeyRound } from "lucide-react";
import { lazy, Suspense, useId, useState } from "react";
import { control } from "../ui/control";
import { loadPart } from "../ui/load-part";
import { exchangesWith } from "./tab/offered";
import type { PanelProps } from "./tab/panel-props";

// Hashes, keys and proofs are for those who open it.
const CredentialsPanel = lazy(() =>
  loadPart(import("./credentials-panel.client"), ({ CredentialsPanel }) => CredentialsPanel),
);

/** Opens the credentials panel, which loads then; closed, it keeps its keys and what was typed. */
export function CredentialsDisclosure({ draft, history, resource, onDraft }: PanelProps) {
  const [state, setState] = useState<"unopened" | "open" | "closed">("unopened");
  const id = useId();
  const open = state === "open";
  return (
    <div className="script-only flex flex-col">
      <button
        type="button"
        {...control("credentials")}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setState(open ? "closed" : "open")}
        className="inline-flex min-h-9 items-center gap-2 self-start rounded px-1 font-semibold text-small hover:underline"
      >
        <KeyRound aria-hidden="true" className="size-4 text-credentials" />
        Credentials…
        <ChevronRight
          aria-hidden="true"
          className={`size-4 text-soft transition-transform ${open ? "rotate-90" : ""}`}
        />
      </button>
      {state !== "unopened" && (
        <div id={id} hidden={!open} className="mt-1 min-w-0 rounded-box border border-line bg-well">
          <Suspense fallback={<p className="p-3 text-soft">Opening the credentials…</p>}>
            <CredentialsPanel
              draft={draft}
              history={exchangesWith(history, draft.target, resource)}
              resource={resource}
              onDraft={onDraft}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
