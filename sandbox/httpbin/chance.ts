import { sha256 } from "@noble/hashes/sha2.js";
import { encodeUtf8 } from "#http/octets";
import type { Moment } from "#http/schemes/scheme";

/** A number by chance, from 0 up to, but not including, `end`. */
export function chanceBetween(end: number, { random }: Pick<Moment, "random">): number {
  return (random(6).reduce((value, octet) => value * 256 + octet, 0) / 256 ** 6) * end;
}

/** Octets that look like chance and are the same for the same seed. */
export function octetsOfSeed(seed: string, length: number): Uint8Array {
  const octets = new Uint8Array(length);
  for (let start = 0; start < length; start += 32) {
    const block = sha256(encodeUtf8(`${seed}\n${start}`));
    octets.set(block.subarray(0, length - start), start);
  }
  return octets;
}

/** A UUID of chance, version 4. RFC 9562 §5.4. */
export function uuidOf({ random }: Pick<Moment, "random">): string {
  const octets = Uint8Array.from(random(16), (octet, index) => {
    if (index === 6) return (octet & 0x0f) | 0x40;
    return index === 8 ? (octet & 0x3f) | 0x80 : octet;
  });
  return Buffer.from(octets)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
