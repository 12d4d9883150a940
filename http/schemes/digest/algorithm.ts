import { md5 } from "@noble/hashes/legacy.js";
import { sha256, sha512_256 } from "@noble/hashes/sha2.js";
import { computeDigest, type DigestFunction, type DigestHash, type DigestInput, type DigestOutput } from "./response";

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

/**
 * Computes a Digest response, and the two hashes on the way to it, with a registered algorithm in any case.
 * Texts are as on the wire but without quotes, and are hashed in UTF-8; `content` counts for auth-int alone.
 * Throws a RangeError for an algorithm or a qop that is not known, and for an nc or a cnonce that is needed and missing.
 * RFC 7616 §3.4.1 to §3.4.3.
 */
export function digestResponse({
  algorithm,
  ...input
}: DigestInput & { readonly algorithm: DigestAlgorithm | (string & {}) }): DigestOutput {
  const found = registeredAlgorithms(algorithm);
  if (found) return computeDigest(found, input);
  throw new RangeError(
    `Cannot compute a response with ${JSON.stringify(algorithm)}: expected MD5, SHA-256 or SHA-512-256, or one of them with -sess`,
  );
}
