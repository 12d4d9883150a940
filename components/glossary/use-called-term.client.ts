"use client";

import { type RefObject, useEffect, useState } from "react";
import { calledTerm } from "./called-term";

// Milliseconds: so long rests who means a term, and so long takes the way from a term to its card.
const rest = 200;
const way = 250;

/**
 * The term whose card is called for, beginning with `first`, and what dismisses it. A card stays while the pointer is on its
 * term or on the card itself, and while its term has the focus of the keyboard. WCAG 2.2, 1.4.13
 */
export function useCalledTerm(
  first: HTMLAnchorElement,
  card: RefObject<HTMLElement | null>,
): readonly [HTMLAnchorElement | undefined, () => void] {
  const [term, setTerm] = useState<HTMLAnchorElement | undefined>(
    first.matches(":hover, :focus-visible") ? first : undefined,
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leaving = false;

    function call(called: HTMLAnchorElement, wait: number) {
      clearTimeout(timer);
      leaving = false;
      timer = setTimeout(() => setTerm(called), wait);
    }

    function leave() {
      if (leaving) return;
      clearTimeout(timer);
      leaving = true;
      timer = setTimeout(() => setTerm((shown) => (shown?.matches(":focus-visible") ? shown : undefined)), way);
    }

    function stay() {
      clearTimeout(timer);
      leaving = false;
    }

    function point(event: PointerEvent) {
      const called = calledTerm(event);
      if (called) call(called, rest);
      else if (event.target instanceof Node && card.current?.contains(event.target)) stay();
      else leave();
    }

    function reach(event: FocusEvent) {
      const called = calledTerm(event);
      if (called) call(called, 0);
    }

    // Another may have been reached before these listened.
    const reached = document.querySelector<HTMLAnchorElement>("a[data-term]:focus-visible");
    if (reached) call(reached, 0);
    document.addEventListener("pointerover", point);
    document.documentElement.addEventListener("pointerleave", leave);
    document.addEventListener("focusin", reach);
    document.addEventListener("focusout", leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", point);
      document.documentElement.removeEventListener("pointerleave", leave);
      document.removeEventListener("focusin", reach);
      document.removeEventListener("focusout", leave);
    };
  }, [card]);

  return [term, () => setTerm(undefined)];
}
