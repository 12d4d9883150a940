import { createHash } from "node:crypto";
import type { TextKind } from "#http/schemes/memory";
import type { Bounds } from "./bounds";

/** Makes the name under which a key is kept: 22 characters, however long the key is, from 128 bits of its SHA-256. */
export function entryId(key: string): string {
  return createHash("sha256").update(key).digest().subarray(0, 16).toString("base64url");
}

/** The counter that an id shares with others; there are 64, `sharedCounters`. */
export function sharedId(id: string): string {
  return `shared ${id.slice(0, 1)}`;
}

/** The octets of a text in UTF-8. */
export function octetsOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Throws a RangeError for a text that is larger than its kind allows: the caller has to refuse it before. */
export function refuseLarge(kind: TextKind, text: string, { textOctets }: Bounds): void {
  if (octetsOf(text) <= textOctets) return;
  throw new RangeError(`Kept a text of ${octetsOf(text)} octets as ${kind}: expected at most ${textOctets}`);
}
