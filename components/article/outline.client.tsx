"use client";

import { useEffect, useRef, useState } from "react";

type Props = { readonly headings: readonly { readonly id: string; readonly text: string }[] };

/** The headings of a lesson in a line that stays in view while the text passes, with the one that is read marked. */
export function Outline({ headings }: Props) {
  const line = useRef<HTMLElement>(null);
  const [read, setRead] = useState("");

  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      setRead(headings.findLast(({ id }) => hasBegun(id))?.id ?? "");
    };
    const scrolled = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    addEventListener("scroll", scrolled, { passive: true });
    return () => {
      removeEventListener("scroll", scrolled);
      cancelAnimationFrame(asked);
    };
  }, [headings]);

  // Where the line is longer than its room, the mark stays in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with what is read
  useEffect(() => {
    const { current } = line;
    const marked = current?.querySelector<HTMLElement>("[aria-current]");
    if (current && marked) current.scrollTo({ left: marked.offsetLeft - current.clientWidth / 3 });
  }, [read]);

  if (headings.length < 2) return null;
  return (
    <nav ref={line} aria-label="In this lesson" className="outline-line print:hidden" data-outline="">
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={read === id ? "true" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hasBegun(id: string): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top;
  return top !== undefined && top < innerHeight / 3;
}
