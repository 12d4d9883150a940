import { createMemory, type MeasuredMemory } from "#sandbox/memory";
import { type AllBounds, type Bounds, usualBounds } from "#sandbox/memory/bounds";

/** A memory with a clock of its own. */
export type Timed = {
  readonly memory: MeasuredMemory;
  readonly now: () => number;
  readonly pass: (seconds: number) => void;
};

/** Makes an empty memory of one form. */
export type Make = (bounds?: AllBounds) => Promise<Timed>;

/** Bounds of which every kind has these. */
export function boundsOf(changed: Partial<Bounds>): AllBounds {
  const kinds = Object.entries(usualBounds).map(([kind, bounds]) => [kind, { ...bounds, ...changed }]);
  return { ...usualBounds, ...Object.fromEntries(kinds) };
}

function steadyClock() {
  let now = 1_800_000_000;
  const pass = (seconds: number) => {
    now += seconds;
  };
  return { now: () => now, pass };
}

async function inProcess(bounds: AllBounds = usualBounds): Promise<Timed> {
  const clock = steadyClock();
  return { ...clock, memory: createMemory(clock.now, { bounds }) };
}

/** Runs tests over every form of memory; `each` is told the form's name and how one is made. */
export function overBothForms(each: (form: string, make: Make) => void): void {
  each("in this process", inProcess);
}
