import type { Decision } from "#http/decision/decision";
import type { QuestionId } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import type { WrittenPolicy } from "#http/policy/policy";

/** Somebody a resource knows, and the Authorization value that says so where it is the same every time. */
export type Person = {
  readonly name: string;
  readonly secret: string;
  readonly note: string;
  readonly authorization?: string;
};

/** A client that the token endpoint knows, and the scopes it may have. RFC 6749 §2. */
export type Client = { readonly id: string; readonly secret: string; readonly scopes: readonly string[] };

/** A resource one can send requests to: what to do there, where to start, what counts as done, and who is known. */
export type Resource = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly start: Draft;
  readonly goal: { readonly status: number; readonly decidedBy: QuestionId };
  readonly people: readonly Person[];
  /** What guards it; absent where that cannot be told. */
  readonly policy?: WrittenPolicy;
  /** Nudges towards the goal, the smallest first. */
  readonly hints?: readonly string[];
  /** A request that reaches the goal. */
  readonly solution?: Draft;
  /** Whoever has to sign that request, by Digest, before it gets there. */
  readonly signedBy?: string | undefined;
  /** The schemes it offers, in lower case, in its order. */
  readonly schemes?: readonly string[];
  /** Who can get a token for it; absent where it takes none of the token endpoint's. */
  readonly clients?: readonly Client[];
};

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
};

/** What sending came to: an exchange, or the sentence that says why there is no answer to show. */
export type Outcome = Exchanged | { readonly failure: string };

/** What a page's form gets back when it is sent without JavaScript. */
export type FormAnswer = { readonly exchanged?: Exchanged; readonly draft: Draft; readonly fault?: string } | null;

/** Sends the form of an exchange on the server, for pages without JavaScript. */
export type FormAction = (previous: FormAnswer, form: FormData) => Promise<FormAnswer>;

/** Says whether an exchange is what a resource's goal asks for. */
export function reaches(goal: Resource["goal"], { answer, decision }: Pick<Exchanged, "answer" | "decision">): boolean {
  return answer.status === goal.status && decision.at(-1)?.question === goal.decidedBy;
}
