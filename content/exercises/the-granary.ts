import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-granary";
const accept = ["Accept", "application/json"] as const;

// At the signed door Aladdin has another password, so there his answer with this one is a wrong password under a fresh nonce.
export const exercise: Exercise = {
  kind: "steps",
  lesson: "stale-and-replay",
  level: 2,
  title: "The wrong word",
  task: "Get a 401 that really is about the password: with a fresh nonce, and a response that does not fit. Then open the granary.",
  policy: {
    version: 1,
    realm: "granary",
    schemes: [{ scheme: "digest", algorithm: "SHA-256", qop: ["auth"] }],
    accounts: [{ name: "Aladdin", password: "open barley" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "Barley, rye and oats. Sesame is next door." }],
  },
  start: { method: "GET", target, fields: [accept], content: "" },
  goal: [
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "response-wrong",
      sent: { scheme: "Digest" },
      at: "/api/sandbox",
      solution: { method: "GET", target: "/api/sandbox/the-signed-door", fields: [accept], content: "" },
      as: "Aladdin",
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest" },
      solution: { method: "GET", target, fields: [accept], content: "" },
      as: "Aladdin",
    },
  ],
  hints: [
    "Only with a nonce of this server, and in time, does anybody look at the password.",
    "Send for a nonce. Under Credentials, change a letter of the password, press Use, and Send.",
    "The answer has no stale. So ask the user, which is you: put the right password back, press Use, and Send.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "nonce-fresh",
      example: {
        method: "GET",
        target,
        fields: [
          [
            "Authorization",
            'Digest username="Aladdin", realm="granary", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-granary", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="9ea7dc6739414971958f52eac328a4696d425a71ba83e21151a11bed974f4a40"',
          ],
        ],
        content: "",
      },
      idea: "second-401-is-wrong-password",
      says: "This 401 is about the nonce. Right or wrong, nobody has looked at the password yet.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      example: { method: "GET", target, fields: [accept], content: "" },
      as: "Aladdin",
      says: "That is the right word already. Be refused for a wrong one first, and read what the challenge says then.",
    },
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target,
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
      says: "A wrong password in Basic gets no further than its scheme: only Digest is offered here.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target, fields: [accept], content: "" },
      says: "This 401 brings the nonce. It has no complaint yet, for nothing was proved and nothing claimed.",
    },
  ],
  vary: [
    ["open barley", "open wheat", "open millet"],
    ["granary", "mill", "storehouse"],
  ],
};
