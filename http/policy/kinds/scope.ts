import { kind } from "./kind";

/** For whoever's token carries a scope; `maxAge` is how many seconds ago the login may have been. RFC 9470 §3. */
export type ScopeAllow = {
  readonly scope: string;
  readonly acr?: string | undefined;
  readonly maxAge?: number | undefined;
};

export const scope = kind<ScopeAllow>({
  word: "scope",
  title: "whose token has the scope",
  members: [
    { name: "scope", of: "scope", label: "Scope" },
    { name: "acr", of: "scope", optional: true },
    { name: "maxAge", of: "seconds", optional: true },
  ],
  fresh: { scope: "books:read" },
  judge({ scope: needs }, { who: { name, scopes } }) {
    if (scopes === undefined) {
      const detail = `${name} is known, by credentials that carry no scopes, and this needs ${needs}.`;
      return { yes: false, detail, because: "scopes-not-carried", needs };
    }
    if (scopes.includes(needs)) return { yes: true, detail: `The token carries ${needs}.` };
    return {
      yes: false,
      detail: `The token is good, but does not carry ${needs}.`,
      because: "scope-missing",
      needs,
    };
  },
  inWords({ scope: needs, acr, maxAge }) {
    const login = [
      ...(acr === undefined ? [] : [`was got by ${acr}`]),
      ...(maxAge === undefined ? [] : [`comes from a login at most ${maxAge} seconds ago`]),
    ];
    return [`whose token carries ${needs}`, ...login].join(" and ");
  },
});
