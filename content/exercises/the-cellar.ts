import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";
import { others } from "../names";

const target = "/api/sandbox/the-cellar";
const bare: Draft = { method: "GET", target, fields: [["Accept", "application/json"]], content: "" };

function saying(params: string): Draft {
  return { ...bare, fields: [["Authorization", `SCRAM-SHA-256 ${params}`]] };
}

const first = saying('realm="cellar", data="biwsbj1BbGkscj1jMlZ6WVcxbGMyVnpZVzFs"');
// A proof under a sid that this server never gave out is refused as one is that was sent before.
const again = saying(
  'sid="985cada172820a01", data="Yz1iaXdzLHI9YzJWellXMWxjMlZ6WVcxbCxwPWRIemJaYXBXSWs0alVoTitVdGU5eXRhZzl6amZNSGdzcW1taXo3QW5kVlE9"',
);
const scheme = "SCRAM-SHA-256";

export const exercise: Exercise = {
  kind: "steps",
  lesson: "many-rounds",
  level: 3,
  title: "Both rounds, and one too many",
  task: "Let Ali into the cellar: begin the conversation, and end it. Then send the proof once more, and read why it is no use.",
  policy: {
    version: 1,
    realm: "cellar",
    schemes: [{ scheme: "scram-sha-256" }],
    accounts: [{ name: "Ali", password: "forty jars" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "Forty jars, all of them oil." }],
  },
  start: bare,
  goal: [
    { status: 401, decidedBy: "conversation-finished", sent: { scheme }, solution: first },
    { status: 200, decidedBy: "permitted", sent: { scheme }, solution: bare, as: "Ali" },
    { status: 401, decidedBy: "conversation-known", sent: { scheme }, solution: again },
  ],
  hints: [
    "Each round is one request. The first says who you are, and gets a 401 that goes on.",
    "Under Credentials, SCRAM-SHA-256 writes the first message, and after its 401 the second one. Press Use each time, and Send.",
    "When the cellar is open, change nothing and press Send again.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "conversation-known",
      example: again,
      says: "This conversation is not known here: it has ended, is older than a minute, or never was. Begin one without sid.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "conversation-finished",
      example: first,
      idea: "second-401-is-wrong-password",
      says: "That began a new conversation. The 401 before was no refusal: read its data, and send the proof under its sid.",
    },
    {
      after: 2,
      status: 401,
      decidedBy: "credentials-present",
      example: bare,
      says: "Without credentials it asks from the start. Send the proof that opened the cellar, as it was.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "realm-other",
      example: saying('realm="two rounds", data="biwsbj1BbGkscj1jMlZ6WVcxbGMyVnpZVzFs"'),
      idea: "realm-is-description",
      says: "These words are for another realm. The first message names the realm that the challenge named.",
    },
    {
      status: 401,
      decidedBy: "credentials-readable",
      example: saying('realm="cellar", data="n,,n=Ali,r=c2VzYW1l"'),
      says: "The message is right, but not yet encoded: it travels in Base64.",
    },
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: { ...bare, fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]] },
      says: "The cellar takes no password, in any scheme. It takes a conversation that proves one.",
    },
  ],
  vary: [others.ali, others.fortyJars],
};
