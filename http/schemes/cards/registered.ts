import type { SchemeCard } from "./card";

/** The registered schemes that the sandbox tells of and does not speak, each with the reason. */
export const cardSchemes: readonly SchemeCard[] = [
  {
    name: "Concealed",
    section: "RFC 9729",
    registered: true,
    meaning:
      "For resources whose very existence is secret. The client signs first, without ever being asked, over a value that only its own TLS connection can produce; to everybody else the server answers exactly as if nothing were there.",
    credentials: "Concealed k=YmFzZW1lbnQ, a=cHVibGljIGtleQ, s=2055, v=dmVyaWZpY2F0aW9uIDE2Qg, p=c2lnbmF0dXJl",
    live: "card",
    reason:
      "What is signed comes out of the TLS connection (a key exporter), which neither a page's script nor an HTTP server behind a proxy can reach. That it answers 404 and never a challenge can be tried with a concealed rule of the sandbox.",
  },
  {
    name: "GNAP",
    section: "RFC 9635 §7.2",
    registered: true,
    meaning:
      "The successor that some wish for OAuth: a client asks for access in one negotiation, and each token is bound to a key with which the client signs its requests. The challenge names the server to negotiate with.",
    challenge: 'GNAP as_uri="https://as.example/gnap", access="FWWIKYBQ6U56NL1"',
    credentials: "GNAP OS9M2PMHKUR64TB8N6BW7OZB8CDFONP219RP1LT0",
    live: "card",
    reason:
      "The scheme is the last step of a negotiation that needs an authorization server, an interaction with the user and a signature over every request (RFC 9421). What can be learned of the step itself, DPoP shows.",
  },
  {
    name: "HOBA",
    section: "RFC 7486 §3",
    registered: true,
    meaning:
      "An account without a password: the client makes a key pair for each origin, registers the public half, and signs the challenge of the server with the other. An experiment of 2015; WebAuthn later brought the idea to browsers.",
    challenge: 'HOBA max-age="180", challenge="MTYxNjAzNDpWNTpm", realm="cave"',
    credentials: 'HOBA result="a2V5.MTYxNjAzNDpWNTpm.bm9uY2U.c2lnbmF0dXJl"',
    live: "card",
    reason:
      "Keys are registered, and accounts joined, under /.well-known/hoba/, which is an application of its own and more than a scheme; and no browser in use speaks it.",
  },
  {
    name: "Mutual",
    section: "RFC 8120",
    registered: true,
    meaning:
      "A password proves both sides to each other, by an exchange from which not even the server on the other end learns anything to guess with. A false server can neither take the password nor pretend that it knew it.",
    challenge:
      'Mutual version="1", algorithm="iso-kam3-dl-2048-sha256", validation="host", realm="cave", reason="initial"',
    credentials:
      'Mutual version="1", algorithm="iso-kam3-dl-2048-sha256", validation="host", realm="cave", user="Ali", kc1="c2VjcmV0"',
    live: "card",
    reason:
      "An experiment of 2017 with algorithms of its own (RFC 8121), for which there is hardly a library, and no browser in use that speaks it. SCRAM-SHA-256 shows a server that proves itself too.",
  },
  {
    name: "Negotiate",
    section: "RFC 4559 §3",
    registered: true,
    meaning:
      "Whoever has logged in to a company's network is known to its servers: the browser fetches a Kerberos ticket and sends it. The proof then holds for the TCP connection and not for the request, against all that HTTP says of itself.",
    challenge: "Negotiate",
    credentials: "Negotiate YIIGhgYGKwYBBQUCoIIGejCCBnagMDAuBgkqhkiC9xIBAgI=",
    live: "card",
    reason:
      "It needs a Kerberos domain that both the learner's computer and this server belong to, and a connection that the two share without a proxy.",
  },
  {
    name: "OAuth",
    section: "RFC 5849 §3.5.1",
    registered: true,
    meaning:
      "OAuth 1.0, the first of its name: the client signs each request with two shared secrets, its own and that of the token. OAuth 2.0 dropped the signatures and uses Bearer in its place.",
    challenge: 'OAuth realm="photos"',
    credentials:
      'OAuth realm="photos", oauth_consumer_key="dpf43f3p2l4k3l03", oauth_token="nnch734d00sl2jdk", oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131202", oauth_nonce="chapoH", oauth_signature="c2lnbmF0dXJl"',
    live: "card",
    reason: "RFC 6749 obsoleted it in 2012, and nobody should begin with it. It is here so that old code can be read.",
  },
  {
    name: "PrivateToken",
    section: "RFC 9577 §2",
    registered: true,
    meaning:
      "Shows that somebody whom the server trusts has vouched for the client, and not who the client is. The token is blindly signed, so that nobody can tell at which site it was issued, or to whom. It takes the place of puzzles for people.",
    challenge: 'PrivateToken challenge="AAIADmlzc3Vlci5leGFtcGxlAAA", token-key="MIIBUjA9", max-age=10',
    credentials: 'PrivateToken token="AAJ0b2tlbg"',
    live: "card",
    reason:
      "Somebody else has to vouch: the tokens come from an issuer that relies on somebody who knows the learner's device. No page can get one by script, and this site asks nobody else.",
  },
  {
    name: "SCRAM-SHA-1",
    section: "RFC 7804",
    registered: true,
    meaning:
      "The same conversation as SCRAM-SHA-256, with an older hash. RFC 7804 defines both, so that servers which keep SCRAM-SHA-1 records from mail or chat can use them.",
    challenge: 'SCRAM-SHA-1 realm="cave"',
    credentials: 'SCRAM-SHA-1 realm="cave", data="biwsbj11c2VyLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdM"',
    live: "card",
    reason: "SCRAM-SHA-256 is here and shows every step. SHA-1 would add nothing to it but a weaker hash.",
  },
  {
    name: "vapid",
    section: "RFC 8292 §3",
    registered: true,
    meaning:
      "How an application server tells a push service who it is: a JWT, signed with a key that the browser was given when the user agreed to messages. It is spoken by servers, never by a page.",
    credentials:
      "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZSJ9.c2ln, k=BA1Hxzyi1RUM1b5wjxsn7nGxAs",
    live: "card",
    reason:
      "It proves something only to a push service, and for one subscription of one browser. This server is no push service.",
  },
];
