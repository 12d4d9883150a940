"use client";

import { useState } from "react";
import { SmallButton } from "../../ui/small-button";
import type { ExchangeState } from "../session/use-exchange.client";
import { Everyone } from "./everyone.client";

/** The request as everybody the resource knows would send it: asked when this is opened, and again on request. */
export function TryEveryone({ state }: { readonly state: ExchangeState }) {
  const { draft, faults, change, session } = state;
  const [round, setRound] = useState(1);
  const [asked, setAsked] = useState(faults.length > 0 ? undefined : draft);
  const blocked = faults.length > 0;
  return (
    <div className="flex flex-col items-start gap-2 p-3" data-everyone="">
      {blocked && <p className="text-soft text-tiny">Fix the request first.</p>}
      {asked && <Everyone key={round} draft={asked} resource={session.resource} onUse={(load) => change({ load })} />}
      {!blocked && (
        <SmallButton
          data-again=""
          onClick={() => {
            setAsked(draft);
            setRound(round + 1);
          }}
        >
          {asked ? "Try again with the request as it is now" : "Try as each user"}
        </SmallButton>
      )}
    </div>
  );
}
