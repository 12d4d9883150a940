import type { Reason } from "../reasons";

/** Why a name and a password, or what was made of them, were refused. */
export const passwordReasons = {
  "name-unknown": {
    section: "RFC 9110 §15.5.2",
    lesson: "/learn/the-challenge#asked-again",
    change: "Send the credentials of somebody this realm knows.",
    tellsName: true,
  },
  "password-wrong": {
    section: "RFC 9110 §15.5.2",
    lesson: "/learn/the-challenge#asked-again",
    change: "Send the password that belongs to this name.",
    tellsName: true,
  },
  "realm-other": {
    section: "RFC 9110 §11.5",
    lesson: "/learn/the-challenge#the-challenge",
    change: "Copy realm from the challenge, and make the credentials anew for it.",
  },
  "pair-unreadable": {
    section: "RFC 7617 §2",
    lesson: "/learn/the-challenge#the-answer",
    change: "Join user-id and password by a colon, and write them in Base64 after the word Basic.",
  },
  "scram-unreadable": {
    section: "RFC 7804 §5",
    lesson: "/schemes/scram-sha-256#credentials",
    change: "Send data once, and in it the SCRAM message of this round in base64.",
  },
  "scram-too-long": {
    section: "RFC 9110 §15.5.1",
    lesson: "/schemes/scram-sha-256#credentials",
    change: "Send a shorter message: what the first one holds is kept until the second comes.",
  },
  "proof-wrong": {
    section: "RFC 7804 §5.1",
    lesson: "/schemes/scram-sha-256#credentials",
    change:
      "Begin again without sid, and compute the proof from the password of this name and the messages of both sides.",
    tellsName: true,
  },
} as const satisfies Record<string, Reason>;
