import type { Report } from "#http/exercise/classroom";
import type { Goal } from "#http/goal/goal";
import type { Exchanged } from "../exchange/model/exchanged";
import { chance } from "./visit";

/** What is told of an exchange, before it is known who tells it. */
export type Untold = Omit<Report, "student" | "who">;

type Hear = (report: Untold) => void;

// Set by the bar that says so: where it is not seen, nothing is told.
let hear: Hear | undefined;
let held: Untold[] | undefined;

/** Holds what is to be told, a few exchanges at the most, until the bar of this page is there. */
export function awaitBar(): void {
  held ??= [];
}

/** Has the bar told of every exchange from now on, and of those that were held for it; gives what ends that. */
export function listen(bar: Hear): () => void {
  hear = bar;
  const early = held ?? [];
  held = undefined;
  for (const report of early) bar(report);
  return () => {
    if (hear === bar) hear = undefined;
  };
}

/**
 * Tells the room, where this page is in one, of an exchange: its status, the question that decided, and how many steps of the
 * exercise are done. Nothing else of it leaves the page.
 */
export function tellClass(
  { answer, decision, way }: Exchanged,
  place: { readonly id: string; readonly goal: Goal },
  taken: number,
): void {
  const last = decision.at(-1);
  const report: Untold = {
    id: chance(),
    at: place.id,
    status: answer.status,
    way,
    ...(last ? { decided: last.question, yes: last.yes } : {}),
    ...(place.goal.length > 0 ? { steps: { taken, of: place.goal.length } } : {}),
  };
  if (hear) hear(report);
  else if (held && held.length < 20) held.push(report);
}
