"use client";

import { ChevronLeft, ChevronRight, GitCompareArrows, Trash2 } from "lucide-react";
import { useState } from "react";
import { Comparison } from "./comparison";
import type { Exchanged } from "./model";

type Props = {
  readonly history: readonly Exchanged[];
  /** Which of them is shown, from 0; the last where none was picked. */
  readonly picked: number | undefined;
  readonly onPick: (exchange: number) => void;
  readonly onForget: () => void;
};

/** Every exchange of the visit: back and forth through them, two side by side, or all forgotten. Kept in this tab alone. */
export function HistoryBar({ history, picked, onPick, onForget }: Props) {
  const [comparing, setComparing] = useState(false);
  const last = history.length - 1;
  const at = picked ?? last;
  const [shown, before] = [history[at], history[at - 1]];
  if (history.length < 2) return null;
  return (
    <div className="script-only flex flex-col gap-3" data-history={history.length}>
      <div className="flex flex-wrap items-center gap-1.5">
        <button
          type="button"
          className="button px-2"
          disabled={at === 0}
          onClick={() => onPick(at - 1)}
          aria-label="Exchange before"
        >
          <ChevronLeft aria-hidden="true" className="size-4" />
        </button>
        <span className="min-w-24 text-center text-tiny" aria-live="polite">
          exchange {at + 1} of {history.length}
        </span>
        <button
          type="button"
          className="button px-2"
          disabled={at === last}
          onClick={() => onPick(at + 1)}
          aria-label="Exchange after"
        >
          <ChevronRight aria-hidden="true" className="size-4" />
        </button>
        <button
          type="button"
          className="button ms-auto"
          disabled={!before}
          aria-pressed={comparing}
          onClick={() => setComparing(!comparing)}
        >
          <GitCompareArrows aria-hidden="true" className="size-4" /> Compare with the one before
        </button>
        <button type="button" className="button" onClick={onForget}>
          <Trash2 aria-hidden="true" className="size-4" /> Forget
        </button>
      </div>
      {comparing && shown && before && <Comparison left={before} right={shown} />}
    </div>
  );
}
