import type { Term } from "../term";

/** What the parameters mean that Bearer and DPoP share; `section` is where the scheme defines its own. */
export function tokenTerms(section: string): Readonly<Record<string, Term>> {
  return {
    scope: { meaning: "What a token must be good for, as words with spaces between.", section },
    error_description: { meaning: "The same for a developer to read, never for a user.", section },
    resource_metadata: {
      meaning: "Where the resource describes itself: who issues its tokens, and which scopes there are.",
      section: "RFC 9728 §5.1",
    },
    acr_values: { meaning: "The kinds of login that would do, the best first.", section: "RFC 9470 §3" },
    max_age: { meaning: "How many seconds ago the login may have been, at most.", section: "RFC 9470 §3" },
  };
}
