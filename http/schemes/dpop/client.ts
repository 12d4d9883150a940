import { formatCredentials } from "../../credentials";
import { isToken68 } from "../../grammar";
import type { SchemeClient } from "../client";

/** The client of DPoP: the token, and a proof by the key it is bound to, made for this one request. RFC 9449 §4.2, §7.1. */
export const dpopClient: SchemeClient = {
  holds: "token",
  legs: 1,
  good: "once",
  async answer(_challenges, { secret: token }, { request: { method }, random, proof }) {
    if (!proof || !isToken68(token)) return undefined;
    const { keys, uri, now, nonce } = proof;
    // Later, for the library that signs is large, and most pages never do.
    const { signProof } = await import("./proof");
    const made = await signProof({ method, uri, id: random, now, token, nonce }, keys.privateKey, keys.publicJwk);
    return [
      ["Authorization", formatCredentials({ scheme: "DPoP", token68: token, params: [] })],
      ["DPoP", made],
    ];
  },
};
