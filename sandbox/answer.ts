import { formatChallenge } from "#http/challenge";
import type { Decision } from "#http/decision";
import { type FieldLine, fieldValue, noContent, type RequestMessage } from "#http/message";
import { schemeOf } from "#http/schemes/index";
import type { Moment } from "#http/schemes/scheme";
import { type Authentication, authenticate, challengesOf } from "./authenticate";
import { permit } from "./permit";
import { type Policy, type Rule, rulesFor } from "./policy";
import { preflight } from "./preflight";
import { type Answered, withFields, withJson, withNothing, withoutContent, withProblem } from "./respond";

/** The most content a request may carry, in octets. */
export const contentLimit = 64 * 1024;

/** Where a policy holds, and what the origin tells of to everybody. */
export type Place = {
  readonly policy: Policy;
  /** The path below the place, decoded, without empty segments. */
  readonly segments: readonly string[];
  /** The targets that a 404 lists. */
  readonly resources: readonly string[];
};

/** Answers a request by a policy: asks its questions in order and stops at the one that decides. Throws nothing. */
export async function answer(request: RequestMessage, place: Place, moment: Moment): Promise<Answered> {
  const early = preflight(request) ?? tooLarge(request);
  if (early) return early;
  const rules = rulesFor(place.policy, place.segments);
  const [first] = rules;
  if (!first) return withNothing([{ question: "resource-exists", yes: false }], place.resources);
  const rule = ruleForMethod(rules, request.method);
  const exists: Decision = [{ question: "resource-exists", yes: true }];
  if (!rule && !first.concealed) return wrongMethod(exists, rules, request.method);
  const guarded = rule ?? first;
  if (guarded.allow === "everybody") return open(request, guarded, exists, rules);
  const who = await authenticate(request, place.policy, moment);
  const asked = [...exists, ...who.answers];
  if (!who.known) return unknown(who, guarded, place, asked, moment);
  const permitted = permit(who, guarded, place.segments, place.policy);
  const decided = [...asked, permitted];
  if (!permitted.yes) return forbidden(who, guarded, place, decided, moment);
  if (!rule) return wrongMethod(decided, rules, request.method);
  return granted(request, rule, decided, rules, who);
}

/** Refuses more content than there may be; undefined where it is within the limit. RFC 9110 §15.5.14. */
export function tooLarge({ content }: RequestMessage): Answered | undefined {
  if (content.length <= contentLimit) return undefined;
  const detail = `More than ${contentLimit} octets came.`;
  return withProblem(413, [{ question: "content-accepted", yes: false, detail }]);
}

// HEAD is answered as GET (RFC 9110 §9.3.2); OPTIONS asks about the resource, so whoever may use it may ask (§9.3.7).
function ruleForMethod(rules: readonly Rule[], method: string): Rule | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const found = rules.find(({ methods }) => methods.some((each) => each === wanted));
  return found ?? (method === "OPTIONS" ? rules[0] : undefined);
}

function allow(rules: readonly Rule[]): FieldLine {
  const methods = rules.flatMap((rule) => rule.methods.flatMap((each) => (each === "GET" ? ["GET", "HEAD"] : [each])));
  return ["Allow", [...new Set([...methods, "OPTIONS"])].join(", ")];
}

function wrongMethod(asked: Decision, rules: readonly Rule[], method: string): Answered {
  const detail = `${method} is not one of the methods of this resource.`;
  return withProblem(405, [...asked, { question: "method-allowed", yes: false, detail }], [allow(rules)]);
}

// An origin that hides a resource must hide it from everybody who may not know of it, with one and the same answer. RFC 9110 §15.5.4
function unknown(
  who: Authentication & { known: false },
  rule: Rule,
  place: Place,
  asked: Decision,
  moment: Moment,
): Answered {
  if (rule.concealed) return withNothing(asked, place.resources);
  return withProblem(who.status, asked, [
    ["WWW-Authenticate", challengesOf(place.policy, moment, who.offer, who.params)],
    ...(who.fields ?? []),
  ]);
}

function forbidden(
  who: Authentication & { known: true },
  rule: Rule,
  place: Place,
  asked: Decision,
  moment: Moment,
): Answered {
  if (rule.concealed) return withNothing(asked, place.resources);
  const scheme = schemeOf(who.offer);
  if (typeof rule.allow === "string" || !("scope" in rule.allow) || !scheme.lacking) return withProblem(403, asked);
  const lacking = scheme.challenge(who.offer, place.policy, moment, scheme.lacking(rule.allow.scope));
  return withProblem(403, asked, [["WWW-Authenticate", formatChallenge(lacking)]]);
}

function open(request: RequestMessage, rule: Rule, asked: Decision, rules: readonly Rule[]): Answered {
  return granted(request, rule, [...asked, { question: "open-to-all", yes: true }], rules);
}

function granted(
  request: RequestMessage,
  rule: Rule,
  decision: Decision,
  rules: readonly Rule[],
  who?: Authentication & { known: true },
): Answered {
  if (request.method === "OPTIONS") {
    return withoutContent(204, decision, [allow(rules), ...(who?.acknowledge?.(noContent) ?? [])]);
  }
  const type = fieldValue(request.fields, "Content-Type");
  const received = request.content.length > 0 ? { received: { octets: request.content.length, type } } : {};
  const answered = withJson(200, decision, [], { message: rule.says, knownAs: who?.name, ...received });
  return who?.acknowledge ? withFields(answered, who.acknowledge(answered.response.content)) : answered;
}
