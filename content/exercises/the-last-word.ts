import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-two-rounds";
const bare: Draft = { method: "GET", target, fields: [["Accept", "application/json"]], content: "" };

function saying(authorization: string): Draft {
  return { ...bare, fields: [["Authorization", authorization]] };
}

export const exercise: Exercise = {
  kind: "answer",
  on: "the-two-rounds",
  lesson: "many-rounds",
  level: 2,
  title: "The last word",
  task: "Go on where the first message ended, and get a 200 that carries the server’s own proof.",
  start: bare,
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "SCRAM-SHA-256" },
      solution: bare,
      as: "Aladdin",
    },
  ],
  hints: [
    "After the first message a 401 comes that holds sid and data. In data stand the salt, and the nonce to go on with.",
    "The second message repeats that nonce, and brings a proof that is made of the password, the salt and all that was said.",
    "Under Credentials, SCRAM-SHA-256 computes it as soon as the 401 is there. Press Use, and Send, within a minute.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "conversation-finished",
      example: saying('SCRAM-SHA-256 realm="two rounds", data="biwsbj1BbGFkZGluLHI9YzJWellXMWxjMlZ6WVcxbA=="'),
      idea: "second-401-is-wrong-password",
      says: "That was the first word, and this 401 is no refusal. It waits for the second, under the sid that it brings.",
    },
    {
      status: 401,
      decidedBy: "conversation-known",
      example: saying(
        'SCRAM-SHA-256 sid="985cada172820a01", data="Yz1iaXdzLHI9YzJWellXMWxjMlZ6WVcxbCxwPWRIemJaYXBXSWs0alVoTitVdGU5eXRhZzl6amZNSGdzcW1taXo3QW5kVlE9"',
      ),
      says: "No conversation of this sid is going on: each is good once, and for a minute. Begin again.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: bare,
      says: "Nobody has said anything yet. The first message says who is there.",
    },
  ],
};
