import { type AlgorithmTable, type DigestAlgorithm, registeredAlgorithms } from "./digest/algorithm";
import { checkDigest } from "./digest/check";
import { makeNonce } from "./digest/nonce";
import { challengeParams, type DigestOffer, type DigestTerms } from "./digest/offer";
import { computeDigest, type DigestInput, type DigestOutput } from "./digest/response";
import type { Scheme } from "./scheme";

export type { DigestAlgorithm, DigestOffer };

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

/** Makes a Digest scheme of a table of algorithms: the registered ones, or a table that knows one more. */
export function digestScheme(table: AlgorithmTable): Scheme<DigestTerms> {
  return {
    name: "Digest",
    section: "RFC 7616",

    challenge(terms, space, moment, params = []) {
      const own = challengeParams(terms, space.realm, makeNonce(space.realm, moment));
      return { scheme: "Digest", params: [...own, ...params] };
    },

    check(claim) {
      return checkDigest(claim, table);
    },

    unreadable: { status: 400, because: "digest-unreadable" },
  };
}

/** The Digest scheme: a hash of the password and of what is asked, good for one request. */
export const digest: Scheme<DigestOffer> = digestScheme(registeredAlgorithms);
