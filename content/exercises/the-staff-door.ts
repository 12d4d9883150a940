import type { Exercise } from "../exercise";
import { others } from "../names";

export const exercise: Exercise = {
  kind: "steps",
  lesson: "known-and-refused",
  level: 1,
  title: "The staff door",
  task: "Be known and still refused. Then get in.",
  policy: {
    version: 1,
    realm: "staff door",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [
      { name: "Ali", password: "forty jars", roles: ["member"] },
      { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
    ],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: { role: "staff" }, says: "Come in. The kettle is on." }],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-staff-door",
    fields: [
      ["Accept", "application/json"],
      ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="],
    ],
    content: "",
  },
  goal: [
    {
      status: 403,
      decidedBy: "permitted",
      sent: { as: "Ali" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-staff-door",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Ali",
    },
    {
      status: 200,
      decidedBy: "permitted",
      solution: {
        method: "GET",
        target: "/api/sandbox/the-staff-door",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Morgiana",
    },
  ],
  hints: [
    "You sent credentials, and they are good. The server knows you are Ali. This 403 is about what Ali may do.",
    "Look at the access rules: they ask for a role. Which of the people has it?",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target: "/api/sandbox/the-staff-door", fields: [], content: "" },
      idea: "401-is-not-allowed",
      says: "No credentials came, so the door asks for them. Say who you are first.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      example: {
        method: "GET",
        target: "/api/sandbox/the-staff-door",
        fields: [["Authorization", "Basic QWxpOm9pbA=="]],
        content: "",
      },
      idea: "401-is-not-allowed",
      says: "With a wrong password the door does not know you, and the right one might help. So it asks again.",
    },
    {
      after: 1,
      status: 403,
      decidedBy: "permitted",
      sent: { as: "Ali" },
      example: {
        method: "GET",
        target: "/api/sandbox/the-staff-door",
        fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]],
        content: "",
      },
      idea: "403-is-log-in",
      says: "Ali has been refused already. The same credentials get the same answer: somebody else has to ask.",
    },
  ],
  vary: [others.ali, others.fortyJars, others.morgiana, others.boilingOil, ["staff door", "side gate", "loading dock"]],
};
