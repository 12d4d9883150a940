"use client";

import { RotateCcw, Undo2 } from "lucide-react";
import type { MouseEvent } from "react";
import { CopyLink } from "../take/copy-link.client";
import { TakeButton } from "../take/take-button.client";
import { control } from "../ui/control";
import type { ExchangeState } from "./session/use-exchange.client";

type Props = { readonly state: ExchangeState; readonly owner: string };

/** What can be done with the whole draft: begin again, take that back, and take the draft elsewhere. */
export function DraftButtons({ state, owner }: Props) {
  const { session, draft, shown, change } = state;
  const { people } = session.resource;

  // The button goes away with the press, so the one before it is where the keyboard stays.
  function undo({ currentTarget: { previousElementSibling: before } }: MouseEvent<HTMLButtonElement>) {
    if (before instanceof HTMLElement) before.focus();
    state.undo();
  }

  return (
    <div className="script-only flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={state.startOver} {...control("start over")}>
        <RotateCcw aria-hidden="true" className="size-4" /> Start over
      </button>
      {session.taken && (
        <button type="button" className="button" onClick={undo} {...control("undo")}>
          <Undo2 aria-hidden="true" className="size-4" /> Undo
        </button>
      )}
      <TakeButton draft={draft} owner={owner} people={people} latest={shown} onDraft={(load) => change({ load })} />
      <span>
        <CopyLink draft={draft} owner={owner} people={people} />
      </span>
    </div>
  );
}
