import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { evaluatePreconditions, type Validators } from "#http/representation/preconditions";
import type { Step } from "../../resource";
import { type Answered, withoutContent, withProblem } from "../../space/respond";

/** What became of a check: the questions that were answered on the way, or the answer that ends it. */
export type Checked = { readonly decision: Decision } | { readonly answered: Answered };

const conditional = ["If-Match", "If-None-Match", "If-Unmodified-Since"];

/** Refuses a change that does not say which version it means; undefined where it does. RFC 6585 §3. */
export function withoutVersion({ request, asked }: Pick<Step, "request" | "asked">): Answered | undefined {
  if (conditional.some((name) => fieldValue(request.fields, name) !== undefined)) return undefined;
  const detail = "Without If-Match, a change could overwrite what somebody else has written since you looked.";
  // RFC 6585 §3
  return withProblem(428, [...asked, { question: "precondition-given", yes: false, detail }]);
}

/** Looks at the preconditions of a request: 412, 304 or on; `about` are the fields that name the current version. RFC 9110 §13.2.2. */
export function checkConditions(
  { request, asked, moment }: Pick<Step, "request" | "asked" | "moment">,
  validators: Validators,
  about: readonly FieldLine[],
): Checked {
  const result = evaluatePreconditions(request, validators, moment.now);
  if ("by" in result && result.outcome === "failed") {
    const detail = `${result.by} does not fit the version that is here.`;
    // The current ETag is what the client needs for its next attempt. RFC 9110 §15.5.13
    return { answered: withProblem(412, [...asked, { question: "precondition-met", yes: false, detail }], about) };
  }
  if ("by" in result) {
    const detail = `${result.by} names the version that is here.`;
    // RFC 9110 §15.4.5
    return { answered: withoutContent(304, [...asked, { question: "copy-outdated", yes: false, detail }], about) };
  }
  if (result.looked.length === 0) return { decision: asked };
  const detail = `${result.looked.join(" and ")} ${result.looked.length > 1 ? "hold" : "holds"}.`;
  return { decision: [...asked, { question: "precondition-met", yes: true, detail }] };
}
