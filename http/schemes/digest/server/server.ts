import type { Scheme } from "../../scheme";
import { type AlgorithmTable, registeredAlgorithms } from "../algorithm";
import { challengeParams, type DigestTerms } from "../challenge";
import type { DigestOffer } from "../offer";
import { checkDigest } from "./check";
import { makeNonce } from "./nonce";

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
