/** A field that a response with the status must, should or may carry. */
export type FieldDuty = {
  readonly name: string;
  readonly duty: "must" | "should" | "may";
  /** The condition under which the duty holds; absent when it always does. */
  readonly onlyIf?: string;
  readonly why: string;
  readonly section: string;
};

/** A status code with everything the site says of it. RFC 9110 §15. */
export type StatusCode = {
  readonly code: number;
  /** The name in the IANA registry: "Content Too Large", "(Unused)". For a code without registration, what its users call it. */
  readonly phrase: string;
  /** Where the code is defined: "RFC 9110 §15.5.2", the name of a draft, or "not registered". */
  readonly section: string;
  /** One or two plain sentences. */
  readonly meaning: string;
  readonly registered: boolean;
  /** What sets the code apart: temporary, deprecated, reserved, or sent by one product alone. */
  readonly note?: string;
  readonly fields: readonly FieldDuty[];
  /** "never" for the codes that end with the header section, whatever the method. RFC 9110 §6.4. */
  readonly content: "never" | "may";
  /** What a cache may do with the response. */
  readonly caching: Caching;
  /** False for a number that stands in logs or inside a server alone: no real server answers a client with it. */
  readonly sent: boolean;
};

/**
 * What a cache may do with a response: keep it for a while that it guesses itself ("by-default", RFC 9110 §15.1),
 * keep it where the response says so ("when-told"), bring up to date what it has ("freshens"), or "never" keep it.
 */
export type Caching = { readonly kind: "by-default" | "when-told" | "freshens" | "never"; readonly section: string };

/** The part of a StatusCode that no rule gives: its name, meaning and place. */
export type StatusCodeEntry = Pick<StatusCode, "code" | "phrase" | "section" | "meaning" | "note"> &
  Partial<Pick<StatusCode, "sent">>;
