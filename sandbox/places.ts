import { Budget, type NoPlace } from "./memory/budget";

/**
 * Places for what takes its time: so many in all, and of them so many for each address, so that nobody can take them all.
 * Whoever comes from no known address shares one share.
 */
export class Places {
  readonly whole: number;
  readonly share: number;
  readonly #budget: Budget;

  constructor(whole: number, share: number) {
    this.whole = whole;
    this.share = share;
    this.#budget = new Budget(whole, share);
  }

  /** Does a task in a place, which is free again whatever becomes of it; "whole" or "share" where none is free. */
  async within<Value>(client: string | undefined, task: () => Promise<Value>): Promise<Value | NoPlace> {
    const none = this.#budget.take(client ?? "", 1);
    if (none) return none;
    try {
      return await task();
    } finally {
      this.#budget.give(client ?? "", 1);
    }
  }
}

/** Says whose places are taken, for the end of a sentence. */
export function takenBy(none: NoPlace, client: string | undefined): string {
  if (none === "whole") return "in all";
  return client === undefined ? "from addresses that are not known" : "from your address";
}
