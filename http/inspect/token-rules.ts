import { lessons } from "../decision/lessons";
import { jsonPart } from "../schemes/token/json-part";
import { type CredentialsView, isJwt } from "./credentials-rules";
import type { Rule, Spot } from "./rule";

type Claims = Readonly<Record<string, unknown>>;

/** What can be seen of a token in credentials of Bearer or DPoP. Nothing of its signature: that takes the key. */
export const tokenRules: readonly Rule<CredentialsView>[] = [
  {
    id: "bearer-without-token",
    severity: "error",
    says: "After Bearer one token must stand, and none does.",
    section: "RFC 6750 §2.1",
    lesson: lessons.malformed,
    change: "Write the token after Bearer and one space, without a name and without quotes.",
    find: ({ credentials, scheme }) =>
      scheme === "bearer" && credentials.token68 === undefined ? [credentials.spot] : [],
  },
  {
    id: "jwt-alg-none",
    severity: "warning",
    says: "This JWT says alg none: nobody signed it, and anybody can write one like it. A server must refuse it.",
    section: "RFC 8725 §3.1",
    lesson: lessons.alg,
    change: "Get a token that its issuer signed.",
    find: (view) => jwtSpot(view, ({ alg }) => typeof alg === "string" && alg.toLowerCase() === "none"),
  },
  {
    id: "jwt-expired",
    severity: "note",
    says: "This JWT has expired.",
    section: "RFC 7519 §4.1.4",
    lesson: lessons.expired,
    change: "Get a new token.",
    find: (view, now) =>
      jwtSpot(view, (_header, { exp }) =>
        typeof exp === "number" && exp <= now
          ? `This JWT expired at ${dateOf(exp)}. The answer to it is a 401.`
          : false,
      ),
  },
  {
    id: "jwt-not-yet-valid",
    severity: "note",
    says: "This JWT is not good yet.",
    section: "RFC 7519 §4.1.5",
    lesson: lessons.claims,
    change: "Wait, or set the clock right.",
    find: (view, now) =>
      jwtSpot(view, (_header, { nbf }) =>
        typeof nbf === "number" && nbf > now ? `This JWT is not good before ${dateOf(nbf)}.` : false,
      ),
  },
];

function jwtSpot(
  { credentials, scheme }: CredentialsView,
  broken: (header: Claims, payload: Claims) => boolean | string,
): readonly Spot[] {
  const text = scheme === "bearer" || scheme === "dpop" ? credentials.token68 : credentials.scheme;
  if (text === undefined || !isJwt(text)) return [];
  const [header = "", payload = ""] = text.split(".");
  const found = broken(partOf(header), partOf(payload));
  if (found === false) return [];
  return [typeof found === "string" ? { ...credentials.spot, says: found } : credentials.spot];
}

function partOf(part: string): Claims {
  return Object.fromEntries(jsonPart(part) ?? []);
}

function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `second ${seconds}` : date.toISOString().replace("T", " ").slice(0, 16);
}
