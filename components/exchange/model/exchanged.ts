import type { Decision } from "#http/decision/decision";
import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";

/** An answer as it was received; content as text. */
export type ReceivedAnswer = {
  readonly status: number;
  readonly reason: string;
  readonly fields: readonly FieldLine[];
  readonly content: string;
};

/** How a request is sent: by the browser's fetch, octet by octet over the wire, or by a plain form. */
export type Way = "browser" | "wire" | "form";

/** One request that was sent, the answer that came back, and what the sandbox says of how it came to it. */
export type Exchanged = {
  readonly draft: Draft;
  readonly way: Way;
  /** What was sent, where it was a text that is no message: the draft is only what of it can be told. */
  readonly text?: string;
  /** Lines that were sent beside the draft's own, as far as they are known: over the wire all are. */
  readonly added?: readonly FieldLine[];
  readonly answer: ReceivedAnswer;
  /** Interim responses, which a browser hides. */
  readonly interim?: readonly ReceivedAnswer[];
  /** The octets that came back over the wire, one character an octet. */
  readonly raw?: string;
  readonly decision: Decision;
  /** From sending to the last octet, in milliseconds; absent where the form was sent without JavaScript. */
  readonly elapsed?: number;
  /** When the answer was begun, in seconds since 1970-01-01T00:00Z by the page's clock; absent where the form was sent without JavaScript. */
  readonly at?: number;
};

/** What sending came to: an exchange, or the sentence that says why there is no answer to show. */
export type Outcome = Exchanged | { readonly failure: string };

/** Which ways a request goes when Send is pressed. */
export type WayChosen = "browser" | "wire" | "both";

/** The same request sent both ways. */
export type Pair = { readonly browser: Outcome; readonly wire: Outcome };

/** What a page's form gets back when it is sent without JavaScript. */
export type FormAnswer = { readonly exchanged?: Exchanged; readonly draft: Draft; readonly fault?: string } | null;

/** Sends the form of an exchange on the server, for pages without JavaScript. */
export type FormAction = (previous: FormAnswer, form: FormData) => Promise<FormAnswer>;
