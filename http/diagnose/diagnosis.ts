/** What kind of program wrote an answer; "unknown" where nothing in the paste tells. */
export type WhoKind = "origin" | "framework" | "gateway" | "proxy" | "cdn" | "bot-check" | "captive-portal" | "unknown";

/** Who wrote an answer: the kind of program, and its name as its makers write it. */
export type Who = { readonly kind: WhoKind; readonly name: string };

/** How sure something is: nothing else fits, it fits best, or it fits as well as others do. */
export type Sure = "certain" | "likely" | "possible";

/** A place in the paste that a statement rests on. `start` and `end` count in the start line, the field's value or the content. */
export type Evidence = {
  /** The index of the message in the paste. */
  readonly message: number;
  readonly part: "start-line" | "field" | "content";
  /** The index of the field within its message, where the part is one. */
  readonly field?: number;
  readonly start: number;
  readonly end: number;
  /** What stands there. It may be a secret. */
  readonly text: string;
};

/** What to do, as sentences that tell whom: a person in a browser, who wrote the client, who runs the server. */
export type Next = { readonly visitor?: string; readonly caller?: string; readonly server?: string };

/** Every cause that is known, best known first. */
export const causeIds = [
  "credentials-missing",
  "credentials-malformed",
  "credentials-invalid",
  "credentials-expired",
  "scheme-mismatch",
  "challenge-malformed",
  "scope-missing",
  "role-missing",
  "login-stronger",
  "wrong-issuer",
  "wrong-audience",
  "clock-skew",
  "signature-mismatch",
  "nonce-stale",
  "nonce-required",
  "handshake-under-way",
  "csrf",
  "cors",
  "bot-check",
  "waf-block",
  "network-block",
  "proxy-refused",
  "proxy-credentials",
  "captive-portal",
  "rate-limit",
  "not-enabled",
  "hidden-404",
  "wrong-address",
  "wrong-method",
  "content-too-large",
  "content-malformed",
  "login-redirect",
  "error-in-200",
  "framework-default",
  "upstream-failed",
  "upstream-slow",
  "overloaded",
] as const;

/** The id of a cause. */
export type CauseId = (typeof causeIds)[number];

/** One likely cause of an answer, with what shows it and what to do. */
export type Cause = {
  readonly id: CauseId;
  readonly sure: Sure;
  readonly says: string;
  readonly evidence: readonly Evidence[];
  readonly next: Next;
  /** True where no server answered: the program that asked tells of it. */
  readonly unanswered?: true;
  /** The section that rules it, such as "RFC 9110 §15.5.2". */
  readonly section?: string;
  /** The address of the lesson that teaches it. */
  readonly lesson?: string;
};

/** Who wrote an answer and why, as far as the paste shows. */
export type Diagnosis = {
  /** The answer in one sentence: who wrote it, the likeliest cause, or what would tell it. */
  readonly first: string;
  readonly writtenBy: { readonly who: Who; readonly evidence: readonly Evidence[] };
  /** The likeliest first. Empty where nothing was refused, or nothing shows why. */
  readonly causes: readonly Cause[];
  /** The one question or command that would tell apart what remains. */
  readonly tell?: string;
  /** The index of the message that was diagnosed, where there is one. */
  readonly about?: number;
};

const ids: ReadonlySet<string> = new Set(causeIds);

/** Whether a text is the id of a cause. */
export function isCauseId(text: string): text is CauseId {
  return ids.has(text);
}
