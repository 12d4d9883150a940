"use client";

import { Check } from "lucide-react";
import { useEffect } from "react";
import { keepDone } from "../../progress/progress";
import type { Resource } from "../model/resource";

type Props = { readonly resource: Resource; readonly taken: number };

/** Says at the answer that the task is done, or which step of it, and keeps it in the browser; nothing where no step is taken. */
export function DoneNote({ resource, taken }: Props) {
  const { id, goal } = resource;
  const done = goal.length > 0 && taken === goal.length;
  useEffect(() => {
    if (done) keepDone(id);
  }, [done, id]);
  if (taken === 0) return null;
  return (
    <p
      className={`flex items-center gap-2 rounded-box border px-3 py-2 ${done ? "border-granted text-granted" : "border-line"}`}
      data-done={done ? "all" : "some"}
    >
      {done && <Check aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />}
      <strong className="font-semibold">{doneInWords(resource, taken)}</strong>
    </p>
  );
}

/** How much of a task is done, as a sentence; "" where no step is taken. */
export function doneInWords({ title, goal }: Resource, taken: number): string {
  if (taken === 0) return "";
  return taken === goal.length ? `Done: ${title}` : `Step ${taken} of ${goal.length} is done. Now the next.`;
}
