import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-short-nonce";
const bare: Draft = { method: "GET", target, fields: [["Accept", "application/json"]], content: "" };
const late: Draft = {
  ...bare,
  fields: [
    [
      "Authorization",
      'Digest username="Aladdin", realm="short nonce", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-short-nonce", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="647ff5293b39201d0fc77b50d6254e5b8b518e117e0ba65b2efec86e3d534b5f"',
    ],
  ],
};

export const exercise: Exercise = {
  kind: "steps",
  on: "the-short-nonce",
  lesson: "stale-and-replay",
  level: 2,
  title: "Late, and let in",
  task: "Be refused for a nonce that is not fresh. Then do what a good client does, within five seconds.",
  start: bare,
  goal: [
    { status: 401, decidedBy: "nonce-fresh", sent: { scheme: "Digest" }, solution: late },
    { status: 200, decidedBy: "permitted", sent: { scheme: "Digest" }, solution: bare, as: "Aladdin" },
  ],
  hints: [
    "A nonce of this resource is good for five seconds. Make the credentials, and let them wait.",
    "The answer that refuses you brings a new nonce. Sign with that one, and with the same password.",
    "Have Credentials open before you send. As soon as the 401 is there, press Use, and Send it.",
  ],
  wrong: [
    {
      after: 1,
      status: 401,
      decidedBy: "nonce-fresh",
      example: late,
      idea: "second-401-is-wrong-password",
      says: "Still the old nonce. The last challenge brought a new one, and the response has to be computed again with it.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      example: bare,
      as: "Aladdin",
      says: "That was in time. To see what comes too late, send the same again when five seconds are over.",
    },
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: { ...bare, fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]] },
      idea: "hash-makes-digest-safe",
      says: "Basic has no nonce that could grow old, and it is not offered here.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: bare,
      says: "This is the first 401: it asks, and brings a nonce. Sign with it, and be late.",
    },
  ],
};
