import type { SchemeTerms } from "../term";
import { tokenTerms } from "../token/terms";

/** The words of DPoP; realm means the same in every scheme and is not repeated. */
export const dpopTerms: SchemeTerms = {
  name: "DPoP",
  term: { meaning: "The scheme: a token that only the holder of a key may use.", section: "RFC 9449 §7.1" },
  params: {
    ...tokenTerms("RFC 9449 §7.1"),
    algs: { meaning: "The algorithms a proof may be signed with, with spaces between.", section: "RFC 9449 §7.1" },
    error: {
      meaning: "Why the token or its proof did not do. It is absent when no token came.",
      section: "RFC 9449 §7.1",
    },
  },
  token68: {
    meaning: "The token. It is bound to a key, and the DPoP field beside it proves who holds that.",
    section: "RFC 9449 §7.1",
  },
};
