import { lessons, schemePage } from "../../decision/lessons";
import type { Reasons } from "../../decision/reason";

/** Why a message of SCRAM was refused. */
export const scramReasons = {
  "scram-unreadable": {
    section: "RFC 7804 §5",
    lesson: lessons.messages,
    change: "Send data once, and in it the SCRAM message of this round in base64.",
  },
  "scram-too-long": {
    section: "RFC 9110 §15.5.1",
    lesson: schemePage("scram-sha-256", "credentials"),
    change: "Send a shorter message: what the first one holds is kept until the second comes.",
  },
  "proof-wrong": {
    section: "RFC 7804 §5",
    lesson: lessons.messages,
    change:
      "Begin again without sid, and compute the proof from the password of this name and the messages of both sides.",
    tellsName: true,
  },
} as const satisfies Reasons;
