"use client";

import { Check } from "lucide-react";
import { useDone } from "./use-done.client";

/** That an exercise was done in this browser; nothing where it was not. */
export function ExerciseDone({ id }: { readonly id: string }) {
  if (!useDone().has(id)) return null;
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-granted" data-done="">
      <Check aria-hidden="true" className="size-4" strokeWidth={2.5} /> Done
    </span>
  );
}
