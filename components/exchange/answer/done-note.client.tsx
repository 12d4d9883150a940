"use client";

import { Check } from "lucide-react";
import { useEffect } from "react";
import { keepDone } from "../../progress/progress";
import { ReceiptLink } from "../../progress/receipt-link.client";
import { isKept } from "../../progress/solved";
import type { Exchanged } from "../model/exchanged";
import type { Resource } from "../model/resource";

type Props = { readonly resource: Resource; readonly history: readonly Exchanged[]; readonly taken: number };

const loadLegs = () => import("../../progress/legs");

/** Says at the answer that the task is done, or which step of it, and keeps it in the browser; nothing where no step is taken. */
export function DoneNote({ resource, history, taken }: Props) {
  const { id, goal } = resource;
  const done = goal.length > 0 && taken === goal.length;
  const hasTask = goal.length > 0;
  // What a receipt takes is more code than a page needs before something is tried, and is there before it is done.
  useEffect(() => {
    if (hasTask) void loadLegs();
  }, [hasTask]);
  useEffect(() => {
    if (!done) return;
    keepDone(id);
    if (!isKept(id)) void loadLegs().then(({ keepExchanges }) => keepExchanges(resource, history, Date.now() / 1000));
  }, [done, id, resource, history]);
  if (taken === 0) return null;
  return (
    <div
      className={`flex flex-wrap items-center gap-x-2 rounded-box border px-3 py-2 ${done ? "border-granted text-granted" : "border-line"}`}
    >
      <p className="flex items-center gap-2" data-done={done ? "all" : "some"}>
        {done && <Check aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />}
        <strong className="font-semibold">{doneInWords(resource, taken)}</strong>
      </p>
      {done && <ReceiptLink />}
    </div>
  );
}

/** How much of a task is done, as a sentence; "" where no step is taken. */
export function doneInWords({ title, goal }: Resource, taken: number): string {
  if (taken === 0) return "";
  return taken === goal.length ? `Done: ${title}` : `Step ${taken} of ${goal.length} is done. Now the next.`;
}
