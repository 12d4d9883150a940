import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

function ask(method: string, ...fields: readonly FieldLine[]) {
  return { method, target: "/api/sandbox/the-lending-desk", fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "methods-and-405",
  level: 1,
  title: "The lending desk",
  task: "Borrow a book. On the way be told which method the desk takes, then who it wants to hear from.",
  policy: {
    version: 1,
    realm: "desk",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [{ name: "Dinarzade", password: "one more night" }],
    tokens: [],
    rules: [{ path: "/", methods: ["POST"], allow: "known", says: "Take it home. It is due at the new moon." }],
  },
  start: ask("GET", ["Accept", "application/json"]),
  goal: [
    { status: 405, decidedBy: "method-allowed", solution: ask("PUT") },
    { status: 401, decidedBy: "credentials-present", sent: { methods: ["POST"] }, solution: ask("POST") },
    { status: 200, decidedBy: "permitted", sent: { methods: ["POST"] }, solution: ask("POST"), as: "Dinarzade" },
  ],
  hints: [
    "Send what stands there. The answer carries a list of methods: find the line Allow.",
    "OPTIONS asks for the list, and every resource has it. The other one in Allow is the verb for borrowing. Send it, and the desk asks who you are.",
    "Send POST, first without credentials, then with those of Dinarzade: press Use beside the name.",
  ],
  wrong: [
    {
      status: 405,
      decidedBy: "method-allowed",
      sent: { fields: { Authorization: true } },
      after: 1,
      example: ask("GET"),
      as: "Dinarzade",
      idea: "wrong-method-is-403",
      says: "No credentials turn a wrong method into a right one. This is not about who you are: take a method that Allow lists.",
    },
    {
      after: 1,
      status: 405,
      decidedBy: "method-allowed",
      example: ask("DELETE"),
      says: "There is no need to guess: the line Allow in this answer lists every method that the desk takes.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { methods: ["OPTIONS"] },
      after: 1,
      example: ask("OPTIONS"),
      says: "OPTIONS is in the list, and asks what can be done here. It borrows nothing.",
    },
    {
      after: 2,
      status: 401,
      decidedBy: "credentials-valid",
      example: ask("POST", ["Authorization", "Basic RGluYXJ6YWRlOm5pZ2h0"]),
      idea: "401-is-not-allowed",
      says: "The method is right now, so the desk has come to its second question, and the password is wrong.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      example: ask("POST"),
      as: "Dinarzade",
      says: "You have the book, at once. The task wants to hear both questions first: use a method that the desk does not take, then the right one without a name.",
    },
  ],
  vary: [
    ["Dinarzade", "Sindbad", "Zumurrud", "Hasan"],
    ["one more night", "seventh gate", "brass horse", "roc egg"],
    ["It is due at the new moon.", "It is due when the caravan leaves.", "Mind the spine."],
  ],
};
