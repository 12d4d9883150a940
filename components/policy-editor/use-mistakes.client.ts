"use client";

import { createContext, useContext, useEffect, useState } from "react";
import { policyBase } from "#http/policy/address";
import { type Mistake, mistakesAt, mistakesIn } from "./mistakes";

// Long enough that nobody is told of mistakes in the middle of a word.
const pause = 300;

/** Has the server check the text of a policy once it has rested a moment; what it said last stands until then. */
export function useMistakes(text: string): readonly Mistake[] {
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  useEffect(() => {
    const flight = new AbortController();
    const timer = setTimeout(async () => {
      const found = await checked(text, flight.signal);
      if (found && !flight.signal.aborted) setMistakes(found);
    }, pause);
    return () => {
      clearTimeout(timer);
      flight.abort();
    };
  }, [text]);
  return mistakes;
}

async function checked(text: string, signal: AbortSignal): Promise<readonly Mistake[] | undefined> {
  try {
    const address = `${location.origin}${policyBase}${text}/`;
    const response = await fetch(address, { credentials: "omit", cache: "no-store", signal });
    return mistakesIn(response.status, await response.text());
  } catch {
    // Without a network nobody can say: the request itself will tell.
    return undefined;
  }
}

/** The mistakes of the policy that is being edited, for every field of it. */
export const Mistakes = createContext<readonly Mistake[]>([]);

/** The mistakes at a path of the policy that is being edited, as one sentence; "" where there are none. */
export function useMistakeAt(path: string): string {
  const found = mistakesAt(useContext(Mistakes), path);
  return [...new Set(found.map(({ message }) => message))].join(". ");
}
