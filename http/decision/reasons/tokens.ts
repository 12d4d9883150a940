import type { Reason } from "../reasons";

/** Why a token was refused: by Bearer, or by DPoP, which has the same error codes (RFC 9449 §7.1). */
export const tokenReasons = {
  "token-unreadable": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/401-or-403#decide",
    change: "After the name of the scheme write one space and one token, and nothing else.",
  },
  "token-sent-twice": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/401-or-403#decide",
    change: "Send the token once, and in the Authorization header alone.",
  },
  "token-unknown": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Send a token that was issued here, letter for letter.",
  },
  "token-expired": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Get a fresh token, and send the same request with it.",
  },
  "token-early": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Wait for the time that nbf names, or get a token that is valid now.",
  },
  "token-not-signed": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Send a token that the issuer really signed, letter for letter as it was issued.",
  },
  "token-malformed": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Send an access token of the issuer, whole, and of the type at+jwt.",
  },
  "token-for-others": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#expired",
    change: "Get a token for this resource, from the issuer that it trusts: aud and iss must name them.",
  },
  "token-bound": {
    section: "RFC 9449 §7.2",
    lesson: "/schemes/dpop#credentials",
    change: "Send this token by the scheme DPoP, with a proof by its key; or get one that is bound to no key.",
  },
  "token-not-bound": {
    section: "RFC 9449 §7.1",
    lesson: "/schemes/dpop#credentials",
    change: "Get a token that is bound to your key: ask for it with a proof.",
  },
  "key-other": {
    section: "RFC 9449 §4.3",
    lesson: "/schemes/dpop#credentials",
    change: "Sign the proof with the key that the token is bound to, or get a token for the key you have.",
  },
  "scope-missing": {
    section: "RFC 6750 §3.1",
    lesson: "/learn/known-and-refused#scope",
    change: (scope: string) => `Get a token for the same person that carries ${scope}, and send it with this request.`,
  },
  "scopes-not-carried": {
    section: "RFC 9110 §15.5.4",
    lesson: "/learn/known-and-refused#scope",
    change: (scope: string) => `Send a token that carries ${scope}: credentials of this scheme carry no scopes.`,
  },
} as const satisfies Record<string, Reason>;
