import { sha256 } from "@noble/hashes/sha2.js";

/** Compares two secrets in a time that tells nothing of where they differ: both are hashed first, so lengths do not show either. */
export function sameSecret(left: string, right: string): boolean {
  const encoder = new TextEncoder();
  const a = sha256(encoder.encode(left));
  const b = sha256(encoder.encode(right));
  return a.reduce((difference, octet, index) => difference | (octet ^ (b[index] ?? 0)), 0) === 0;
}
