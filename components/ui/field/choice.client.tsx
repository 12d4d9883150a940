"use client";

import { useId } from "react";

type Props = {
  readonly legend: string;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
};

/** One of a few: radio buttons in a row. */
export function Choice({ legend, options, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="text-soft text-tiny">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {options.map((option) => (
          <label key={option} className="flex min-h-8 items-center gap-2 has-checked:font-semibold">
            <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
