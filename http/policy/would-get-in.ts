import type { Accepted } from "../schemes/scheme";
import { segmentsBelow } from "../target-uri";
import { ruleForMethod, rulesFor } from "./path-pattern";
import { type Known, permit } from "./permit";
import type { Rule, WrittenPolicy } from "./policy";
import { strongEnough } from "./step-up";

/** Somebody who holds a password or a token of a policy; `authorization` is what they send where that is the same every time. */
export type Holder = { readonly name: string; readonly secret: string; readonly authorization?: string };

/** What is asked for; nothing else of a request is looked at here. */
export type Asking = { readonly method: string; readonly target: string };

/** Somebody whose credentials were accepted, with how and when they logged in, where the credentials tell. */
export type LoggedIn = Known & Pick<Accepted, "login">;

/** The segments of a target below its protection space, such as /api/sandbox/the-staff-door; undefined where it is in none. */
export function segmentsInSpace(target: string): readonly string[] | undefined {
  const [space, ...segments] = segmentsBelow("/api/sandbox", target) ?? [];
  return space === undefined ? undefined : segments;
}

/** The rule that decides about a request; undefined where none fits its path and its method. */
export function ruleFor(policy: WrittenPolicy, { method, target }: Asking): Rule | undefined {
  const segments = segmentsInSpace(target);
  return segments && ruleForMethod(rulesFor(policy, segments), method);
}

/** Who a holder is to a policy; undefined where it refuses those credentials. `now` is in seconds since 1970-01-01T00:00Z. */
export function knownAs(policy: WrittenPolicy, holder: Holder, now: number): LoggedIn | undefined {
  const { name, secret, authorization } = holder;
  const offers = (...names: readonly string[]) => policy.schemes.some(({ scheme }) => names.includes(scheme));
  if (/^bearer /i.test(authorization ?? "")) {
    const token = policy.tokens.find((each) => each.token === secret);
    if (!offers("bearer") || !token || (token.expires !== undefined && token.expires <= now)) return undefined;
    return { name: token.to, scopes: token.scopes };
  }
  const byBasic = authorization !== undefined;
  if (!(byBasic ? offers("basic") : offers("digest", "scram-sha-256"))) return undefined;
  // RFC 7617 §2.1: Basic compares in NFC; Digest and SCRAM take a name as it is.
  const spelled = (text: string) => (byBasic ? text.normalize("NFC") : text);
  const account = policy.accounts.find((each) => each.password !== undefined && spelled(each.name) === spelled(name));
  if (account?.password === undefined || spelled(account.password) !== spelled(secret)) return undefined;
  return { name: account.name };
}

/** Whether the rules let somebody in who is known so, or nobody knows; undefined where no rule decides, so that nobody gets in. */
export function rulesLetIn(
  policy: WrittenPolicy,
  who: LoggedIn | undefined,
  asking: Asking,
  now: number,
): boolean | undefined {
  const rule = ruleFor(policy, asking);
  if (!rule) return undefined;
  if (rule.allow === "everybody") return true;
  if (!who) return false;
  const strong = strongEnough(who, rule, now)?.yes ?? true;
  return strong && permit(who, rule, segmentsInSpace(asking.target) ?? [], policy).yes;
}

/** Whether a holder would get in, with the answer to a challenge where the scheme needs one, as the server will find; undefined where no rule decides. `now` is in seconds since 1970-01-01T00:00Z. */
export function wouldGetIn(policy: WrittenPolicy, holder: Holder, asking: Asking, now: number): boolean | undefined {
  return rulesLetIn(policy, knownAs(policy, holder, now), asking, now);
}
