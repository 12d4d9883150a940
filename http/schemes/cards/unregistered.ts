import type { SchemeCard } from "./card";

/** Schemes that people meet although nobody registered them. */
export const unregisteredSchemes: readonly SchemeCard[] = [
  {
    name: "ApiKey",
    section: "not registered",
    registered: false,
    meaning:
      "A key that names the calling program. Most services take it in a field of their own, such as X-API-Key, and never in Authorization; then the scheme in the challenge only tells where the key belongs. Spelling and parameters differ from service to service.",
    challenge: 'ApiKey realm="metro", header="X-API-Key"',
    credentials: "ApiKey metro-free-5c1d",
    live: "browser",
    resource: "/api/sandbox/api-key",
  },
  {
    name: "Cookie",
    section: "not registered",
    registered: false,
    meaning:
      "A session in a cookie stands outside of this framework: nothing travels in Authorization. But a 401 must carry a challenge, and some servers write one of this name, so that a program at least learns where the login is.",
    challenge: 'Cookie realm="lounge", login="/api/sandbox/session/login"',
    live: "wire",
    resource: "/api/sandbox/session",
  },
  {
    name: "Token",
    section: "not registered",
    registered: false,
    meaning:
      "Bearer by another word, as Django REST framework and Ruby on Rails have it, and after them many APIs. They do not agree on whether the token stands alone or as a parameter.",
    challenge: "Token",
    credentials: 'Token token="9944b09199c62bcf"',
    live: "card",
    reason: "It has no definition to be faithful to. Bearer is the registered scheme that does the same.",
  },
  {
    name: "JWT",
    section: "not registered",
    registered: false,
    meaning:
      "Some libraries name the scheme after the form of the token. A JWT (RFC 7519) is a format and no scheme: it is sent as Bearer.",
    challenge: 'JWT realm="api"',
    credentials: "JWT eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJBbGkifQ.c2ln",
    live: "card",
    reason: "It has no definition to be faithful to. Bearer takes JWTs.",
  },
  {
    name: "Hawk",
    section: "not registered",
    registered: false,
    meaning:
      "A signature (a keyed hash) over method, host, port, target and time, by one of the authors of OAuth 1.0. Firefox Accounts used it for years.",
    challenge: 'Hawk ts="1780315200", tsm="c2lnbmF0dXJl"',
    credentials: 'Hawk id="dh37fgj492je", ts="1780315200", nonce="j4h3g2", mac="c2lnbmF0dXJl"',
    live: "card",
    reason: "It never became a standard. HTTP Message Signatures (RFC 9421) did.",
  },
  {
    name: "AWS4-HMAC-SHA256",
    section: "not registered",
    registered: false,
    meaning:
      "How requests to Amazon's cloud, and to the stores that imitate it, are signed: a keyed hash over the whole request, with a key that is derived for the day, the region and the service.",
    credentials:
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260601/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    outsideGrammar: true,
    live: "card",
    reason:
      "It belongs to one company, which may change it. Its parameters hold slashes and semicolons outside of quotes, which RFC 9110 §11.4 does not allow.",
  },
  {
    name: "NTLM",
    section: "not registered",
    registered: false,
    meaning:
      "The older login of Windows networks, in three messages on one connection. Browsers still rank it above Digest and Basic, although it has long been counted as weak.",
    challenge: "NTLM",
    credentials: "NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAGAbEdAAAADw==",
    live: "card",
    reason: "It is bound to the connection, needs a Windows domain behind it, and Microsoft has deprecated it.",
  },
];
