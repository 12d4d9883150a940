"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Citation } from "../ui/citation";
import { useCalledTerm } from "./use-called-term.client";

/** What a card needs of an entry of /glossary.json. */
type Entry = { readonly id: string; readonly term: string; readonly says: string; readonly section?: string };

/** The one card of a page, at the term that is called. It is a popover of the platform, so Escape closes it, wherever the focus is. */
export function TermCard({ first }: { readonly first: HTMLAnchorElement }) {
  const card = useRef<HTMLDivElement>(null);
  const [term, dismiss] = useCalledTerm(first, card);
  const entries = useEntries();
  const entry = term && entries.find(({ id }) => id === term.dataset["term"]);
  const saysId = useId();
  const hiding = useRef(false);

  useEffect(() => {
    const box = card.current;
    if (!box || !term || !entry) return;
    term.style.setProperty("anchor-name", "--called-term");
    term.setAttribute("aria-describedby", saysId);
    box.showPopover();
    return () => {
      hiding.current = true;
      if (box.matches(":popover-open")) box.hidePopover();
      hiding.current = false;
      term.style.removeProperty("anchor-name");
      term.removeAttribute("aria-describedby");
    };
  }, [term, entry, saysId]);

  return (
    <div
      ref={card}
      popover="auto"
      // Before and not after: by the time it has closed the next term may have been called.
      onBeforeToggle={({ newState }) => newState === "closed" && !hiding.current && dismiss()}
      className="term-card max-w-[min(23rem,100vw-1.5rem)] rounded-box border border-edge bg-sheet px-4 py-3 text-ink text-small shadow-lg"
      data-term-card=""
    >
      {entry && (
        <>
          <p className="font-display font-semibold">{entry.term}</p>
          <p id={saysId} className="mt-0.5">
            {entry.says}
          </p>
          <p className="mt-1.5 flex flex-wrap gap-x-4 font-display">
            {entry.section && <Citation>{entry.section}</Citation>}
            <a href={`/glossary#${entry.id}`} className="text-tiny">
              More in the glossary
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function useEntries(): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let gone = false;
    async function load() {
      try {
        const response = await fetch("/glossary.json");
        const read: readonly Entry[] = response.ok ? await response.json() : [];
        if (!gone) setEntries(read);
      } catch {
        // Offline there are no cards, and the terms are links like any other.
      }
    }
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return entries;
}
