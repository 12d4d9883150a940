"use client";

import { useState } from "react";
import { SmallButton } from "../../ui/small-button";
import type { ExchangeState } from "../session/use-exchange.client";
import { Everyone } from "./everyone.client";

/** The request as everybody the resource knows would send it: asked when this is opened, and again on request. */
export function TryEveryone({ state }: { readonly state: ExchangeState }) {
  const { draft, faults, change, session } = state;
  const { resource } = session;
  const blocked = faults.length > 0;
  const [asked, setAsked] = useState({ round: blocked ? 0 : 1, draft, resource });
  // Another resource is asked when somebody asks for it, and not because it was chosen.
  const isAsked = asked.round > 0 && asked.resource.id === resource.id;
  return (
    <div className="flex flex-col items-start gap-2 p-3" data-everyone="">
      {blocked && <p className="text-soft text-tiny">Fix the request first.</p>}
      {isAsked && (
        <Everyone key={asked.round} draft={asked.draft} resource={asked.resource} onUse={(load) => change({ load })} />
      )}
      {!blocked && (
        <SmallButton data-again="" onClick={() => setAsked({ round: asked.round + 1, draft, resource })}>
          {isAsked ? "Try again with the request as it is now" : "Try as each user"}
        </SmallButton>
      )}
    </div>
  );
}
