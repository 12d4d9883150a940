"use client";

import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { calledTerm } from "./called-term";

const TermCard = lazy(loadCard);

/** Shows what the linked terms of a page mean. All it needs is loaded when the first of them is pointed at. */
export function TermCards() {
  const [first, setFirst] = useState<HTMLAnchorElement>();

  useEffect(() => {
    if (first) return;
    const meet = (event: Event) => setFirst(calledTerm(event));
    document.addEventListener("pointerover", meet);
    document.addEventListener("focusin", meet);
    return () => {
      document.removeEventListener("pointerover", meet);
      document.removeEventListener("focusin", meet);
    };
  }, [first]);

  return (
    first && (
      <Suspense>
        <TermCard first={first} />
      </Suspense>
    )
  );
}

async function loadCard(): Promise<{ readonly default: ComponentType<{ readonly first: HTMLAnchorElement }> }> {
  try {
    return { default: (await import("./term-card.client")).TermCard };
  } catch {
    // Without the code of the card a term is a link like any other.
    return { default: () => null };
  }
}
