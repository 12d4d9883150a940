import { sha512 } from "@noble/hashes/sha2.js";
import { paramValue } from "#http/auth-param";
import { formatChallenge } from "#http/challenge";
import { type Credentials, parseCredentials } from "#http/credentials";
import type { Answer, Decision } from "#http/decision/decision";
import { faultSentence } from "#http/excerpt";
import { type FieldLine, fieldValues, type RequestMessage } from "#http/message";
import { algorithmTable, registeredHashes } from "#http/schemes/digest/algorithm";
import type { DigestTerms } from "#http/schemes/digest/challenge";
import { nonceTime } from "#http/schemes/digest/server/nonce";
import { digestScheme } from "#http/schemes/digest/server/server";
import type { Accepted, Moment, Refused } from "#http/schemes/scheme";
import { exists } from "../resource";
import { type Answered, withFields, withProblem } from "../space/respond";
import { cookiesOf, setCookie } from "./cookies";
import { type Call, ok } from "./reply";
import { fakeRealm } from "./status";

// SHA-512 is no algorithm of RFC 7616 §6.1: httpbin and its clients made it up, and nothing but these addresses knows it.
const unregistered = { "SHA-512": sha512 } as const;
const hashes = { ...registeredHashes, ...unregistered };
const scheme = digestScheme(algorithmTable(hashes));
const algorithms = Object.keys(hashes).flatMap((name) => [name, `${name}-sess`]);

/** What the address asks for. */
type Asked = {
  readonly terms: DigestTerms;
  readonly staleAfter: number | undefined;
  readonly space: Space;
  readonly base: string;
};
type Space = Parameters<typeof scheme.challenge>[1];
type Verdict = (Accepted | Refused) & { readonly credentials?: Credentials };

/**
 * Asks by Digest for the user and the password that the address names, in the algorithm it names, with nonces for as many
 * requests as it says. The cookies are httpbin's: `fake` and `stale_after` with a challenge, `last_nonce` after a failure.
 */
export async function digestAuth(call: Call): Promise<Answered> {
  const { request, query, moment } = call;
  const asked = readAddress(call);
  const fake = fakeCookie(asked);
  const cookies = cookiesOf(request.fields);
  const needsCookies = /^(?:1|t|true)$/i.test(query.get("require-cookie") ?? "");
  if (needsCookies && cookies.size === 0) {
    return challenged(asked, moment, [noCookie("No cookie came.")], []);
  }
  const verdict = await check(request, asked, moment);
  const decision: Decision = [exists, ...verdict.answers];
  const nonce = paramValue(verdict.credentials?.params ?? [], "nonce");
  if (nonce !== undefined && needsCookies && cookies.get("fake") !== "fake_value") {
    const last = noCookie("The cookie fake did not come back.");
    // RFC 9110 §15.5.4
    return withFields(withProblem(403, [...decision, last], [], { errors: ["missing cookie set on challenge"] }), [
      fake,
    ]);
  }
  if (verdict.outcome === "refused") {
    if (verdict.status === 400) return withProblem(400, decision);
    return challenged(asked, moment, verdict.answers, verdict.params ?? [], nonce);
  }
  if (usedUp(asked, cookies, nonce)) {
    const answer: Answer = { question: "nonce-fresh", yes: false, detail: "The cookies say that it is used up." };
    return challenged(asked, moment, [...verdict.answers, answer], [["stale", "true"]], nonce);
  }
  const answered = ok({ authenticated: true, user: asked.space.accounts[0]?.name }, decision);
  const told = cookies.get("stale_after");
  const count = Number.parseInt(paramValue(verdict.credentials?.params ?? [], "nc") ?? "", 16);
  const counted = told === undefined ? [] : [setCookie(asked.base, "stale_after", usesLeft(asked, count, told))];
  return withFields(answered, [...(verdict.acknowledge?.(answered.response.content) ?? []), fake, ...counted]);
}

