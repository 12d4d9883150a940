"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * The props of a field that keeps its own text while it is typed into, so that a key costs no more than the platform's own work.
 * It takes `text` at first, and each time that `given` has changed.
 */
export function useOwnText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
  given: number,
): { readonly ref: RefObject<Field | null>; readonly defaultValue: string } {
  const ref = useRef<Field>(null);
  const [defaultValue] = useState(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is in the field already
  useLayoutEffect(() => {
    if (ref.current && ref.current.value !== text) ref.current.value = text;
  }, [given]);
  return { ref, defaultValue };
}
