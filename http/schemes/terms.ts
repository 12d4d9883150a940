import { otherSchemeTerms } from "./cards/terms";
import { facts } from "./facts";
import { realm, type SchemeTerms, type Term } from "./term";

const known: ReadonlyMap<string, SchemeTerms> = new Map(
  [...Object.values(facts).map(({ terms }) => terms), ...otherSchemeTerms].map((terms) => [
    terms.name.toLowerCase(),
    terms,
  ]),
);

const anyScheme: Term = { meaning: "The scheme: which kind of proof this is about.", section: "RFC 9110 §11.1" };
const anyParam: Term = { meaning: "A parameter that this site does not know.", section: "RFC 9110 §11.2" };
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
