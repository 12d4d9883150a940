import type { Decision } from "#http/decision";
import { reasons } from "#http/reasons";

/** What a real server would have kept to itself of a decision, and why. */
export function asideOn(decision: Decision): string {
  const tells = decision.map(({ because }) => (because ? reasons[because] : {}));
  if (tells.some((reason) => "tellsName" in reason)) {
    return "Real servers do not tell: who learns that a name is known has learned half of the secret. This one speaks, because it protects nothing.";
  }
  if (decision.at(-1)?.question === "resource-disclosed") {
    return "Real servers do not tell: who learns why there is nothing has learned that there is something. This one speaks, because it protects nothing.";
  }
  return "Sandbox-Decision, which tells all this, is there for learners. Real servers do not send it.";
}
