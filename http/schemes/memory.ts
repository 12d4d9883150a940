/** What is good once: counts of a Digest nonce, and DPoP proofs without and with a nonce of ours. RFC 7616 §3.4, RFC 9449 §11.1. */
export type SpentKind = "digest-count" | "dpop-proof" | "dpop-nonce-proof";

/** Texts that are kept: the first round of SCRAM, who a session belongs to, until when an address gets no token, and when a lesson's cache stored. */
export type TextKind = "scram" | "session" | "token-shut" | "kept";

/** Uses that are counted: of a lesson's resource, and of the token endpoint. */
export type CountKind = "lesson-limit" | "token-limit";

/** Every kind of state; each is a store of its own, with bounds of its own, so that a flood of one empties no other. */
export type Kind = SpentKind | TextKind | CountKind;

/** How far a counter is moved, when that which is counted was made, and until when it could come again; seconds since 1970-01-01T00:00Z. */
export type Advance = { readonly to: number; readonly made: number; readonly until: number };

/**
 * How a counter moved: to the new mark; not, because it stands there already or higher; or not, because it was made so
 * long ago that the memory may have had to forget it. What is forgotten is never taken for new.
 */
export type Advanced = "moved" | "spent" | "forgotten";

/**
 * What a server keeps between requests, each entry until a time in seconds since 1970-01-01T00:00Z. Every call is one step,
 * keys may be of any length, and every call rejects with `MemoryAway` where the memory cannot be reached.
 */
export interface Memory {
  /** Moves a counter up. */
  advance(kind: SpentKind, key: string, step: Advance): Promise<Advanced>;
  /** Keeps a text; false, and nothing kept, where its store is full. Throws a RangeError for a text larger than its kind allows. */
  put(kind: TextKind, key: string, text: string, until: number): Promise<boolean>;
  /** Gives the text under a key, which stays; undefined where there is none. */
  read(kind: TextKind, key: string): Promise<string | undefined>;
  /** Gives the text under a key and forgets it; undefined where there is none. */
  take(kind: TextKind, key: string): Promise<string | undefined>;
  /** Counts one more use of a key within a window of seconds; gives the count with this one, and the seconds, 1 to `seconds`, until it starts anew. */
  count(kind: CountKind, key: string, seconds: number): Promise<Counted>;
}

/** How often a key was used within its window, and in how many seconds that starts anew. */
export type Counted = { readonly used: number; readonly reset: number };

/** How far apart, in seconds, the clocks of the machines that share a memory may be. */
export const clockSkew = 5;

/** The memory cannot be reached, or did not answer in time; `cause` says why. */
export class MemoryAway extends Error {
  override readonly name = "MemoryAway";

  constructor(cause?: unknown) {
    super("The memory cannot be reached", { cause });
  }
}
