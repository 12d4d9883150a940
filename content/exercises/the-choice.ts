import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "several-challenges",
  level: 1,
  title: "The choice",
  task: "Four challenges at once. Choose one, and get a 200.",
  policy: {
    version: 1,
    realm: "choice",
    schemes: [
      { scheme: "digest", algorithm: "SHA-256", qop: ["auth", "auth-int"] },
      { scheme: "digest", algorithm: "MD5", qop: ["auth"] },
      { scheme: "basic", charset: "UTF-8" },
      { scheme: "bearer" },
    ],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [{ token: "lamp-51d3", to: "Aladdin", scopes: ["lamp:rub"] }],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "You chose. A client that can sign does not send its password.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-choice",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      solution: {
        method: "GET",
        target: "/api/sandbox/the-choice",
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
    },
  ],
  hints: [
    "One header line holds four challenges. A comma ends a parameter, and now and then a challenge.",
    "Two are Digest, one is Basic, one is Bearer. For the last two, the line to send can be written without a calculation.",
    "Basic takes Aladdin’s password, and Bearer takes his token. Either will do.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-choice",
        fields: [["Authorization", "Negotiate YII="]],
        content: "",
      },
      idea: "challenge-is-for-browsers",
      says: "Four schemes are offered, and this is not one of them. A program reads the challenge and takes one that it knows.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      example: {
        method: "GET",
        target: "/api/sandbox/the-choice",
        fields: [["Authorization", "Bearer lamp"]],
        content: "",
      },
      says: "The scheme is one of those on offer, and what follows it is not valid. Look at what Aladdin holds.",
    },
  ],
};
