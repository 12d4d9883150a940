import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const gate = "/api/sandbox/the-bot-check";
const aladdin: FieldLine = ["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="];

function ask(method: string, target: string, ...fields: readonly FieldLine[]) {
  return { method, target, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "who-answered",
  level: 2,
  title: "Past the gate",
  task: "Knock with credentials and be refused. Then get the check to let you through to the page behind it.",
  on: "the-bot-check",
  start: ask("GET", gate),
  goal: [
    {
      status: 403,
      decidedBy: "browser-checked",
      sent: { methods: ["GET"], fields: { Authorization: true } },
      solution: ask("GET", gate, aladdin),
    },
    {
      status: 200,
      decidedBy: "browser-checked",
      at: `${gate}/check`,
      solution: ask("POST", `${gate}/check`),
    },
    {
      status: 200,
      decidedBy: "open-to-all",
      sent: { fields: { Cookie: true } },
      solution: ask("GET", gate, ["Cookie", "passed={cookie:passed}"]),
    },
  ],
  hints: [
    "First send any Authorization, and see that it changes nothing. Then read the page that came with the 403: it holds a form.",
    "The form sends POST to /check below this address. The answer to it sets a cookie.",
    "A page may neither read Set-Cookie nor write Cookie, so send by raw HTTP: first the POST, then the GET with Cookie: passed= and the value.",
  ],
  wrong: [
    {
      after: 2,
      status: 403,
      decidedBy: "browser-checked",
      example: ask("GET", gate, ["Cookie", "passed=yes"]),
      says: "The cookie did not arrive, or is not the one that was set. A browser leaves Cookie out of what a page sends: send by raw HTTP, with the value up to the first semicolon.",
    },
    {
      status: 403,
      decidedBy: "browser-checked",
      sent: { fields: { Cookie: true } },
      example: ask("GET", gate, ["Cookie", "passed=yes"]),
      says: "A cookie came, and it is not one that was made here, or the check is too long ago. Pass the check, and send back what it sets.",
    },
    {
      after: 1,
      status: 403,
      decidedBy: "browser-checked",
      example: ask("GET", gate, ["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="]),
      idea: "every-error-is-mine",
      says: "This gate reads no credentials, whoever’s they are. Whoever wrote the page tells in the page what is wanted.",
    },
    {
      status: 403,
      decidedBy: "browser-checked",
      sent: { fields: { Authorization: false } },
      example: ask("GET", gate),
      idea: "every-error-is-mine",
      says: "Refused, and not yet with credentials. Send some, so that you can tell whether they matter here.",
    },
    {
      status: 405,
      decidedBy: "method-allowed",
      at: `${gate}/check`,
      example: ask("GET", `${gate}/check`),
      idea: "wrong-method-is-403",
      says: "You have found the right address. Allow says which method it takes: the form sends a POST.",
    },
  ],
};
