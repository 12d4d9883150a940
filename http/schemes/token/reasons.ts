import { lessons } from "../../decision/lessons";
import type { Reasons } from "../../decision/reason";

/** Why a token was refused: by Bearer, or by DPoP, which has the same error codes (RFC 9449 §7.1). */
export const tokenReasons = {
  "token-unreadable": {
    section: "RFC 6750 §3.1",
    lesson: lessons.malformed,
    change: "After the name of the scheme write one space and one token, and nothing else.",
  },
  "token-sent-twice": {
    section: "RFC 6750 §3.1",
    lesson: lessons.malformed,
    change: "Send the token once, and in the Authorization header alone.",
  },
  "token-unknown": {
    section: "RFC 6750 §3.1",
    lesson: lessons["no-good"],
    change: "Send a token that was issued here, letter for letter.",
  },
  "token-expired": {
    section: "RFC 6750 §3.1",
    lesson: lessons.expired,
    change: "Get a fresh token, and send the same request with it.",
  },
  "token-early": {
    section: "RFC 6750 §3.1",
    lesson: lessons.claims,
    change: "Wait for the time that nbf names, or get a token that is valid now.",
  },
  "token-not-signed": {
    section: "RFC 6750 §3.1",
    lesson: lessons.alg,
    change: "Send a token that the issuer really signed, letter for letter as it was issued.",
  },
  "token-malformed": {
    section: "RFC 6750 §3.1",
    lesson: lessons.jwt,
    change: "Send an access token of the issuer, whole, and of the type at+jwt.",
  },
  "token-for-others": {
    section: "RFC 6750 §3.1",
    lesson: lessons.audience,
    change: "Get a token for this resource, from the issuer that it trusts: aud and iss must name them.",
  },
  "token-bound": {
    section: "RFC 9449 §7.2",
    lesson: lessons.bound,
    change: "Send this token by the scheme DPoP, with a proof by its key; or get one that is bound to no key.",
  },
} as const satisfies Reasons;
