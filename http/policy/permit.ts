import type { Answer } from "../decision/decision";
import { kindOf } from "./kinds/index";
import type { Known } from "./kinds/kind";
import type { Rule, WrittenPolicy } from "./policy";

export type { Known };

/** Decides whether somebody known may do what a rule guards. A "no" here is a 403, never a 401. RFC 9110 §15.5.4. */
export function permit(
  who: Known,
  { allow, path }: Rule,
  segments: readonly string[],
  { accounts }: WrittenPolicy,
): Answer {
  const judgment = kindOf(allow)?.judge(allow, { who, path, segments, accounts });
  return { question: "permitted", ...(judgment ?? { yes: false }) };
}
