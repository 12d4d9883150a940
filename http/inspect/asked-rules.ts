import { lessons } from "../decision/lessons";
import { hostOf, isSession } from "./cookie-rules";
import type { Asked } from "./exchange";
import { has, linesNamed, type Rule, startLineIf } from "./rule";
import { openToken } from "./token-form";

/** What a request lacks, or carries for somebody else, as its answer and what came before show. */
export const askedRules: readonly Rule<Asked>[] = [
  {
    id: "jwt-audience-differs",
    severity: "warning",
    says: "The token is for another server than the one that was asked.",
    section: "RFC 7519 §4.1.3",
    lesson: lessons.audience,
    change: "Get a token for the server that is asked: its address is the audience, or the resource.",
    explains: true,
    find: ({ request, credentials: [credentials], answer }) => {
      const aud = openToken(credentials?.token68 ?? "")?.claims.get("aud");
      const host = hostOf(request);
      if (!credentials || host === undefined || (answer && answer.response.status < 400)) return [];
      const hosts = (Array.isArray(aud) ? aud : [aud]).map(audienceHost);
      // An audience that is no address may name any server.
      if (hosts.some((each) => each === undefined)) return [];
      if (hosts.some((each) => host === each || host.endsWith(`.${each}`) || each?.endsWith(`.${host}`))) return [];
      return [
        { ...credentials.spot, says: `The token is for ${hosts.slice(0, 3).join(", ")}, and ${host} was asked.` },
      ];
    },
  },
  {
    id: "authorization-lost",
    severity: "warning",
    says: "Authorization is gone. The answer before led to another host, and clients do not take credentials there.",
    section: "RFC 9110 §15.4",
    lesson: lessons.moved,
    change: "Ask the new address at once, with Authorization.",
    explains: true,
    find: ({ request, previous, answer }) => {
      if (!previous || !request.whole || has(request, "Authorization") || previous.sent === undefined) return [];
      const away = [301, 302, 303, 307, 308].includes(previous.response.status);
      const [from, to] = [hostOf(previous.request), hostOf(request)];
      const refused = answer !== undefined && [401, 403, 404].includes(answer.response.status);
      return startLineIf(away && refused && from !== undefined && to !== undefined && from !== to);
    },
  },
  {
    id: "cookie-not-sent-back",
    severity: "warning",
    says: "An answer before set a session’s cookie, and this request carries none: the client lost it or refused it.",
    section: "RFC 10025 §5.8.3",
    lesson: lessons.cookie,
    change: "Look at the attributes of the cookie, and let the client keep cookies: curl does so with -b and -c alone.",
    explains: true,
    find: ({ request, cookies, answer }) => {
      if (!cookies || !request.whole || has(request, "Cookie") || has(request, "Authorization")) return [];
      const refused = answer !== undefined && [401, 403].includes(answer.response.status);
      const login = cookies.response.status < 400 && hostOf(cookies.request) === hostOf(request);
      const set = linesNamed(cookies.response, "Set-Cookie").some(({ value }) =>
        isSession(/^[^=;]*/.exec(value)?.[0] ?? ""),
      );
      return startLineIf(refused && login && set);
    },
  },
];

function audienceHost(aud: unknown): string | undefined {
  if (typeof aud !== "string" || aud.length > 512) return undefined;
  if (/^https?:\/\//i.test(aud)) return URL.canParse(aud) ? new URL(aud).hostname : undefined;
  return /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(aud) && !/\.(?:apps|svc)\b/i.test(aud)
    ? aud.toLowerCase()
    : undefined;
}
