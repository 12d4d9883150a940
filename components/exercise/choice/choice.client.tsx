"use client";

import { useEffect, useState } from "react";
import type { Situation } from "#http/exercise/choice";
import { keepHelp } from "../../progress/help";
import { keepDone } from "../../progress/progress";
import { keepSolved } from "../../progress/solved";
import { Help } from "../help/help.client";
import { SituationForm } from "./situation.client";

type Props = { readonly id: string; readonly situations: readonly Situation[]; readonly hints: readonly string[] };

/** Situations one below the other: for each a status and a header are chosen, and a live resource answers. */
export function Choice({ id, situations, hints }: Props) {
  const [right, setRight] = useState<ReadonlySet<number>>(new Set());
  const [shows, setShows] = useState(false);
  const done = right.size === situations.length;
  useEffect(() => {
    if (!done) return;
    keepDone(id);
    const chosen = situations.map(({ status, field }) => ({ status, field }));
    keepSolved(id, { chosen }, Date.now() / 1000);
  }, [done, id, situations]);
  return (
    <div className="script-only flex flex-col gap-6" data-choice="">
      <ol className="flex flex-col divide-y divide-line">
        {situations.map((situation, index) => (
          <li key={situation.says} className="py-5 first:pt-0 last:pb-0">
            <SituationForm
              name={`${id}-${index}`}
              place={situations.length > 1 ? `${index + 1} of ${situations.length}` : ""}
              situation={situation}
              shows={shows}
              onShown={() => keepHelp(id, { shown: true })}
              onRight={() => setRight((before) => new Set(before).add(index))}
            />
          </li>
        ))}
      </ol>
      {!done && (shows ? null : <Help id={id} hints={hints} tries={0} onSolve={() => setShows(true)} />)}
      {situations.length > 1 && (
        <p role="status" className="font-semibold">
          {right.size} of {situations.length} right{done && ". Done."}
        </p>
      )}
    </div>
  );
}
