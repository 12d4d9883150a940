import type { Draft } from "#http/draft";
import type { Person, Policy, Rule } from "../model";

/** The rule that decides about a draft; undefined where none speaks of its path or of its method. HEAD goes as GET. */
export function ruleFor(policy: Policy, { method, target }: Pick<Draft, "method" | "target">): Rule | undefined {
  const fitting = rulesAt(policy, target);
  const wanted = method === "HEAD" ? "GET" : method;
  const found = fitting.find(({ methods }) => methods.includes(wanted));
  return found ?? (method === "OPTIONS" ? fitting[0] : undefined);
}

/** The rules whose path fits a target, in order. */
export function rulesAt({ rules }: Policy, target: string): readonly Rule[] {
  const segments = segmentsOf(target);
  return rules.filter(({ path }) => ownerIn(path, segments) !== undefined);
}

/** Says whether the credentials of a person are good at all: those of a token that expired are not. */
export function isKnown({ tokens }: Policy, { name, secret }: Person, now: number): boolean {
  const token = tokens.find((each) => each.to === name && each.token === secret);
  return token?.expires === undefined || token.expires > now;
}

/** Says whether a person would get in with a draft; undefined where no rule decides. `now` is in seconds since 1970-01-01T00:00Z. */
export function wouldGetIn(policy: Policy, person: Person, draft: Draft, now: number): boolean | undefined {
  const rule = ruleFor(policy, draft);
  if (!rule) return undefined;
  if (rule.allow === "everybody") return true;
  if (!isKnown(policy, person, now)) return false;
  if (rule.allow === "known") return true;
  if (rule.allow === "owner") return ownerIn(rule.path, segmentsOf(draft.target)) === person.name;
  if ("role" in rule.allow) {
    const account = policy.accounts.find(({ name }) => name === person.name);
    return account?.roles?.includes(rule.allow.role) ?? false;
  }
  const token = policy.tokens.find((each) => each.token === person.secret && each.to === person.name);
  return token?.scopes.includes(rule.allow.scope) ?? false;
}

/** What `{owner}` stands for where a rule's path fits: "" where it has none, undefined where it does not fit. */
export function ownerIn(pattern: string, segments: readonly string[]): string | undefined {
  const expected = pattern.split("/").filter((segment) => segment !== "");
  const open = expected.at(-1) === "*";
  const fixed = open ? expected.slice(0, -1) : expected;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return undefined;
  if (fixed.some((segment, index) => segment !== "{owner}" && segment !== segments[index])) return undefined;
  const place = fixed.lastIndexOf("{owner}");
  return place < 0 ? "" : segments[place];
}

/** The segments below the space a target names, such as /api/sandbox/the-staff-door; empty where they cannot be decoded. */
export function segmentsOf(target: string): readonly string[] {
  const [path = ""] = /^[^?#]*/.exec(target) ?? [];
  try {
    const all = path.split("/").filter((segment) => segment !== "");
    return all.slice(3).map(decodeURIComponent);
  } catch {
    return [];
  }
}
