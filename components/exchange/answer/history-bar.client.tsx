"use client";

import { ChevronLeft, ChevronRight, GitCompareArrows, Trash2 } from "lucide-react";
import { type MouseEvent, useState } from "react";
import { controlWith } from "../../ui/control";
import type { Exchanged } from "../model/exchanged";
import { Comparison } from "./comparison";

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
  const [other, setOther] = useState<number>();
  const last = history.length - 1;
  const at = picked ?? last;
  // The one before, or the one after the first, until another is chosen.
  const against = other !== undefined && other !== at && other <= last ? other : at === 0 ? 1 : at - 1;
  const [shown, compared] = [history[at], history[against]];
  if (history.length < 2) return null;

  // The button goes away with the press, so the keyboard goes to where the next exchange begins.
  function forget({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) {
    if (form) controlWith("send", form)?.focus();
    onForget();
  }

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
          aria-pressed={comparing}
          onClick={() => setComparing(!comparing)}
        >
          <GitCompareArrows aria-hidden="true" className="size-4" /> Compare
        </button>
        <button type="button" className="button" onClick={forget}>
          <Trash2 aria-hidden="true" className="size-4" /> Clear history
        </button>
      </div>
      {comparing && shown && compared && (
        <>
          <label className="flex flex-wrap items-center gap-2 text-tiny">
            Exchange {at + 1} beside
            <select
              value={against}
              onChange={(event) => setOther(Number(event.target.value))}
              className="h-9 rounded-md border border-edge bg-sheet px-2"
            >
              {history.map(({ draft, answer }, index) =>
                index === at ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: exchanges are only ever added at the end
                  <option key={index} value={index}>
                    {index + 1}: {draft.method}, {answer.status}
                  </option>
                ),
              )}
            </select>
          </label>
          <Comparison
            left={{ title: `Exchange ${against + 1}`, exchanged: compared }}
            right={{ title: `Exchange ${at + 1}`, exchanged: shown }}
          />
        </>
      )}
    </div>
  );
}
