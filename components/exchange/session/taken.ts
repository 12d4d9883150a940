import type { Edited } from "../model/editing";
import type { Exchanged } from "../model/exchanged";

/** What one press took away: the exchanges, and where it was Start over the request as it stood. */
export type Taken = {
  readonly history: readonly Exchanged[];
  readonly before: number;
  readonly edited?: Edited;
};

/** Adds what a press takes away to what an earlier one took; undefined where neither took anything. Two presses in a row are undone together. */
export function takenWith(
  earlier: Taken | undefined,
  { history, before }: Pick<Taken, "history" | "before">,
  edited?: Edited,
): Taken | undefined {
  const exchanges = history.length > 0 || !earlier ? { history, before } : earlier;
  const request = edited ?? earlier?.edited;
  if (exchanges.history.length === 0 && !request) return undefined;
  return { history: exchanges.history, before: exchanges.before, ...(request ? { edited: request } : {}) };
}

/** What is written after Start over must not be lost by an undo, so the request before it is given up. */
export function withoutRequest(taken: Taken | undefined): Taken | undefined {
  if (!taken?.edited) return taken;
  const { history, before } = taken;
  return history.length > 0 ? { history, before } : undefined;
}
