"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import type { Listed } from "../model/listed";
import { mostSteps, type PlanStep } from "../model/plan";
import { addressIn } from "./edit";

type Props = {
  readonly pages: readonly Listed[];
  /** The steps there are. */
  readonly full: readonly PlanStep[];
  readonly onAdd: (step: PlanStep) => void;
};

const input = "h-9 min-w-0 flex-1 basis-56 rounded-md border border-edge bg-sheet px-2";

/** Adds a step: one of the pages, or any link of this site, as one to an exact request. */
export function AddStep({ pages, full, onAdd }: Props) {
  const [chosen, setChosen] = useState("");
  const [pasted, setPasted] = useState("");
  const [fault, setFault] = useState("");
  const id = useId();
  const groups = [...new Set(pages.map(({ group }) => group))];

  if (full.length >= mostSteps) return <p className="mt-3 text-small">A plan has at most {mostSteps} steps.</p>;

  function addPasted() {
    const read = addressIn(pasted, location.origin);
    if ("fault" in read) return setFault(read.fault);
    setFault("");
    setPasted("");
    onAdd({ at: read.at, minutes: 0, note: "" });
  }

  return (
    <div className="mt-4 space-y-3 rounded-box border border-line border-dashed px-3 py-3">
      <div>
        <label htmlFor={`${id}-page`} className="font-display text-small">
          Add a page
        </label>
        <div className="mt-0.5 flex flex-wrap gap-2">
          <select id={`${id}-page`} value={chosen} onChange={({ target }) => setChosen(target.value)} className={input}>
            <option value="">Choose a lesson or an exercise</option>
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {pages
                  .filter((page) => page.group === group)
                  .map(({ at, title }) => (
                    <option key={at} value={at}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <button
            type="button"
            disabled={chosen === ""}
            onClick={() => onAdd({ at: chosen, minutes: 0, note: "" })}
            className="button min-h-9 px-3.5"
          >
            <Plus aria-hidden="true" className="size-4" /> Add page
          </button>
        </div>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          addPasted();
        }}
      >
        <label htmlFor={`${id}-link`} className="font-display text-small">
          Or any link of this site, such as one to an exact request
        </label>
        <div className="mt-0.5 flex flex-wrap gap-2">
          <input
            id={`${id}-link`}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
            aria-invalid={fault !== ""}
            aria-describedby={fault === "" ? undefined : `${id}-fault`}
            className={input}
          />
          <button type="submit" disabled={pasted.trim() === ""} className="button min-h-9 px-3.5">
            <Plus aria-hidden="true" className="size-4" /> Add link
          </button>
        </div>
        {fault !== "" && (
          <p id={`${id}-fault`} role="alert" className="mt-1 text-challenge text-small">
            {fault}
          </p>
        )}
      </form>
    </div>
  );
}
