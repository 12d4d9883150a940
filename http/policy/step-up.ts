import type { Answer } from "../decision/decision";
import type { Accepted, LoginNeeded } from "../schemes/scheme";
import type { Rule } from "./policy";

/** The login that a rule asks for; undefined where any will do. RFC 9470 §3. */
export function loginNeeded({ allow }: Pick<Rule, "allow">): LoginNeeded | undefined {
  if (typeof allow === "string" || !("scope" in allow)) return undefined;
  return allow.acr === undefined && allow.maxAge === undefined ? undefined : allow;
}

/** Whether somebody known logged in as strongly and recently as a rule asks; undefined where it asks nothing. RFC 9470 §6. */
export function strongEnough({ login = {} }: Pick<Accepted, "login">, rule: Rule, now: number): Answer | undefined {
  const needed = loginNeeded(rule);
  if (!needed) return undefined;
  const { acr, maxAge } = needed;
  const question = "login-strong-enough";
  if (acr !== undefined && login.acr !== acr) {
    return {
      question,
      yes: false,
      detail: `The login was ${login.acr ?? "of no stated kind"}, and this needs ${acr}.`,
    };
  }
  if (maxAge !== undefined && !(login.at !== undefined && now - login.at <= maxAge)) {
    return { question, yes: false, detail: `The login was more than ${maxAge} seconds ago, or at no stated time.` };
  }
  return { question, yes: true };
}
