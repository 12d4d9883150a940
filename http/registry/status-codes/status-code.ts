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
  /** False for a number of logs, or of a server's inside, alone: no real server answers a client with it. */
  readonly sent: boolean;
  /** Where the number is met; absent for a registered code, which is on the wire. */
  readonly seen?: Seen;
};

/**
 * Where a code that nobody registered is met: as the status of a response ("wire"), there and in the text of the page
 * that comes with it ("page"), in the content of a response with another status ("content"), in logs alone ("log"), or
 * inside a server that answers its client with another code ("inside").
 */
export type Seen = "wire" | "page" | "content" | "log" | "inside";

/**
 * What a cache may do with a response: keep it for a while that it guesses itself ("by-default", RFC 9110 §15.1),
 * keep it where the response says so ("when-told"), bring up to date what it has ("freshens"), or "never" keep it.
 */
export type Caching = { readonly kind: "by-default" | "when-told" | "freshens" | "never"; readonly section: string };

/** The part of a StatusCode that no rule gives: its name, meaning and place. */
export type StatusCodeEntry = Pick<StatusCode, "code" | "phrase" | "section" | "meaning" | "note" | "seen">;
