import { formatCredentials } from "../../credentials";
import { isToken68 } from "../../grammar";
import type { SchemeClient } from "../client";
import { signProof } from "./proof";

/** The client of DPoP: the token, and a proof by the key it is bound to, made for this one request. RFC 9449 §4.2, §7.1. */
export const dpopClient: SchemeClient = {
  holds: "token",
  legs: 1,
  reusable: false,
  async answer(_challenges, { secret: token }, { request: { method }, random, proof }) {
    if (!proof || !isToken68(token)) return undefined;
    const { keys, uri, now, nonce } = proof;
    const made = await signProof({ method, uri, id: random, now, token, nonce }, keys.privateKey, keys.publicJwk);
    return [
      ["Authorization", formatCredentials({ scheme: "DPoP", token68: token, params: [] })],
      ["DPoP", made],
    ];
  },
};
