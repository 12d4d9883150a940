"use client";

import { Users } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { control } from "../../ui/control";
import { loadPart } from "../../ui/load-part";
import type { ExchangeState } from "../session/use-exchange.client";

// Answering Digest and SCRAM takes hashes, which nobody pays for who does not ask.
const Everyone = lazy(() => loadPart(import("./everyone.client"), ({ Everyone }) => Everyone));

/** The button that sends the request as everybody the resource knows, and the table that comes of it. */
export function TryEveryone({ state }: { readonly state: ExchangeState }) {
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState({ draft: state.draft, resource: state.session.resource });
  const { draft, faults, change } = state;
  const { resource } = state.session;
  const blocked = faults.length > 0;
  return (
    <div className="script-only flex flex-col items-start gap-2" data-everyone="">
      <button
        type="button"
        {...control("everyone")}
        className="button aria-disabled:border-dashed aria-disabled:text-soft"
        aria-disabled={blocked}
        onClick={() => {
          if (blocked) return;
          setAsked({ draft, resource });
          setRound(round + 1);
        }}
      >
        <Users aria-hidden="true" className="size-4" /> Try as each user
      </button>
      {blocked && <p className="text-soft text-tiny">Fix the request first.</p>}
      {round > 0 && (
        <Suspense fallback={<p className="text-soft text-tiny">Asking…</p>}>
          <Everyone key={round} draft={asked.draft} resource={asked.resource} onUse={(load) => change({ load })} />
        </Suspense>
      )}
    </div>
  );
}
