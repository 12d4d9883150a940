"use client";

import { useState } from "react";
import { levelNames } from "../exercise/kinds";
import { Pills } from "../ui/field/pills";

type Props = { readonly kinds: readonly (readonly [id: string, name: string])[] };

/** Narrows the lists of exercises on the page to a kind and a level; the lists stand in the page without it. */
export function ExerciseFilter({ kinds }: Props) {
  const [kind, setKind] = useState("");
  const [level, setLevel] = useState("");
  const [left, setLeft] = useState<number>();

  function filter(nextKind: string, nextLevel: string) {
    setKind(nextKind);
    setLevel(nextLevel);
    for (const entry of document.querySelectorAll<HTMLElement>("[data-entry]")) {
      const { kind: its = "", level: hard = "" } = entry.dataset;
      entry.hidden = (nextKind !== "" && its !== nextKind) || (nextLevel !== "" && hard !== nextLevel);
    }
    for (const list of document.querySelectorAll<HTMLElement>("[data-list]")) {
      list.hidden = list.querySelector("[data-entry]:not([hidden])") === null;
    }
    setLeft(document.querySelectorAll("[data-entry]:not([hidden])").length);
  }

  return (
    <div className="script-only mt-8 flex flex-col gap-3 font-display">
      <Pills
        legend="Kind"
        name="kind"
        options={[{ value: "", label: "All" }, ...kinds.map(([value, label]) => ({ value, label }))]}
        chosen={kind}
        onChoose={(next) => filter(next, level)}
      />
      <Pills
        legend="Level"
        name="level"
        options={[
          { value: "", label: "All" },
          ...Object.entries(levelNames).map(([value, label]) => ({ value, label })),
        ]}
        chosen={level}
        onChoose={(next) => filter(kind, next)}
      />
      <p role="status" className="text-small text-soft">
        {left !== undefined && `${left} ${left === 1 ? "exercise" : "exercises"}`}
      </p>
    </div>
  );
}
