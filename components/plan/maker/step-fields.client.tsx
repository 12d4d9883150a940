"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import type { ComponentProps } from "react";
import { type Listed, titleAt } from "../model/listed";
import { longest, type PlanStep } from "../model/plan";
import type { Edit } from "./edit";

type Props = {
  readonly step: PlanStep;
  readonly at: number;
  readonly last: boolean;
  readonly pages: readonly Listed[];
  readonly onEdit: (edit: Edit) => void;
};

/** One step as it is written: where it leads, the minutes to set aside, and what to say. */
export function StepFields({ step, at, last, pages, onEdit }: Props) {
  const title = titleAt(step.at, pages);
  const change = (changed: Partial<PlanStep>) => onEdit({ do: "change", at, step: { ...step, ...changed } });
  return (
    <div className="rounded-box border border-line px-3 py-2">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 py-1 font-display font-semibold [overflow-wrap:anywhere]">
          {at + 1}. {title}
        </p>
        <Tool label={`Move ${title} up`} disabled={at === 0} onClick={() => onEdit({ do: "move", at, by: -1 })}>
          <ChevronUp aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label={`Move ${title} down`} disabled={last} onClick={() => onEdit({ do: "move", at, by: 1 })}>
          <ChevronDown aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label={`Remove ${title}`} onClick={() => onEdit({ do: "remove", at })}>
          <X aria-hidden="true" className="size-4" />
        </Tool>
      </div>
      <div className="mt-1 flex flex-wrap gap-3">
        <label className="block w-20">
          <span className="text-soft text-tiny">Minutes</span>
          <input
            inputMode="numeric"
            value={step.minutes === 0 ? "" : step.minutes}
            onChange={({ target }) => change({ minutes: Number(target.value.replace(/\D/g, "").slice(0, 4)) })}
            className="mt-0.5 h-9 w-full rounded-md border border-edge bg-sheet px-2"
          />
        </label>
        <label className="block min-w-0 flex-1 basis-52">
          <span className="text-soft text-tiny">Your note</span>
          <textarea
            value={step.note}
            rows={1}
            maxLength={longest.note}
            onChange={({ target }) => change({ note: target.value })}
            className="field-sizing-content mt-0.5 block min-h-9 w-full resize-y rounded-md border border-edge bg-sheet px-2 py-1.5"
          />
        </label>
      </div>
    </div>
  );
}

function Tool({ label, ...rest }: ComponentProps<"button"> & { readonly label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      className="grid size-8 shrink-0 place-items-center rounded-md text-soft hover:bg-well hover:text-ink disabled:opacity-40"
      {...rest}
    />
  );
}
