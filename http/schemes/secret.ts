import { sha256 } from "@noble/hashes/sha2.js";
import { encodeUtf8 } from "../octets";

/** Compares two secrets in a time that tells nothing of where they differ: both are hashed first, so lengths do not show either. */
export function sameSecret(left: string, right: string): boolean {
  const a = sha256(encodeUtf8(left));
  const b = sha256(encodeUtf8(right));
  return a.reduce((difference, octet, index) => difference | (octet ^ (b[index] ?? 0)), 0) === 0;
}
