import type { Answer } from "../decision/decision";
import { excerpt } from "../excerpt";
import { ownerIn } from "./path-pattern";
import type { Rule, WrittenPolicy } from "./policy";

/** Somebody whose credentials were accepted. */
export type Known = { readonly name: string; readonly scopes?: readonly string[] };

/** Decides whether somebody known may do what a rule guards. A "no" here is a 403, never a 401. RFC 9110 §15.5.4. */
export function permit(who: Known, rule: Rule, segments: readonly string[], policy: WrittenPolicy): Answer {
  return { question: "permitted", ...judge(who, rule, segments, policy) };
}

type Judgment = Omit<Answer, "question">;

function judge({ name, scopes }: Known, rule: Rule, segments: readonly string[], policy: WrittenPolicy): Judgment {
  if (rule.allow === "everybody" || rule.allow === "known") return { yes: true, detail: "Everybody who is known may." };
  if (rule.allow === "owner") {
    const owner = ownerIn(rule.path, segments);
    return { yes: owner === name, detail: `This belongs to ${excerpt(owner ?? "").slice(1, -1)}, and ${name} asks.` };
  }
  if ("scope" in rule.allow) {
    const { scope: needs } = rule.allow;
    if (scopes === undefined) {
      const detail = `${name} is known, by credentials that carry no scopes, and this needs ${needs}.`;
      return { yes: false, detail, because: "scopes-not-carried", needs };
    }
    if (scopes.includes(needs)) return { yes: true, detail: `The token carries ${needs}.` };
    return {
      yes: false,
      detail: `The token is good, but does not carry ${needs}.`,
      because: "scope-missing",
      needs,
    };
  }
  const { role } = rule.allow;
  const roles = policy.accounts.find((account) => account.name === name)?.roles ?? [];
  const yes = roles.includes(role);
  return { yes, detail: yes ? `${name} is ${role}.` : `${name} is known, and is not ${role}.` };
}
