"use client";

import { useId } from "react";

/** What can be chosen, in order; those of one group stand together under its name. */
export type SelectOption = { readonly value: string; readonly label: string; readonly group?: string };

type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoose: (value: string) => void;
};

/** One of many, by the platform's own list. */
export function Select({ label, value, options, onChoose }: Props) {
  const id = useId();
  const groups = [...new Set(options.map(({ group = "" }) => group))];
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="mt-1 h-10 w-full rounded-md border border-edge bg-sheet px-2 text-ink text-small"
      >
        {groups.map((group) => {
          const own = options.filter((each) => (each.group ?? "") === group).map(optionOf);
          return group === "" ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function optionOf({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
