import type { Difference } from "./difference";

/** Where the addresses that ask who comes are stricter. */
export const authenticationDifferences: readonly Difference[] = [
  {
    httpbin: "/bearer challenges with Bearer and nothing more",
    here: 'Bearer realm="Fake Realm"',
    why: "The scheme must be followed by at least one parameter.",
    section: "RFC 6750 §3",
  },
  {
    httpbin: "/bearer is case-sensitive about the word, and takes any text as a token",
    here: "Any case of the word; what is no b64token is a 400 with invalid_request",
    why: "Schemes have no case, and a malformed request is a mistake of the client's.",
    section: "RFC 9110 §11.1, RFC 6750 §3.1",
  },
  {
    httpbin: "/digest-auth is of the realm me@kennethreitz.com",
    here: "Of the realm Fake Realm, as every challenge of these addresses",
    why: "A realm is any text, and that one is somebody’s address.",
    section: "RFC 9110 §11.5",
  },
  {
    httpbin: "/digest-auth takes the algorithm that the client names",
    here: "The one that was offered, or 401",
    why: "Otherwise whoever stands between could talk the client down to a weaker one.",
    section: "RFC 7616 §3.7",
  },
  {
    httpbin: "/digest-auth offers MD5, SHA-256 and SHA-512",
    here: "These, SHA-512-256, and each with -sess",
    why: "SHA-512 is no algorithm of Digest: it is offered at this address alone, for the clients that know it.",
    section: "RFC 7616 §6.1",
  },
  {
    httpbin: "/digest-auth takes any nonce, made by anybody, any number of times",
    here: "Only its own, fresh for 300 s, and each count once",
    why: "A request that was overheard could be sent again.",
    section: "RFC 7616 §3.3, §3.4",
  },
  {
    httpbin: "/digest-auth takes any count, 00000000 too",
    here: "A right password with 00000000 gets a fresh nonce and stale=true; in the sandbox it is a 400",
    why: "The first request is 00000001, and a client that began too low counts on.",
    section: "RFC 7616 §3.4",
  },
  {
    httpbin: "/digest-auth compares no uri, and hashes the path without its query",
    here: "The target as it was sent, with its query; another resource is a 400",
    why: "What is signed must be what is asked for.",
    section: "RFC 7616 §3.4.6",
  },
  {
    httpbin: "A nonce is stale by what the cookies say, be the password right or wrong",
    here: "By its count, and where there is none by the cookies; stale=true only where the password is right",
    why: "stale tells the client not to ask its user again.",
    section: "RFC 7616 §3.3",
  },
  {
    httpbin: "/digest-auth/auth takes a client that sends no qop",
    here: "It is a 401; where the address names neither auth nor auth-int, no qop is taken as well",
    why: "The client must apply one of the values that were offered. The old form lives on at one address.",
    section: "RFC 7616 §3.4",
  },
  {
    httpbin: "A success has no Authentication-Info",
    here: "It proves by rspauth that the server knows the password too",
    why: "Authentication is mutual.",
    section: "RFC 7616 §3.5",
  },
  {
    httpbin: "Credentials that cannot be read are a 401",
    here: "By Digest a 400",
    why: "A missing or malformed parameter is not a wrong password.",
    section: "RFC 7616 §3.4.6",
  },
];
