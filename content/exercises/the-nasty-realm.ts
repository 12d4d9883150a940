import type { Exercise } from "../exercise";
import { others } from "../names";

// Only Digest sends the realm back: by Basic the door would open to a client that never read it.
export const exercise: Exercise = {
  kind: "answer",
  lesson: "several-challenges",
  level: 3,
  title: "The nasty realm",
  task: "The realm has quotes, a comma and a backslash in it. Send it back as it is, and get a 200.",
  policy: {
    version: 1,
    realm: 'say "knock, knock" \\ twice',
    schemes: [{ scheme: "digest", algorithm: "MD5", qop: ["auth"] }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "You read it right. Of twenty programs that speak Digest, twelve do not.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-nasty-realm",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-nasty-realm",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Aladdin",
    },
  ],
  hints: [
    "In a quoted text, a backslash takes the next character as it is. So the realm ends at the last quote, and not at the first.",
    'Digest hashes the realm as it was meant, without the outer quotes and the escapes: say "knock, knock" \\ twice. It sends the quoted form back.',
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-nasty-realm",
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
      idea: "realm-is-description",
      says: "Only Digest is offered here. It hashes the realm, so it matters to the last character.",
    },
  ],
  vary: [others.aladdin, others.openSesame],
};
