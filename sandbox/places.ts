/** Who has no place: the whole is full, or the share of this address is. */
export type NoPlace = "whole" | "share";

/**
 * Places for what takes its time: so many in all, and of them so many for each address, so that nobody can take them all.
 * Whoever comes from no known address shares one share.
 */
export class Places {
  readonly whole: number;
  readonly share: number;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(whole: number, share: number) {
    this.whole = whole;
    this.share = share;
  }

  /** Does a task in a place, which is free again whatever becomes of it; "whole" or "share" where none is free. */
  async within<Value>(client: string | undefined, task: () => Promise<Value>): Promise<Value | NoPlace> {
    const address = client ?? "";
    const own = this.#taken.get(address) ?? 0;
    if (this.#all >= this.whole) return "whole";
    if (own >= this.share) return "share";
    this.#all += 1;
    this.#taken.set(address, own + 1);
    try {
      return await task();
    } finally {
      this.#all -= 1;
      const left = (this.#taken.get(address) ?? 1) - 1;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    }
  }
}

/** Says whose places are taken, for the end of a sentence. */
export function takenBy(none: NoPlace, client: string | undefined): string {
  if (none === "whole") return "in all";
  return client === undefined ? "from addresses that are not known" : "from your address";
}
