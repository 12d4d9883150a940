import type { SchemeTerms } from "../term";

/** What the words of Digest mean, in challenges, credentials and Authentication-Info. */
export const digestTerms: SchemeTerms = {
  name: "Digest",
  term: {
    meaning:
      "The scheme: a hash of the password, of the server's nonce and of what is asked, never the password itself.",
    section: "RFC 7616 §1",
  },
  params: {
    username: {
      meaning: "Who asks; or a hash of the name and the realm, where userhash is true.",
      section: "RFC 7616 §3.4",
    },
    "username*": {
      meaning: "Who asks, in UTF-8 and percent-encoded, for a name that no quoted text can hold.",
      section: "RFC 7616 §3.4",
    },
    domain: {
      meaning: "The addresses that the same password is good for; the whole origin if it is absent.",
      section: "RFC 7616 §3.3",
    },
    nonce: {
      meaning: "A text the server makes anew for each challenge, so that an answer cannot be kept for another day.",
      section: "RFC 7616 §3.3",
    },
    opaque: { meaning: "A text of the server's that the client gives back unchanged.", section: "RFC 7616 §3.3" },
    stale: {
      meaning: "True: only the nonce was too old, so try again with the new one and do not ask the user.",
      section: "RFC 7616 §3.3",
    },
    algorithm: { meaning: "Which hash is used. None named means MD5.", section: "RFC 7616 §3.3" },
    qop: {
      meaning: "What the hash protects: the method and address (auth), or the content too (auth-int).",
      section: "RFC 7616 §3.3",
    },
    charset: { meaning: "Names and passwords are hashed as UTF-8, the only value there is.", section: "RFC 7616 §3.3" },
    userhash: { meaning: "Whether the name may come, or has come, as a hash.", section: "RFC 7616 §3.4.4" },
    uri: {
      meaning: "The target that the client signs. It must be the one that is asked for.",
      section: "RFC 7616 §3.4.6",
    },
    response: {
      meaning: "The hash of it all: whoever sends the right one knows the password.",
      section: "RFC 7616 §3.4.1",
    },
    cnonce: {
      meaning: "A text the client makes, so that the server alone cannot choose what is hashed.",
      section: "RFC 7616 §3.4",
    },
    nc: {
      meaning:
        "How many requests used this nonce, this one included, as eight hex digits. The same count twice is a replay.",
      section: "RFC 7616 §3.4",
    },
    rspauth: { meaning: "The server's own proof that it knows the password.", section: "RFC 7616 §3.5" },
    nextnonce: { meaning: "The nonce to use for the next request.", section: "RFC 7616 §3.5" },
  },
};
