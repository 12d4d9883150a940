import { digestTerms } from "./terms/digest";
import { dpop } from "./terms/dpop";
import { otherSchemeTerms } from "./terms/others";
import { scramTerms } from "./terms/scram";

/** What a part of a message means, in one sentence, and where that is defined. */
export type Term = { readonly meaning: string; readonly section: string };

/** The words of one scheme: itself, its parameters by lower-case name, and its token68 if it has one. */
export type SchemeTerms = {
  readonly name: string;
  readonly term: Term;
  readonly params: Readonly<Record<string, Term>>;
  readonly token68?: Term;
};

const realm: Term = {
  meaning:
    "Names the protection space: the same credentials are good for everything on this origin that says the same realm.",
  section: "RFC 9110 §11.5",
};

const basic: SchemeTerms = {
  name: "Basic",
  term: { meaning: "The scheme: a user-id and a password, joined by a colon, in Base64.", section: "RFC 7617 §2" },
  params: {
    realm,
    charset: {
      meaning: "Advises the client to encode user-id and password as UTF-8, the only value there is.",
      section: "RFC 7617 §2.1",
    },
  },
  token68: {
    meaning: "The user-id, a colon and the password, in Base64: an alphabet, not a lock. Anybody can read it back.",
    section: "RFC 7617 §2",
  },
};

const bearer: SchemeTerms = {
  name: "Bearer",
  term: { meaning: "The scheme: whoever holds the token may use it.", section: "RFC 6750 §1.2" },
  params: {
    realm,
    scope: { meaning: "What a token must be good for, as words with spaces between.", section: "RFC 6750 §3" },
    error: {
      meaning: "Why the token did not do. It is absent when no token came: then there is nothing to complain of.",
      section: "RFC 6750 §3.1",
    },
    error_description: { meaning: "The same for a developer to read, never for a user.", section: "RFC 6750 §3" },
    error_uri: { meaning: "A page that explains the error to a person.", section: "RFC 6750 §3" },
    resource_metadata: {
      meaning: "Where the resource describes itself: who issues its tokens, and which scopes there are.",
      section: "RFC 9728 §5.1",
    },
    acr_values: { meaning: "The kinds of login that would do, the best first.", section: "RFC 9470 §3" },
    max_age: { meaning: "How many seconds ago the login may have been, at most.", section: "RFC 9470 §3" },
  },
  token68: {
    meaning: "The token. The client does not look inside; the server knows what it is good for.",
    section: "RFC 6750 §2.1",
  },
};

const known: ReadonlyMap<string, SchemeTerms> = new Map(
  [basic, bearer, digestTerms, dpop, scramTerms, ...otherSchemeTerms].map((terms: SchemeTerms) => [
    terms.name.toLowerCase(),
    terms,
  ]),
);

const anyScheme: Term = { meaning: "The scheme: which kind of proof this is about.", section: "RFC 9110 §11.1" };
const anyParam: Term = { meaning: "A parameter of the scheme before it.", section: "RFC 9110 §11.2" };
const anyToken68: Term = { meaning: "What the scheme sends as one opaque text.", section: "RFC 9110 §11.2" };

/** What a scheme's name means; a general sentence for one that is not known here. */
export function schemeTerm(scheme: string): Term {
  return known.get(scheme.toLowerCase())?.term ?? anyScheme;
}

/** What a parameter means within its scheme. Realm means the same in every scheme. RFC 9110 §11.5. */
export function paramTerm(scheme: string, name: string): Term {
  const params = known.get(scheme.toLowerCase())?.params ?? {};
  const lower = name.toLowerCase();
  return (Object.hasOwn(params, lower) ? params[lower] : undefined) ?? (lower === "realm" ? realm : anyParam);
}

/** What the token68 of a scheme is. */
export function token68Term(scheme: string): Term {
  return known.get(scheme.toLowerCase())?.token68 ?? anyToken68;
}
