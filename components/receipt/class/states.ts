import type { ReceiptState } from "#http/exercise/receipt";

/** What a text is, in a word or two. */
export const stateNames: Readonly<Record<ReceiptState, string>> = {
  genuine: "Genuine",
  "other-key": "Of another server or key",
  forged: "Forged or changed",
  damaged: "Damaged",
};
