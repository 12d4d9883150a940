import type { Moment } from "#http/schemes/scheme";
import { createMemory } from "#sandbox/memory/memory";

/** A moment whose clock stands where it is set, and whose chance counts up from one. */
export type SteadyMoment = { readonly at: () => Moment; readonly pass: (seconds: number) => void };

/** Makes a moment of its own, at noon of 1 June 2026, with an empty memory. */
export function steadyMoment(): SteadyMoment {
  let now = 1_780_315_200;
  let drawn = 0;
  const memory = createMemory(() => now);
  const random = (octets: number) => {
    drawn += 1;
    return new Uint8Array(octets).fill(drawn % 256);
  };
  const key = new Uint8Array(32).fill(7);
  return {
    at: () => ({ now, random, key, memory }),
    pass: (seconds) => {
      now += seconds;
    },
  };
}
