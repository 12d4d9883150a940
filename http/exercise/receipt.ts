/** One exercise on a receipt. */
export type Receipted = {
  readonly id: string;
  /** When it was solved, in whole seconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** How many hints were opened, and whether the solution was shown, as the page counted them. */
  readonly hints: number;
  readonly shown: boolean;
  /** Six characters that are the same wherever the very same requests, at the very same moments, are handed in again. */
  readonly mark: string;
};

/** What a receipt says: a name that was typed or "", when the server signed it, and what was solved. */
export type Receipt = {
  readonly name: string;
  readonly issued: number;
  readonly solved: readonly Receipted[];
};

/** What a text that looks like a receipt is. */
export type ReceiptState = "genuine" | "other-key" | "forged" | "damaged";

/** What the server says of one text: the receipt, its exercises with their titles, where it is genuine. */
export type CheckedReceipt =
  | (Omit<Receipt, "solved"> & {
      readonly state: "genuine";
      readonly solved: readonly (Receipted & { readonly title: string; readonly lesson: string })[];
    })
  | { readonly state: Exclude<ReceiptState, "genuine">; readonly says: string };

/** An exercise that is left out of a receipt, with the sentence that says why; `later` where it need only be asked once more. */
export type LeftOut = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly later?: boolean;
};

/** What the server says of a request for a receipt: the receipt, absent where nothing holds, and what was left out, with the reason. */
export type IssuedReceipt = {
  readonly receipt?: string;
  readonly left: readonly LeftOut[];
  /** Whether receipts of this server are good after it is started again. */
  readonly lasts: boolean;
};

/** With what the text of a receipt begins. */
export const receiptStart = "kk1.";

/** The most characters of a receipt, and how many are checked in one request. */
export const receiptLimits = { characters: 16_000, exercises: 400, checked: 40, name: 80 } as const;

const whole = /^kk1\.([A-Za-z0-9_-]{6})\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})$/;

/** The parts of the text of a receipt: the name of the key, what was signed, and the signature; undefined where one is missing. */
export function receiptParts(
  text: string,
): { readonly key: string; readonly payload: string; readonly signature: string } | undefined {
  const [, key = "", payload = "", signature = ""] = whole.exec(text) ?? [];
  return key === "" || text.length > receiptLimits.characters ? undefined : { key, payload, signature };
}
