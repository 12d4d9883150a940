"use client";

import { useState } from "react";

type Props = { readonly label: string; readonly placeholder: string };

/** A field that hides the entries of the lists on the page which lack what is typed, in their text and in `data-entry`; the lists stand in the page without it. */
export function ListFilter({ label, placeholder }: Props) {
  const [left, setLeft] = useState<number>();

  function filter(typed: string) {
    const wanted = typed.trim().toLowerCase();
    for (const entry of document.querySelectorAll<HTMLElement>("[data-entry]")) {
      const words = `${entry.textContent} ${entry.dataset.entry ?? ""}`;
      entry.hidden = !words.toLowerCase().includes(wanted);
    }
    for (const list of document.querySelectorAll<HTMLElement>("[data-list]")) {
      list.hidden = list.querySelector("[data-entry]:not([hidden])") === null;
    }
    setLeft(wanted === "" ? undefined : document.querySelectorAll("[data-entry]:not([hidden])").length);
  }

  return (
    <p className="script-only flex flex-wrap items-center gap-3">
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className="w-72 max-w-full rounded-full border border-edge bg-sheet px-4 py-2 font-display text-small"
        onChange={({ target }) => filter(target.value)}
      />
      <output className="font-display text-small text-soft">
        {left !== undefined && (left === 1 ? "1 match" : `${left} matches`)}
      </output>
    </p>
  );
}
