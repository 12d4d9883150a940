import { reasonOf } from "#http/advice/reasons";
import type { Decision } from "#http/decision/decision";
import type { Exchanged } from "../model/exchanged";

/** What a real server would have kept to itself of a decision, and why. */
export function asideOn(decision: Decision): string {
  const tells = decision.map(({ because }) => reasonOf(because) ?? {});
  if (tells.some((reason) => "tellsName" in reason)) {
    return "Real servers do not tell: who learns that a name is known has learned half of the secret. This one speaks, because it protects nothing.";
  }
  if (decision.at(-1)?.question === "resource-disclosed") {
    return "Real servers do not tell: who learns why there is nothing has learned that there is something. This one speaks, because it protects nothing.";
  }
  return "Sandbox-Decision, which tells all this, is there for learners. Real servers do not send it.";
}

const speakers = /^\/(?:api\/(?:sandbox|status|httpbin|wire)|\.well-known)(?=[/?]|$)/;
const refusedInFront = [400, 408, 431, 501];

/** Why an answer holds no decision. */
export function silenceOf({ draft, way, answer }: Pick<Exchanged, "draft" | "way" | "answer">): string {
  if (answer.status === 0) return "The browser hides where a redirect leads, and with it how the server decided.";
  if (!speakers.test(draft.target)) return "This address is none of the sandbox’s, so it does not say how it decided.";
  if (!refusedInFront.includes(answer.status)) return "This answer does not say how it was decided.";
  const refused = "The parser in front of the sandbox refused this before the sandbox saw it, so there is no decision.";
  return way === "wire" ? refused : `${refused} Sent as raw HTTP, the sandbox reads it itself and says why.`;
}
