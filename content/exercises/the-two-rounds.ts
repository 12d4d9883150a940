import type { Exercise } from "../exercise";

// The last message proves that its sender has read the salt, so the first is all that can be written down.
export const exercise: Exercise = {
  kind: "answer",
  lesson: "many-rounds",
  level: 1,
  title: "The two rounds",
  task: "Begin a conversation: send the first message, and get a 401 that is no refusal.",
  policy: {
    version: 1,
    realm: "two rounds",
    schemes: [{ scheme: "scram-sha-256" }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "You have proved that you know the password, and I that I hold a key made from it.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-two-rounds",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 401,
      decidedBy: "conversation-finished",
      sent: { scheme: "SCRAM-SHA-256" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-two-rounds",
        fields: [
          ["Authorization", 'SCRAM-SHA-256 realm="two rounds", data="biwsbj1BbGFkZGluLHI9YzJWellXMWxjMlZ6WVcxbA=="'],
        ],
        content: "",
      },
    },
  ],
  hints: [
    "SCRAM is a conversation: the first message says who speaks and brings a nonce, and no proof yet.",
    "The message is n,,n=Aladdin,r= and a text nobody can guess, in Base64, under data.",
    "The 401 that comes back holds sid and data. It is no refusal: the conversation goes on there.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-two-rounds",
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
      says: "Only SCRAM-SHA-256 is offered, and it begins with a message that holds no password.",
    },
  ],
};
