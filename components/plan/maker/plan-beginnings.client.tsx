"use client";

import { useId } from "react";
import type { Plan } from "../model/plan";
import type { Edit } from "./edit";

/** A plan that is ready, to begin with. */
export type Beginning = { readonly label: string; readonly plan: Plan };

type Props = {
  readonly beginnings: readonly Beginning[];
  /** Whether there is a plan already, which would be replaced. */
  readonly written: boolean;
  readonly onOpen: (edit: Edit) => void;
};

/** The plans to begin with. */
export function PlanBeginnings({ beginnings, written, onOpen }: Props) {
  const id = useId();
  return (
    <div className="mt-3">
      <p id={id} className="font-display text-small text-soft">
        {written ? "Or take another in its place" : "Begin with one that is ready, or with an empty one"}
      </p>
      <ul aria-labelledby={id} className="mt-1 flex flex-wrap gap-2">
        {beginnings.map(({ label, plan }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => onOpen({ do: "open", plan })}
              className="button min-h-9 px-3.5 text-small"
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
