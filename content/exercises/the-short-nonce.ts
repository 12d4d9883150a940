import type { Exercise } from "../exercise";
import { others } from "../names";

// A nonce from elsewhere gets here as surely as one that grew old, but without stale: only of its own can a server say that.
export const exercise: Exercise = {
  kind: "answer",
  lesson: "stale-and-replay",
  level: 1,
  title: "The short nonce",
  task: "Send an answer whose nonce is not fresh. One that this server made is good for five seconds.",
  policy: {
    version: 1,
    realm: "short nonce",
    schemes: [{ scheme: "digest", algorithm: "SHA-256", qop: ["auth"], nonceLife: 5 }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "Quick hands. In five seconds this answer is worth nothing.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-short-nonce",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 401,
      decidedBy: "nonce-fresh",
      sent: { scheme: "Digest" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-short-nonce",
        fields: [
          [
            "Authorization",
            'Digest username="Aladdin", realm="short nonce", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-short-nonce", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="647ff5293b39201d0fc77b50d6254e5b8b518e117e0ba65b2efec86e3d534b5f"',
          ],
        ],
        content: "",
      },
    },
  ],
  hints: [
    "A nonce is the server’s own text, and it is good for a while: here for five seconds.",
    "Any nonce that this server did not make is not fresh either. Copy an old answer, or change a letter in a new one.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target: "/api/sandbox/the-short-nonce", fields: [], content: "" },
      says: "This 401 brings a nonce. To see it refused, answer with it later than in five seconds, or with another one.",
    },
  ],
  vary: [others.aladdin, others.openSesame, ["short nonce", "quick hands", "brief word"]],
};
