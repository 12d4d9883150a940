import type { SchemeTerms, Term } from "../term";

function terms(
  name: string,
  section: string,
  meaning: string,
  params: Record<string, string>,
  token68?: string,
): SchemeTerms {
  const known = Object.entries(params).map(([param, says]): [string, Term] => [param, { meaning: says, section }]);
  return {
    name,
    term: { meaning, section },
    params: Object.fromEntries(known),
    ...(token68 === undefined ? {} : { token68: { meaning: token68, section } }),
  };
}

/** The words of the schemes that are told of rather than spoken, and of those outside of the registry. */
export const otherSchemeTerms: readonly SchemeTerms[] = [
  terms(
    "Concealed",
    "RFC 9729 §4",
    "The scheme: a signature that was never asked for, so that nobody learns what it opens.",
    {
      k: "Which key the client signs with, as its name in base64url.",
      a: "The public key, in base64url.",
      p: "The signature, in base64url.",
      s: "The signature algorithm, as the number that TLS gives it.",
      v: "Octets that show at once whether the signature is of this very connection.",
    },
  ),
  terms(
    "GNAP",
    "RFC 9635 §9.1",
    "The scheme: a token of the Grant Negotiation and Authorization Protocol, mostly bound to a key.",
    {
      as_uri: "The server to negotiate with.",
      access: "A word for what is protected here, to be passed on to that server as it is.",
      referrer: "The address that the client is to name as where it was sent from.",
    },
    "The token (RFC 9635 §7.2). A signature over the request goes with it.",
  ),
  terms("HOBA", "RFC 7486 §3", "The scheme: a signature with a key that was made for this origin alone.", {
    challenge: "What the client is to sign.",
    "max-age": "For how many seconds the challenge holds; 0 for once.",
    result: "The key's name, the challenge, the client's own random text and the signature, with dots between.",
  }),
  terms("Mutual", "RFC 8120 §4", "The scheme: client and server prove to each other that both know the password.", {
    version: "The version of the protocol.",
    algorithm: "The algorithm of the exchange.",
    validation: "How the proof is tied to the connection, such as to the host.",
    "auth-scope": "The hosts for which the login counts.",
    reason: "Why the server asks, such as initial or auth-failed.",
    user: "The name of the user.",
    kc1: "The client's half of the key exchange.",
    ks1: "The server's half of the key exchange.",
    sid: "The name of the session that the exchange opened.",
    nc: "The count of requests in the session.",
    vkc: "The client's proof that it has come to the same key.",
  }),
  terms(
    "Negotiate",
    "RFC 4559 §4",
    "The scheme: a Kerberos ticket, or what else SPNEGO agrees on, for the whole connection.",
    {},
    "A token of SPNEGO in Base64, in both directions.",
  ),
  terms("OAuth", "RFC 5849 §3", "The scheme: OAuth 1.0, in which each request is signed with two shared secrets.", {
    oauth_consumer_key: "Which client asks.",
    oauth_token: "The token that stands for the user's consent.",
    oauth_signature_method: "How the request was signed.",
    oauth_signature: "The signature.",
    oauth_timestamp: "When the request was signed, in seconds since 1970.",
    oauth_nonce: "A text that is used once with that time.",
    oauth_version: "1.0, if it is there at all.",
  }),
  terms(
    "PrivateToken",
    "RFC 9577 §2",
    "The scheme: a token by which somebody vouches for the client without saying who it is.",
    {
      challenge: "Which issuer's tokens are taken, and for which origin, in base64url.",
      "token-key": "The issuer's public key, in base64url.",
      "max-age": "For how many seconds the challenge holds.",
      token: "The token, in base64url.",
    },
  ),
  terms("vapid", "RFC 8292 §3", "The scheme: an application server tells a push service who it is.", {
    t: "A JWT: for which push service, until when, and whom to write to.",
    k: "The public key of the application server, in base64url.",
  }),
  terms(
    "ApiKey",
    "not registered",
    "A scheme that nobody registered: a key that names the calling program.",
    {
      header: "The field in which the key belongs.",
    },
    "The key.",
  ),
  terms("Cookie", "not registered", "A scheme that nobody registered: it says that a session cookie is wanted.", {
    login: "Where to log in.",
  }),
];
