"use client";

import { Check } from "lucide-react";
import { useDone } from "./use-done.client";

/** How many of the exercises of a lesson were done in this browser; nothing where none was. */
export function LessonDone({ exercises }: { readonly exercises: readonly string[] }) {
  const done = useDone();
  const count = exercises.filter((id) => done.has(id)).length;
  if (count === 0) return null;
  const all = count === exercises.length;
  return (
    <span className={`inline-flex items-center gap-1 font-semibold ${all ? "text-granted" : "text-ink"}`} data-done="">
      {all && <Check aria-hidden="true" className="size-4" strokeWidth={2.5} />}
      {all ? "Done" : `${count} of ${exercises.length} exercises done`}
    </span>
  );
}
