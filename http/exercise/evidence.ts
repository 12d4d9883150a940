import type { Draft } from "../draft";
import type { FieldLine } from "../message";
import type { Choice } from "./choice";

/** One request of an exercise as it was sent, with what is needed to send it again as it was. */
export type SentLeg = {
  /** When it was answered, in seconds since 1970-01-01T00:00Z by the server's clock. */
  readonly at: number;
  readonly way: "browser" | "wire" | "form";
  readonly draft: Draft;
  /** Over the wire: the lines that were sent before the draft's own. */
  readonly added?: readonly FieldLine[] | undefined;
  /** What was sent, in base64url, where it was a text that is no message. */
  readonly octets?: string | undefined;
  /** The octets that the server drew by chance for this answer, in base64url: see `drawnIn`. */
  readonly drawn?: string | undefined;
};

/** What solves an exercise, by its kind: requests, choices in the order of the situations, a mended answer, or a policy. */
export type Evidence =
  | { readonly sent: readonly SentLeg[] }
  | { readonly chosen: readonly Choice[] }
  | { readonly mended: string }
  | { readonly policy: unknown };

/** An exercise that somebody says to have solved, and by what. */
export type Claim = {
  readonly id: string;
  /** When it was solved, in seconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** The seed of its names and words; absent where it has none. */
  readonly seed?: string | undefined;
  /** How many hints were opened, and whether the solution was shown, as the page counted them. */
  readonly hints: number;
  readonly shown: boolean;
  readonly by: Evidence;
};

/** How much one request for a receipt may hold; a page that has more asks several times. */
export const claimLimits = { claims: 20, legs: 40, legsInAll: 240, octets: 56 * 1024 } as const;
