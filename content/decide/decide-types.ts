import type { Draft } from "#http/draft";

/** Where an answer to a question leads: to the next question, or to a code. */
export type DecideNext = { readonly question: string } | { readonly code: string };

/** One question of the way to a code, in the words of whoever writes the server. */
export type DecideQuestion = {
  readonly id: string;
  readonly asks: string;
  /** What is meant by it, in a sentence. */
  readonly says: string;
  readonly section: string;
  readonly yes: DecideNext;
  readonly no: DecideNext;
};

/** Where a way ends: the code to return, what goes with it, and requests whose last answer a live resource gives so. */
export type DecideCode = {
  readonly id: string;
  readonly code: number;
  /** What to send, in a sentence. */
  readonly says: string;
  /** The header that must, ought to or can go with it; "" for none. */
  readonly field: string;
  readonly section: string;
  readonly ask: readonly Draft[];
  /** Sent as raw HTTP, where a browser would hide the answer. */
  readonly by?: "wire";
};
