import type { Exercise } from "../exercise";
import { others } from "../names";

// A right response needs a nonce of this hour, so what counts as done here is a refusal that can be written down.
export const exercise: Exercise = {
  kind: "steps",
  lesson: "digest",
  level: 3,
  title: "The old signed door",
  task: "Sign one address and ask for another: the door notices. Then open it for real.",
  policy: {
    version: 1,
    realm: "old signed door",
    schemes: [{ scheme: "digest", algorithm: "MD5", qop: ["auth"] }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "The hinges are old, and so is the hash." }],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-old-signed-door",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 400,
      decidedBy: "target-signed",
      sent: { scheme: "Digest" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-old-signed-door",
        fields: [
          [
            "Authorization",
            'Digest username="Aladdin", realm="old signed door", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-signed-door", algorithm=MD5, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="602b85a2320286b9ded328bfc2629a06"',
          ],
        ],
        content: "",
      },
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-old-signed-door",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Aladdin",
    },
  ],
  hints: [
    "A Digest answer names the address it was made for: the parameter uri.",
    "Copy an answer that was made for /api/sandbox/the-signed-door, and send it here. The realm may be right, and the hash too.",
    "RFC 7616 wants a 400 for that, and no 401: the answer is no wrong password, it is for another door.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-old-signed-door",
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
      idea: "hash-makes-digest-safe",
      says: "Basic is not offered here. A Digest answer names the address it was made for, and is good for no other.",
    },
  ],
  vary: [others.aladdin, others.openSesame, ["old signed door", "old sealed door", "old iron door"]],
};
