import type { ReceiptState } from "#http/exercise/receipt";
import type { Judged } from "./judge";
import { stateNames } from "./states";

/** By what receipts are put in order. */
export const orders = { name: "Name", solved: "Solved", state: "State", line: "Line" } as const;

/** One of these orders. */
export type Order = keyof typeof orders;

/** Whether a word names an order. */
export function isOrder(word: string): word is Order {
  return Object.hasOwn(orders, word);
}

const states: readonly ReceiptState[] = ["forged", "damaged", "other-key", "genuine"];

/** Receipts in order: names by the alphabet, the most solved first, what is not genuine first, or as they were pasted. */
export function sorted(rows: readonly Judged[], order: Order): readonly Judged[] {
  const by: Readonly<Record<Order, (one: Judged, other: Judged) => number>> = {
    name: (one, other) => nameOf(one).localeCompare(nameOf(other), "en"),
    solved: (one, other) => solvedOf(other) - solvedOf(one),
    state: (one, other) =>
      states.indexOf(one.checked.state) - states.indexOf(other.checked.state) || repeats(one, other),
    line: () => 0,
  };
  return rows.toSorted((one, other) => by[order](one, other) || one.line - other.line);
}

/** How many of each state there are, and how many repeat another, as a sentence. */
export function countsInWords(rows: readonly Judged[]): string {
  const counts = states.toReversed().map((state) => {
    const count = rows.filter(({ checked }) => checked.state === state).length;
    return count === 0 ? "" : `${count} ${stateNames[state].toLowerCase()}`;
  });
  const repeating = rows.filter((row) => row.repeats.length > 0).length;
  const told = [...counts, repeating === 0 ? "" : `${repeating} with a remark on repetition`];
  const whole = rows.length === 1 ? "1 receipt" : `${rows.length} receipts`;
  return `${whole}: ${told.filter((each) => each !== "").join(", ")}.`;
}

function nameOf({ checked, around }: Judged): string {
  return checked.state === "genuine" && checked.name !== "" ? checked.name : around;
}

function solvedOf({ checked }: Judged): number {
  return checked.state === "genuine" ? checked.solved.length : -1;
}

function repeats(one: Judged, other: Judged): number {
  return other.repeats.length - one.repeats.length;
}