function readAddress({ request, values, base, moment }: Call): Asked {
  const [qop = "", name = "", password = "", algorithm = "", stale = ""] = values;
  const staleAfter = /^\d{1,6}$/.test(stale) ? Number(stale) : undefined;
  const known = qop === "auth" || qop === "auth-int" ? qop : undefined;
  // Any other qop means both of them here, and for a client that knows none the form of RFC 2069.
  const withoutQop =
    known === undefined && /^digest /i.test(authorization(request)) && !/[\s,]qop\s*=/i.test(authorization(request));
  const terms: DigestTerms = {
    algorithm: algorithms.find((each) => each.toLowerCase() === algorithm.toLowerCase()) ?? "MD5",
    qop: withoutQop ? [] : known ? [known] : ["auth", "auth-int"],
    // The first count of one client; another nonce makes it count on.
    zeroIsStale: true,
    opaque: Buffer.from(moment.random(16)).toString("hex"),
    ...(staleAfter === undefined ? {} : { nonceUses: staleAfter }),
  };
  return { terms, staleAfter, base, space: { realm: fakeRealm, accounts: [{ name, password }], tokens: [] } };
}

async function check(request: RequestMessage, { terms, space }: Asked, moment: Moment): Promise<Verdict> {
  const value = authorization(request);
  const present: Answer = { question: "credentials-present", yes: value !== "" };
  if (value === "") return { outcome: "refused", status: 401, answers: [present] };
  const offered: Answer = { question: "scheme-offered", yes: /^digest(?:[ \t,]|$)/i.test(value) };
  if (!offered.yes) return { outcome: "refused", status: 401, answers: [present, offered] };
  const credentials = tryParse(value);
  if ("fault" in credentials) {
    const unreadable: Answer = {
      question: "credentials-readable",
      yes: false,
      detail: credentials.fault,
      because: "digest-unreadable",
    };
    return { outcome: "refused", status: 400, answers: [present, offered, unreadable] };
  }
  const verdict = await scheme.check({ request, credentials, offers: [terms], space, moment });
  return { ...verdict, credentials, answers: [present, offered, ...verdict.answers] };
}

// Where a password is right, its nonce may still be used up: the scheme knows by its count, and where there is no qop and so
// no count, the cookies alone know. A client that has failed with a nonce before needs another, as httpbin has it.
function usedUp(
  { terms, staleAfter }: Asked,
  cookies: ReadonlyMap<string, string>,
  nonce: string | undefined,
): boolean {
  const uncounted = staleAfter !== undefined && terms.qop?.length === 0;
  return (
    (uncounted && cookies.get("stale_after") === "0") || (nonce !== undefined && cookies.get("last_nonce") === nonce)
  );
}

function challenged(
  asked: Asked,
  moment: Moment,
  answers: readonly Answer[],
  params: Refused["params"],
  nonce?: string,
): Answered {
  const { terms, staleAfter, space, base } = asked;
  // The challenge names the qops that the address means, however the client tried.
  const qop = terms.qop?.length === 0 ? (["auth", "auth-int"] as const) : terms.qop;
  // What this server did not make may be anything, a password in the wrong place too, and does not go back.
  const ours = nonce !== undefined && nonceTime(nonce, space.realm, moment) !== undefined;
  const challenge = formatChallenge(scheme.challenge({ ...terms, qop }, space, moment, params));
  const fields: readonly FieldLine[] = [
    ["WWW-Authenticate", challenge],
    setCookie(base, "stale_after", String(staleAfter ?? "never")),
    fakeCookie(asked),
    ...(ours ? [setCookie(base, "last_nonce", nonce)] : []),
  ];
  // RFC 9110 §15.5.2
  return withProblem(401, [exists, ...answers], fields);
}

function fakeCookie({ base }: Asked): FieldLine {
  return setCookie(base, "fake", "fake_value");
}

// A client may send an old cookie with a new nonce, so the count is believed before the cookie.
function usesLeft({ terms, staleAfter }: Asked, count: number, told: string): string {
  if (staleAfter === undefined) return "never";
  const left = terms.qop?.length === 0 ? Number(/^\d{1,6}$/.exec(told)?.[0] ?? staleAfter) - 1 : staleAfter - count;
  return String(Math.max(0, left));
}

function noCookie(detail: string): Answer {
  return { question: "cookie-returned", yes: false, detail };
}

function authorization({ fields }: RequestMessage): string {
  return fieldValues(fields, "Authorization").join(", ").trim();
}

function tryParse(value: string): Credentials | { readonly fault: string } {
  try {
    return parseCredentials(value);
  } catch (fault) {
    return { fault: faultSentence(fault) };
  }
}
