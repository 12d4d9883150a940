import { lessons, schemePage } from "../../decision/lessons";
import type { Reasons } from "../../decision/reason";

/** Why Digest credentials were refused. */
export const digestReasons = {
  "digest-unreadable": {
    section: "RFC 7616 §3.4",
    lesson: lessons.hashes,
    change: "Send every parameter that Digest asks for, each once and in its own form.",
  },
  "name-hashed": {
    section: "RFC 7616 §3.4.4",
    lesson: schemePage("digest", "credentials"),
    change: "Send username in plain: only a challenge with userhash=true takes it hashed.",
  },
  "response-wrong": {
    section: "RFC 7616 §3.4.1",
    lesson: lessons.hashes,
    change: "Compute response from the password of this name, and from the very values that this request carries.",
    tellsName: true,
  },
} as const satisfies Reasons;
