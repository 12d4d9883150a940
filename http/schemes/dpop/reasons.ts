import { lessons } from "../../decision/lessons";
import type { Reasons } from "../../decision/reason";

/** Why a token was refused by DPoP alone. */
export const dpopReasons = {
  "token-not-bound": {
    section: "RFC 9449 §7.1",
    lesson: lessons.bound,
    change: "Get a token that is bound to your key: ask for it with a proof.",
  },
  "key-other": {
    section: "RFC 9449 §4.3",
    lesson: lessons.proof,
    change: "Sign the proof with the key that the token is bound to, or get a token for the key you have.",
  },
} as const satisfies Reasons;
