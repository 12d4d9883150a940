import { md5 } from "@noble/hashes/legacy.js";
import { sha256, sha512_256 } from "@noble/hashes/sha2.js";
import type { DigestFunction, DigestHash } from "./response";

/** The registered algorithms, in their registered spelling. RFC 7616 §6.1. */
export type DigestAlgorithm = "MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess" | "SHA-512-256" | "SHA-512-256-sess";

/** Every registered algorithm, the strongest family first. */
export const digestAlgorithms = [
  "SHA-512-256",
  "SHA-512-256-sess",
  "SHA-256",
  "SHA-256-sess",
  "MD5",
  "MD5-sess",
] as const satisfies readonly DigestAlgorithm[];

/** Gives the function of an algorithm's name, whatever its case; undefined where the name means nothing. */
export type AlgorithmTable = (name: string) => DigestFunction | undefined;

/** Makes a table of hashes by name; each name stands for itself and for its `-sess` form. RFC 7616 §3.4.2. */
export function algorithmTable(hashes: Readonly<Record<string, DigestHash>>): AlgorithmTable {
  const functions = new Map<string, DigestFunction>();
  for (const [name, hash] of Object.entries(hashes)) {
    functions.set(name.toLowerCase(), { hash, session: false });
    functions.set(`${name.toLowerCase()}-sess`, { hash, session: true });
  }
  return (name) => functions.get(name.toLowerCase());
}

/** The hashes of the registered algorithms. SHA-512-256 is SHA-512/256 of FIPS 180-4, which is no SHA-512 cut short. */
export const registeredHashes = { MD5: md5, "SHA-256": sha256, "SHA-512-256": sha512_256 } as const;

/** The table of the registered algorithms. */
export const registeredAlgorithms: AlgorithmTable = algorithmTable(registeredHashes);

/** What no `algorithm` parameter means. RFC 7616 §3.3. */
export const defaultAlgorithm = "MD5";
