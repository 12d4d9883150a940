"use client";

import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { keepHelp } from "../../progress/help";

// So many tries without an end are enough: from then on the solution is offered beside the hints.
const patience = 2;

type Props = {
  /** The exercise that the hints are of. */
  readonly id: string;
  readonly hints: readonly string[];
  /** How often it was tried. */
  readonly tries: number;
  readonly onSolve: () => void;
};

/** The hints of an exercise, one at a time, then its solution, which is also offered after two tries. A link may hide either. */
export function Help({ id, hints, tries, onSolve }: Props) {
  const [unfolded, setUnfolded] = useState(0);
  const unfold = () => {
    setUnfolded(unfolded + 1);
    keepHelp(id, { hints: unfolded + 1 });
  };
  const solve = () => {
    keepHelp(id, { shown: true });
    onSolve();
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <div aria-live="polite" className="flex flex-col gap-2" data-help="hints">
        {hints.slice(0, unfolded).map((hint) => (
          <p key={hint} className="font-text" data-hint="">
            {hint}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {unfolded < hints.length && (
          <button type="button" className="button" data-help="hints" onClick={unfold}>
            <Lightbulb aria-hidden="true" className="size-4" /> {unfolded === 0 ? "A hint" : "Another hint"}
          </button>
        )}
        {(tries >= patience || unfolded === hints.length) && (
          <button type="button" className="button" data-help="solution" onClick={solve}>
            Show me
          </button>
        )}
      </div>
    </div>
  );
}
