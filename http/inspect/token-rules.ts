import { lessons } from "../decision/lessons";
import { type CredentialsView, slipOf } from "./credentials-rules";
import type { Rule, Spot } from "./rule";
import { openToken, timeInWords } from "./token-form";

type Claims = ReadonlyMap<string, unknown>;

/** What can be seen of a token in credentials of Bearer or DPoP. Nothing of its signature: that takes the key. */
export const tokenRules: readonly Rule<CredentialsView>[] = [
  {
    id: "bearer-without-token",
    severity: "error",
    says: "After Bearer one token must stand, and none does.",
    section: "RFC 6750 §2.1",
    lesson: lessons.malformed,
    change: "Write the token after Bearer and one space, without a name and without quotes.",
    find: (view) =>
      view.scheme === "bearer" && view.credentials.token68 === undefined
        ? [{ ...view.credentials.spot, ...slipOf(view) }]
        : [],
  },
  {
    id: "jwt-incomplete",
    severity: "warning",
    says: "This begins like a JWT and has not its three parts: a piece is missing, most likely the signature at its end.",
    section: "RFC 7519 §3",
    lesson: lessons.jwt,
    change: "Copy the whole token, with both of its dots.",
    find: ({ credentials, scheme }) =>
      (scheme === "bearer" || scheme === "dpop") &&
      /^eyJ[\w-]{8,}(?:\.(?:eyJ[\w-]*)?)?$/.test(credentials.token68 ?? "")
        ? [credentials.spot]
        : [],
  },
  {
    id: "jwt-alg-none",
    severity: "warning",
    says: "This JWT says alg none: nobody signed it, and anybody can write one like it. A server must refuse it.",
    section: "RFC 8725 §3.1",
    lesson: lessons.alg,
    change: "Get a token that its issuer signed.",
    find: (view) => jwtSpot(view, (header) => String(header.get("alg")).toLowerCase() === "none"),
  },
  {
    id: "jwt-expired",
    severity: "note",
    says: "This JWT has expired.",
    section: "RFC 7519 §4.1.4",
    lesson: lessons.expired,
    change: "Get a new token.",
    find: (view, now) =>
      jwtSpot(view, (_header, claims) => {
        const exp = claims.get("exp");
        return (
          typeof exp === "number" && exp <= now && `This JWT expired at ${timeInWords(exp)}. The answer to it is a 401.`
        );
      }),
  },
  {
    id: "jwt-not-yet-valid",
    severity: "note",
    says: "This JWT is not good yet.",
    section: "RFC 7519 §4.1.5",
    lesson: lessons.claims,
    change: "Wait, or set the clock right.",
    find: (view, now) =>
      jwtSpot(view, (_header, claims) => {
        const nbf = claims.get("nbf");
        return typeof nbf === "number" && nbf > now && `This JWT is not good before ${timeInWords(nbf)}.`;
      }),
  },
];

function jwtSpot(
  { credentials, scheme }: CredentialsView,
  broken: (header: Claims, claims: Claims) => boolean | string,
): readonly Spot[] {
  const text = scheme === "bearer" || scheme === "dpop" ? credentials.token68 : credentials.scheme;
  const token = openToken(text ?? "");
  const found = token !== undefined && broken(token.header, token.claims);
  if (found === false) return [];
  return [typeof found === "string" ? { ...credentials.spot, says: found } : credentials.spot];
}
