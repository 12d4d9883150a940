"use client";

import { lazy, Suspense, useState } from "react";
import { targetUnder } from "#http/policy/address";
import type { WrittenPolicy } from "#http/policy/policy";
import { Disclosure } from "../ui/disclosure";
import { loadPart } from "../ui/load-part";

// Few change the rules, so what it takes comes when it is opened.
const RulesEditor = lazy(() => loadPart(import("./rules-editor.client"), ({ RulesEditor }) => RulesEditor));

type Props = {
  readonly policy: WrittenPolicy;
  /** Where the request goes now, and where it went at first. */
  readonly target: string;
  readonly start: string;
  readonly onTarget: (target: string) => void;
};

/** Where the rules of a resource are changed: the changed ones go into the target, and so into the link. */
export function ChangeRules({ policy, target, start, onTarget }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary="Change the rules"
      look="fold"
      name="rules"
      className="script-only"
      onToggle={(event) => setOpened(opened || event.currentTarget.open)}
      data-change-rules=""
    >
      <div className="border-line border-t px-3 py-3">
        {opened && (
          <Suspense fallback={<p className="text-soft text-tiny">Opening the rules…</p>}>
            <RulesEditor policy={policy} onPolicy={(to) => onTarget(targetUnder(to, target, start))} />
          </Suspense>
        )}
      </div>
    </Disclosure>
  );
}
