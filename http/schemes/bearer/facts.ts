import type { SchemeFacts } from "../facts";
import { realm } from "../term";
import { tokenReasons } from "../token/reasons";
import { tokenTerms } from "../token/terms";

/** What the site tells of Bearer. */
export const bearerFacts: SchemeFacts = {
  terms: {
    name: "Bearer",
    term: { meaning: "The scheme: whoever holds the token may use it.", section: "RFC 6750 §1.2" },
    params: {
      realm,
      ...tokenTerms("RFC 6750 §3"),
      error: {
        meaning: "Why the token did not do. It is absent when no token came: then there is nothing to complain of.",
        section: "RFC 6750 §3.1",
      },
      error_uri: { meaning: "A page that explains the error to a person.", section: "RFC 6750 §3" },
    },
    token68: {
      meaning: "The token. The client does not look inside; the server knows what it is good for.",
      section: "RFC 6750 §2.1",
    },
  },
  card: {
    name: "Bearer",
    section: "RFC 6750",
    registered: true,
    meaning:
      "A token that somebody else issued, for certain things and for a while. Whoever holds it may use it, as with a train ticket; the server checks the token and never sees a password. Most APIs work so, and a JWT is one form that the token can have.",
    challenge: 'Bearer realm="library", scope="books:read"',
    credentials: "Bearer read-4f2a",
    live: "browser",
    resource: "/api/sandbox/the-scoped-api",
  },
  reasons: tokenReasons,
  examples: [{ scheme: "bearer" }, { scheme: "bearer", jwt: { issuer: "/", audience: "/api/x" } }],
};
