import { lessons } from "../decision/lessons";
import type { Reasons } from "../decision/reason";

/** Why a name was refused, by any scheme that takes one with a password. */
export const sharedReasons = {
  "name-unknown": {
    section: "RFC 9110 §15.5.2",
    lesson: lessons["asked-again"],
    change: "Send the credentials of somebody this realm knows.",
    tellsName: true,
  },
  "password-wrong": {
    section: "RFC 9110 §15.5.2",
    lesson: lessons["asked-again"],
    change: "Send the password that belongs to this name.",
    tellsName: true,
  },
  "realm-other": {
    section: "RFC 9110 §11.5",
    lesson: lessons.challenge,
    change: "Copy realm from the challenge, and make the credentials anew for it.",
  },
} as const satisfies Reasons;
