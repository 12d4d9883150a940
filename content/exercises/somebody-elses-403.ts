import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const kept = "/api/sandbox/kept";
const morgiana: FieldLine = ["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="];

function get(path: string, ...fields: readonly FieldLine[]) {
  return { method: "GET", target: `${kept}/${path}`, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "caches",
  level: 2,
  title: "Somebody else’s 403",
  task: "Have Morgiana shown the refusal of a stranger. Then let a stranger be refused at another address, where she gets in right after. Use a name of your own in place of mine.",
  on: "kept",
  start: get("mine/refused"),
  goal: [
    {
      status: 403,
      decidedBy: "stored-usable",
      sent: { as: "Morgiana" },
      solution: get("mine/refused", morgiana),
    },
    {
      status: 403,
      decidedBy: "permitted",
      sent: { methods: ["GET"], fields: { Authorization: false } },
      solution: get("mine/private"),
    },
    { status: 200, decidedBy: "permitted", sent: { as: "Morgiana" }, solution: get("mine/private", morgiana) },
  ],
  hints: [
    "An answer has to be stored before it can be shown to somebody else. So the stranger asks first, without Authorization, and Morgiana within half a minute.",
    "At /refused the answer says max-age and nothing more. Which words would keep it from the wrong person? Two of the other addresses say them.",
    "Morgiana sends Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw=. Send the stranger and then her to kept/, your name and /refused, then both to /varied or to /private.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      example: get("mine/challenge"),
      says: "A 401 that says nothing of caches is not stored, so nobody else is shown it. You want a refusal that says how long it may be kept.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      example: get("another/missing"),
      idea: "errors-are-not-cached",
      says: "A 404, and it is stored without a word: see Cache-Status. But the task is about a 403.",
    },
    {
      status: 429,
      decidedBy: "within-limit",
      example: get("mine/limited"),
      idea: "429-is-403",
      says: "No cache may store a 429, whatever its max-age. A refusal that is shown to others has to be one that is kept.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { as: "Morgiana" },
      example: get("first/refused", morgiana),
      says: "Morgiana got in, and it proves little: nothing was stored at this address. Each time a stranger has to be refused there before her.",
    },
    {
      status: 403,
      decidedBy: "permitted",
      sent: { fields: { Authorization: true } },
      example: get("other/refused", ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]),
      says: "This request had Authorization, so a shared cache did not store the answer. A stranger sends none.",
    },
  ],
};
