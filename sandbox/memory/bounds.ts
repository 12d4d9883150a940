import { proofLeeway } from "#http/schemes/dpop/proof";
import type { Kind } from "#http/schemes/memory";

/** How much of one kind is kept, and what happens beyond it. */
export type Bounds = {
  /** The most entries. */
  readonly entries: number;
  /** The most octets of all entries, each with `entryCost`. */
  readonly octets: number;
  /** The most octets of one text. */
  readonly textOctets: number;
  /** Whether the oldest go where there are too many; otherwise no more are taken. */
  readonly drops: boolean;
  /** How many seconds later than now something of this kind may claim to be made. */
  readonly ahead: number;
};

/** The bounds of every kind of state. */
export type AllBounds = Readonly<Record<Kind, Bounds>>;

/** What an entry is reckoned to cost in octets beside its text: its key, its times, and the map it stands in. */
export const entryCost = 240;

/** How long a counter is kept beyond its time, in seconds, so that a clock set back a little makes nothing new again. */
export const spentSlack = 60;

/** Uses that find no room of their own are counted in so many counters, by their key. */
export const sharedCounters = 64;

const MiB = 1024 * 1024;
// The oldest go, and whatever was made before them is refused.
const spent = { entries: 50_000, octets: 16 * MiB, textOctets: 0, drops: true, ahead: 0 };
// Uses that find no room share counters, so that no flood resets a count.
const counted = { entries: 20_000, octets: 8 * MiB, textOctets: 0, drops: false, ahead: 0 };

/** The bounds of a server; together they let it keep 100 MiB at the most. */
export const usualBounds: AllBounds = {
  "digest-count": spent,
  // A client says itself when a proof was made; nonces are the server's, so none comes from the future.
  "dpop-proof": { ...spent, ahead: proofLeeway },
  "dpop-nonce-proof": spent,
  // A client begins a dropped conversation again by itself.
  scram: { entries: 20_000, octets: 16 * MiB, textOctets: 4096, drops: true, ahead: 0 },
  // Nobody is logged out because others log in: where there are too many, a login is refused.
  session: { entries: 20_000, octets: 8 * MiB, textOctets: 256, drops: false, ahead: 0 },
  "lesson-limit": counted,
  "token-limit": counted,
  // An address that is forgotten may guess again, and no more.
  "token-shut": { entries: 20_000, octets: 8 * MiB, textOctets: 64, drops: true, ahead: 0 },
  // A cache that forgets asks the origin again.
  kept: { entries: 10_000, octets: 4 * MiB, textOctets: 64, drops: true, ahead: 0 },
};
