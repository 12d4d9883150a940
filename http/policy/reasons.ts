import { lessons } from "../decision/lessons";
import type { Reasons } from "../decision/reason";

/** Why a rule of a policy refused somebody who is known. */
export const policyReasons = {
  "scope-missing": {
    section: "RFC 6750 §3.1",
    lesson: lessons.scope,
    change: (scope: string) => `Get a token for the same person that carries ${scope}, and send it with this request.`,
  },
  "scopes-not-carried": {
    section: "RFC 9110 §15.5.4",
    lesson: lessons.scope,
    change: (scope: string) => `Send a token that carries ${scope}: credentials of this scheme carry no scopes.`,
  },
} as const satisfies Reasons;
