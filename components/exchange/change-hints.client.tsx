"use client";

import { Lightbulb } from "lucide-react";
import { useState } from "react";
import type { Draft } from "#http/draft";
import type { Change } from "./changes";

type Props = { readonly changes: readonly Change[]; readonly hint: string; readonly onApply: (draft: Draft) => void };

/** What would change the answer, unfolded one step at a time: a nudge, the change in words, then each change to be pressed. */
export function ChangeHints({ changes, hint, onApply }: Props) {
  const [step, setStep] = useState(0);
  if (changes.length === 0) return null;
  const nudges = [...new Set(changes.map(({ nudge }) => nudge))];
  return (
    <div className="script-only flex flex-col items-start gap-2" data-hints={step}>
      {step > 0 && <p className="font-text">{nudges.join(" ")}</p>}
      {step > 1 && <p className="font-text">{hint}</p>}
      {step > 2 && (
        <ul className="flex flex-wrap gap-2" aria-label="Changes to apply">
          {changes.map(({ label, draft }) => (
            <li key={label}>
              <button type="button" className="button" onClick={() => onApply(draft)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {step < 3 && (
        <button type="button" className="button" onClick={() => setStep(step + 1)}>
          <Lightbulb aria-hidden="true" className="size-4" />
          {["What would change it?", "Say more", "Show me"][step]}
        </button>
      )}
    </div>
  );
}
