import { lessons } from "../decision/lessons";
import { schemeExcerpt } from "../excerpt";
import { parseHttpDate } from "../representation/http-date";
import { paramOf } from "./challenge-view";
import { type Answered, isDigest } from "./exchange";
import { isRegistered } from "./known-schemes";
import { linesNamed, type Rule, type Spot, startLineIf } from "./rule";
import { openToken, timeInWords } from "./token-form";
import { wideScheme } from "./wide-schemes";

/** What an answer says of the credentials that were sent with its request. */
export const answeredRules: readonly Rule<Answered>[] = [
  {
    id: "scheme-not-offered",
    severity: "warning",
    says: "The credentials are in a scheme that is not offered.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons["asked-again"],
    change: "Answer a challenge that is offered: the scheme of the credentials is the scheme of a challenge.",
    explains: true,
    find: ({ challenges, sent, response }) => {
      const [scheme] = /^[^\s,:=]+(?=\s+\S)/.exec(sent ?? "") ?? [];
      const [first] = challenges;
      if (scheme === undefined || !first || ![401, 407].includes(response.status)) return [];
      if (challenges.some((each) => each.scheme.toLowerCase() === scheme.toLowerCase())) return [];
      const names = [...new Set(challenges.map((each) => each.scheme))].slice(0, 6);
      const offered =
        names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are` : `only ${names[0]} is`;
      return [{ ...first.spot, says: `${nameOf(scheme)} was sent, ${offered} offered.` }];
    },
  },
  {
    id: "credentials-for-proxy",
    severity: "warning",
    says: "Proxy-Authorization came, and the server asks for Authorization. The first is for a proxy, and the proxy takes it out.",
    section: "RFC 9110 §11.7.2",
    lesson: lessons.proxy,
    change: "Send the credentials for the server in Authorization.",
    explains: true,
    find: ({ request, response, sent }) =>
      startLineIf(
        response.status === 401 && sent === undefined && linesNamed(request, "Proxy-Authorization").length > 0,
      ),
  },
  {
    id: "credentials-for-origin",
    severity: "warning",
    says: "Authorization came, and the proxy asks for Proxy-Authorization. The first is for the server behind it.",
    section: "RFC 9110 §11.7.2",
    lesson: lessons.proxy,
    change: "Send the credentials for the proxy in Proxy-Authorization. Both may stand in one request.",
    explains: true,
    find: ({ request, response, sent }) =>
      startLineIf(response.status === 407 && sent === undefined && linesNamed(request, "Authorization").length > 0),
  },
  {
    id: "connect-with-401",
    severity: "warning",
    says: "A 401 to CONNECT. Whoever answers it is a proxy, and a proxy asks with 407 and Proxy-Authenticate.",
    section: "RFC 9110 §15.5.8",
    lesson: lessons.proxy,
    change: "Answer 407 with Proxy-Authenticate.",
    find: ({ request, response }) => startLineIf(request.method === "CONNECT" && response.status === 401),
  },
  {
    id: "digest-nonce-stale",
    severity: "note",
    says: "The nonce of the request was too old. The answer of the client is right otherwise: with the new nonce it is taken.",
    section: "RFC 7616 §3.3",
    lesson: lessons.stale,
    change: "Send the request again with the new nonce. Nobody has to be asked for the password.",
    explains: true,
    find: ({ challenges, credentials }) =>
      credentials.some(isDigest)
        ? challenges.filter(isDigest).flatMap((each): readonly Spot[] => {
            const stale = paramOf(each, "stale");
            return stale && /^true$/i.test(stale.value) ? [stale.spot] : [];
          })
        : [],
  },
  {
    id: "jwt-expired-at-answer",
    severity: "note",
    says: "When this answer was written, the token of the request had expired.",
    section: "RFC 7519 §4.1.4",
    lesson: lessons.expired,
    change: "Get a new token. The same one will never be taken again.",
    explains: true,
    find: ({ credentials, response }) => {
      const [date] = linesNamed(response, "Date");
      const sent = parseHttpDate(date?.value ?? "", 0);
      const exp = openToken(credentials[0]?.token68 ?? "")?.claims.get("exp");
      const late = typeof exp === "number" && sent !== undefined && exp <= sent && response.status >= 400;
      return late && date
        ? [
            {
              line: date.line,
              says: `When this answer was written, the token had expired: it was good until ${timeInWords(exp)}.`,
            },
          ]
        : [];
    },
  },
];

// What may be a secret is not repeated.
function nameOf(scheme: string): string {
  const known = isRegistered(scheme.toLowerCase()) || wideScheme(scheme) || schemeExcerpt(`${scheme} a`) !== undefined;
  return known ? scheme : "Something else";
}
