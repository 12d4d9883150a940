/** What is short: the whole, or the share of one holder. */
export type NoPlace = "whole" | "share";

/** A quantity that is shared: at most `whole` of it is out at a time, and at most `share` of it with one holder. */
export class Budget {
  readonly #whole: number;
  readonly #share: number;
  readonly #held = new Map<string, number>();
  #out = 0;

  constructor(whole: number, share: number) {
    this.#whole = whole;
    this.#share = share;
  }

  /** How much is out. */
  get out(): number {
    return this.#out;
  }

  /** Takes an amount for a holder; says what is short instead, and takes nothing, where there is not enough. */
  take(holder: string, amount: number): NoPlace | undefined {
    const held = this.#held.get(holder) ?? 0;
    if (held + amount > this.#share) return "share";
    if (this.#out + amount > this.#whole) return "whole";
    this.#held.set(holder, held + amount);
    this.#out += amount;
    return undefined;
  }

  /** Gives back what was taken. */
  give(holder: string, amount: number): void {
    const left = (this.#held.get(holder) ?? 0) - amount;
    this.#out -= amount;
    if (left > 0) this.#held.set(holder, left);
    else this.#held.delete(holder);
  }
}
