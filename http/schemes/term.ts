/** What a part of a message means, in one sentence, and where that is defined. */
export type Term = { readonly meaning: string; readonly section: string };

/** The words of one scheme: itself, its parameters by lower-case name, and its token68 if it has one. */
export type SchemeTerms = {
  readonly name: string;
  readonly term: Term;
  readonly params: Readonly<Record<string, Term>>;
  readonly token68?: Term;
};

/** What realm means, which is the same in every scheme. RFC 9110 §11.5. */
export const realm: Term = {
  meaning:
    "Names the protection space: the same credentials are good for everything on this origin that says the same realm.",
  section: "RFC 9110 §11.5",
};
