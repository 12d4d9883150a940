/** A wrong idea that many people have, in the words they have it in, and what is true instead. */
export type WrongIdea = {
  readonly id: string;
  readonly says: string;
  readonly truth: string;
  readonly section: string;
};

/** The wrong ideas that the course refutes, each by an exchange in the lesson that marks it, in the order to meet them. */
export const wrongIdeas: readonly WrongIdea[] = [
  {
    id: "phrase-matters",
    says: "The reason phrase is part of the meaning.",
    truth: "The number alone counts. The phrase may be any text, or missing, and a client should ignore it.",
    section: "RFC 9112 §4",
  },
  {
    id: "wrong-method-is-403",
    says: "A wrong method is a 403, or a 404.",
    truth: "It is a 405, which says in Allow what would be right.",
    section: "RFC 9110 §15.5.6",
  },
  {
    id: "every-error-is-mine",
    says: "Every 403 and every 5xx comes from my application.",
    truth: "A gateway, a proxy or a check in front of it can write the answer, and its header lines often tell which.",
    section: "RFC 9110 §3.7",
  },
  {
    id: "401-is-not-allowed",
    says: "401 means that I am not allowed.",
    truth:
      "It means that no credentials came that are good enough here, and it asks for some. It is a question, not a verdict on what you may do.",
    section: "RFC 9110 §15.5.2",
  },
  {
    id: "bare-401-is-fine",
    says: "A 401 needs no challenge if the client knows what to do.",
    truth: "A 401 must carry a challenge. Without it a client that has not read your manual can do nothing.",
    section: "RFC 9110 §11.6.1",
  },
  {
    id: "challenge-is-for-browsers",
    says: "A challenge is only for browsers, to open the password dialog.",
    truth: "Programs read it too: it names the scheme, and with OAuth where a token comes from.",
    section: "RFC 9110 §11.6.1",
  },
  {
    id: "base64-protects",
    says: "Base64 protects the password.",
    truth: "It is an alphabet without a key. Whoever sees it can read it.",
    section: "RFC 7617 §4",
  },
  {
    id: "realm-is-description",
    says: "The realm is a description, for people to read.",
    truth: "It names, within its origin, the space in which the same credentials are good. Digest even hashes it.",
    section: "RFC 9110 §11.5",
  },
  {
    id: "hash-makes-digest-safe",
    says: "Digest sends a hash, so it needs no TLS.",
    truth:
      "The password can be guessed from the hash, and nothing else of the exchange is protected: neither what you read nor, often, what you send.",
    section: "RFC 7616 §5.1",
  },
  {
    id: "second-401-is-wrong-password",
    says: "A second 401 means that the password is wrong.",
    truth:
      "The nonce may be old, a count may have come twice, or the scheme may need another round. The challenge says which.",
    section: "RFC 7616 §3.3",
  },
  {
    id: "expired-is-403",
    says: "An expired token is a 403: we know whose it was.",
    truth: "It proves nothing any more. 401, with invalid_token.",
    section: "RFC 6750 §3.1",
  },
  {
    id: "unreadable-token-is-400",
    says: "A token that cannot be read is a 400.",
    truth: "A malformed token is an invalid one: 401. A malformed request, such as two tokens at once, is a 400.",
    section: "RFC 6750 §3.1",
  },
  {
    id: "authorization-cannot-be-forged",
    says: "A request with Authorization cannot be forged from another site.",
    truth: "A browser that keeps Basic sends it along by itself, with a form of another site too.",
    section: "RFC 7617 §2.2",
  },
  {
    id: "api-redirects-to-login",
    says: "An API answers a missing login with a redirect to the login page.",
    truth: "A program follows it and reads a login page with a 200. A 401 says what happened.",
    section: "RFC 9110 §15.5.2",
  },
  {
    id: "403-is-log-in",
    says: "Log in again, and a 403 goes away.",
    truth:
      "A new login brings the same credentials, so expect the same answer. Other credentials may help, or another request.",
    section: "RFC 9110 §15.5.4",
  },
  {
    id: "403-is-known",
    says: "403 means logged in, but not allowed.",
    truth: "A request can be refused for reasons that have nothing to do with who sends it.",
    section: "RFC 9110 §15.5.4",
  },
  {
    id: "valid-is-always-403",
    says: "A valid token that is refused is always a 403.",
    truth: "Where a stronger or a newer login would do, it is a 401 with insufficient_user_authentication.",
    section: "RFC 9470 §3",
  },
  {
    id: "404-never-forbids",
    says: "A 404 says that there is nothing.",
    truth: "It says that nothing was found, or that the server will not tell you.",
    section: "RFC 9110 §15.5.5",
  },
  {
    id: "400-for-everything",
    says: "Whatever is wrong with a request is a 400.",
    truth: "400 is what is left where no other code says more. Most mistakes have one that does.",
    section: "RFC 9110 §15.5.1",
  },
  {
    id: "422-is-webdav",
    says: "422 belongs to WebDAV.",
    truth: "It is a code of HTTP: the content can be read, and what it says cannot be done.",
    section: "RFC 9110 §15.5.21",
  },
  {
    id: "409-for-every-conflict",
    says: "An outdated version is a 409.",
    truth: "Where the client named the version it means, and it is another one now, the condition failed: 412.",
    section: "RFC 9110 §15.5.13",
  },
  {
    id: "429-is-403",
    says: "Too many requests are a 403.",
    truth: "A 403 says no. A 429 says not so fast, and often when to come back.",
    section: "RFC 6585 §4",
  },
  {
    id: "407-is-401",
    says: "407 is another word for 401.",
    truth: "It comes from a proxy on the way, has a challenge of its own, and is answered in a header of its own.",
    section: "RFC 9110 §15.5.8",
  },
  {
    id: "cors-means-down",
    says: "A CORS error means that the server is down.",
    truth:
      "Most often the server answered, perhaps with a 401, and did not say that this page may read it. The network panel tells: if it shows a status, an answer came.",
    section: "Fetch, CORS protocol",
  },
  {
    id: "errors-are-not-cached",
    says: "Errors are never cached.",
    truth: "404 and 410 may be kept even without a word, and so may a 403 that says how long.",
    section: "RFC 9110 §15.1",
  },
  {
    id: "framework-does-it-right",
    says: "The framework does it right.",
    truth:
      "It does what it was built to do. Of eight frameworks that were sent an expired token, five answered 401 without a challenge. Send one request of each kind, and look.",
    section: "RFC 9110 §11.6.1",
  },
];

/** A wrong idea by its id; undefined where there is none. */
export function wrongIdea(id: string): WrongIdea | undefined {
  return wrongIdeas.find((each) => each.id === id);
}
