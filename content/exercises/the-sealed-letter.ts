import type { Exercise } from "../exercise";
import { others } from "../names";

// A right response needs a nonce of this hour, so what counts as done here is a refusal that can be written down.
export const exercise: Exercise = {
  kind: "answer",
  lesson: "digest",
  level: 3,
  title: "The sealed letter",
  task: "Sign the envelope alone, and see that this reader wants the letter signed too.",
  policy: {
    version: 1,
    realm: "sealed letter",
    schemes: [{ scheme: "digest", algorithm: "SHA-256", qop: ["auth-int"], charset: "UTF-8", nextnonce: true }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      { path: "/", methods: ["POST"], allow: "known", says: "The seal is whole. Nobody changed a word on the way." },
    ],
  },
  start: {
    method: "POST",
    target: "/api/sandbox/the-sealed-letter",
    fields: [["Content-Type", "text/plain"]],
    content: "Meet me at the cave.",
  },
  goal: [
    {
      status: 401,
      decidedBy: "qop-offered",
      sent: { scheme: "Digest", params: { qop: "auth" } },
      solution: {
        method: "POST",
        target: "/api/sandbox/the-sealed-letter",
        fields: [
          ["Content-Type", "text/plain"],
          [
            "Authorization",
            'Digest username="Aladdin", realm="sealed letter", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-sealed-letter", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="27a822a6ea44d6d2c5b394d1601bf6ffd0a7d62d25ef53c779d88b965073db81"',
          ],
        ],
        content: "Meet me at the cave.",
      },
    },
  ],
  hints: [
    "There are two kinds of protection, and the challenge lists those it takes under qop.",
    "This one lists auth-int alone, which hashes the content too. Answer with qop=auth, which does not.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      example: {
        method: "POST",
        target: "/api/sandbox/the-sealed-letter",
        fields: [],
        content: "Meet me at the cave.",
      },
      says: "No credentials came. Read under qop what kind of protection is wanted, and answer with another kind.",
    },
  ],
  vary: [
    others.aladdin,
    others.openSesame,
    ["Meet me at the cave.", "Meet me at the well.", "Bring the lamp at dawn."],
  ],
};
