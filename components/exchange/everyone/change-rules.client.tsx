"use client";

import { lazy, Suspense, useState } from "react";
import { targetUnder } from "#http/policy/address";
import { orSaySo } from "../or-say-so";
import type { ExchangeState } from "../use-exchange.client";

// Few change the rules, so what it takes comes when it is opened.
const RulesEditor = lazy(() => orSaySo(import("./rules-editor.client"), ({ RulesEditor }) => RulesEditor));

/** Where the rules of a resource are changed: the changed ones go into the target, and so into the link. */
export function ChangeRules({ state: { draft, resource, change } }: { readonly state: ExchangeState }) {
  const [opened, setOpened] = useState(false);
  const { policy, start } = resource;
  if (!policy) return null;
  return (
    <details
      className="script-only rounded-box border border-line"
      onToggle={(event) => setOpened(opened || event.currentTarget.open)}
      data-change-rules=""
    >
      <summary className="px-3 py-2 font-semibold text-tiny">Change the rules</summary>
      <div className="border-line border-t px-3 py-3">
        {opened && (
          <Suspense fallback={<p className="text-soft text-tiny">Opening the rules…</p>}>
            <RulesEditor
              policy={policy}
              onPolicy={(to) => change({ set: "target", to: targetUnder(to, draft.target, start.target) })}
            />
          </Suspense>
        )}
      </div>
    </details>
  );
}
