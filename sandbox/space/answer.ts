import { formatChallenge } from "#http/challenge";
import type { Decision } from "#http/decision/decision";
import { fieldValue, type RequestMessage } from "#http/message";
import { ruleForMethod, rulesFor } from "#http/policy/path-pattern";
import { permit } from "#http/policy/permit";
import type { Policy, Rule } from "#http/policy/policy";
import { loginNeeded, strongEnough } from "#http/policy/step-up";
import { schemeOf } from "#http/schemes/index";
import type { Moment } from "#http/schemes/scheme";
import { allowField, exists, withWrongMethod } from "../resource";
import { type Authentication, authenticate, challengesOf } from "./authenticate";
import { type Answered, withFields, withJson, withNothing, withoutContent, withProblem } from "./respond";

/** Where a policy holds, and what the origin tells of to everybody. */
export type Place = {
  readonly policy: Policy;
  /** The path below the place, decoded, without empty segments. */
  readonly segments: readonly string[];
  /** The targets that a 404 lists. */
  readonly resources: readonly string[];
};

/** Answers a request by a policy: asks its questions in order and stops at the one that decides. Rejects with `MemoryAway` alone. */
export async function answer(request: RequestMessage, place: Place, moment: Moment): Promise<Answered> {
  const rules = rulesFor(place.policy, place.segments);
  const [first] = rules;
  if (!first) {
    // Else the time would tell what the answer does not: credentials cost as much where nothing is as where something hides.
    if (hides(place.policy)) await authenticate(request, place.policy, moment);
    return withNothing([{ question: "resource-exists", yes: false }], place.resources);
  }
  const rule = ruleForMethod(rules, request.method);
  const found: Decision = [exists];
  if (!rule && !first.concealed) return wrongMethod(found, rules, request.method);
  const guarded = rule ?? first;
  if (guarded.allow === "everybody") {
    return rule ? open(request, rule, found, rules) : wrongMethod(found, rules, request.method);
  }
  const who = await authenticate(request, place.policy, moment);
  const asked = [exists, ...who.answers];
  if (!who.known) return unknown(who, guarded, place, asked, moment);
  const strong = strongEnough(who, guarded, moment.now);
  if (strong?.yes === false) return weak(who, guarded, place, [...asked, strong], moment);
  const permitted = permit(who, guarded, place.segments, place.policy);
  const decided = [...asked, ...(strong ? [strong] : []), permitted];
  if (!permitted.yes) return forbidden(who, guarded, place, decided, moment);
  if (!rule) return acknowledged(wrongMethod(decided, rules, request.method), who);
  return acknowledged(granted(request, rule, decided, rules, who.name), who);
}

// A policy without rules is that of a space which does not exist.
function hides({ rules }: Policy): boolean {
  return rules.length === 0 || rules.some(({ concealed }) => concealed);
}

function methodsOf(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ methods }) => methods);
}

function wrongMethod(asked: Decision, rules: readonly Rule[], method: string): Answered {
  return withWrongMethod(asked, methodsOf(rules), method);
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
    ...challengesOf(place.policy, moment, who.offer, who.params, who.ambiguous),
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
  const needs = asked.at(-1)?.needs;
  if (needs === undefined || !scheme.lacking)
    // RFC 9110 §15.5.4
    return acknowledged(withProblem(403, asked), who);
  const lacking = scheme.challenge(who.offer, place.policy, moment, scheme.lacking(needs));
  // RFC 9110 §15.5.4
  return acknowledged(withProblem(403, asked, [["WWW-Authenticate", formatChallenge(lacking)]]), who);
}

// Who was authenticated gets the proof of the server too, be the answer a 200 or a 403. RFC 9110 §11.6.3
function acknowledged(answered: Answered, { acknowledge }: Authentication & { known: true }): Answered {
  return acknowledge ? withFields(answered, acknowledge(answered.response.content)) : answered;
}

// RFC 9470 §3: known, but not well enough for this; a scheme that has no words to ask for more can only refuse.
function weak(
  who: Authentication & { known: true },
  rule: Rule,
  place: Place,
  asked: Decision,
  moment: Moment,
): Answered {
  if (rule.concealed) return withNothing(asked, place.resources);
  const params = schemeOf(who.offer).weak?.(loginNeeded(rule) ?? {});
  // RFC 9110 §15.5.4
  if (!params) return withProblem(403, asked);
  // RFC 9110 §15.5.2
  return withProblem(401, asked, challengesOf(place.policy, moment, who.offer, params));
}

function open(request: RequestMessage, rule: Rule, asked: Decision, rules: readonly Rule[]): Answered {
  return granted(request, rule, [...asked, { question: "open-to-all", yes: true }], rules);
}

function granted(
  request: RequestMessage,
  rule: Rule,
  decision: Decision,
  rules: readonly Rule[],
  knownAs?: string,
): Answered {
  if (request.method === "OPTIONS") return withoutContent(204, decision, [allowField(methodsOf(rules))]);
  const type = fieldValue(request.fields, "Content-Type");
  const received = request.content.length > 0 ? { received: { octets: request.content.length, type } } : {};
  return withJson(200, decision, [], { message: rule.says, knownAs, ...received });
}
