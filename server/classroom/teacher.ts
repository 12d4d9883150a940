import { createHash } from "node:crypto";
import type { Decision } from "#http/decision/decision";
import { fieldValues } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { permit } from "#http/policy/permit";
import type { Policy, Rule } from "#http/policy/policy";
import { schemeOf } from "#http/schemes/index";
import type { IssuedToken } from "#http/schemes/protection-space";
import { sameSecret } from "#http/schemes/secret";
import type { Step } from "#sandbox/resource";
import { authenticate, challengesOf } from "#sandbox/space/authenticate";
import { type Answered, withProblem } from "#sandbox/space/respond";
import type { About } from "./rooms/rooms";

/** What a key of a room is good for: the teacher's to lead and to watch, a projector's only to watch. */
export type Scope = "lead" | "watch";

/** The hash of a key, which is all that a server keeps of it: 256 bits of chance need no slower one. */
export function hashOfKey(key: string): string {
  return createHash("sha256").update(encodeUtf8(key)).digest("hex");
}

/**
 * Finds out whether somebody may lead or watch a room, by the Bearer token that came: 401 where none did or one that is not of this room,
 * 403 where a projector's key tries to lead. RFC 6750 §3.1.
 */
export async function admitted(
  { request, moment }: Pick<Step, "request" | "moment">,
  about: About,
  scope: Scope,
  asked: Decision,
): Promise<{ readonly asked: Decision } | { readonly refused: Answered }> {
  const [, presented = ""] = /^bearer +([^ ]+)$/i.exec(fieldValues(request.fields, "Authorization").join(", ")) ?? [];
  const policy = policyOf(scope, tokensOf(presented, about));
  const who = await authenticate(request, policy, moment);
  const known = [...asked, ...who.answers];
  if (!who.known) {
    const challenges = challengesOf(policy, moment, who.offer, who.params, who.ambiguous);
    // RFC 9110 §15.5.2
    return { refused: withProblem(who.status, known, [...challenges, ...(who.fields ?? [])]) };
  }
  const [rule] = policy.rules;
  const permitted = permit(who, rule, [], policy);
  const decided = [...known, permitted];
  if (permitted.yes) return { asked: decided };
  const lacking = schemeOf(who.offer).lacking?.(scope);
  // RFC 9110 §15.5.4
  return { refused: withProblem(403, decided, challengesOf(policy, moment, who.offer, lacking)) };
}

function tokensOf(presented: string, { lead, watch }: About): readonly IssuedToken[] {
  const hash = hashOfKey(presented);
  if (sameSecret(hash, lead)) return [{ token: presented, to: "the teacher", scopes: ["lead", "watch"] }];
  return sameSecret(hash, watch) ? [{ token: presented, to: "a projector", scopes: ["watch"] }] : [];
}

function policyOf(
  scope: Scope,
  tokens: readonly IssuedToken[],
): Policy & { readonly rules: readonly [Rule, ...Rule[]] } {
  const rule: Rule = { path: "/", methods: ["GET", "POST"], allow: { scope }, says: "" };
  return { version: 1, realm: "wall", schemes: [{ scheme: "bearer" }], accounts: [], tokens, rules: [rule] };
}
