import type { SchemeTerms } from "../term";

/** The words of DPoP; realm means the same in every scheme and is not repeated. */
export const dpopTerms: SchemeTerms = {
  name: "DPoP",
  term: { meaning: "The scheme: a token that only the holder of a key may use.", section: "RFC 9449 §7.1" },
  params: {
    algs: { meaning: "The algorithms a proof may be signed with, with spaces between.", section: "RFC 9449 §7.1" },
    scope: { meaning: "What a token must be good for, as words with spaces between.", section: "RFC 9449 §7.1" },
    error: {
      meaning: "Why the token or its proof did not do. It is absent when no token came.",
      section: "RFC 9449 §7.1",
    },
    error_description: { meaning: "The same for a developer to read, never for a user.", section: "RFC 9449 §7.1" },
    resource_metadata: {
      meaning: "Where the resource describes itself: who issues its tokens, and which scopes there are.",
      section: "RFC 9728 §5.1",
    },
    acr_values: { meaning: "The kinds of login that would do, the best first.", section: "RFC 9470 §3" },
    max_age: { meaning: "How many seconds ago the login may have been, at most.", section: "RFC 9470 §3" },
  },
  token68: {
    meaning: "The token. It is bound to a key, and the DPoP field beside it proves who holds that.",
    section: "RFC 9449 §7.1",
  },
};
