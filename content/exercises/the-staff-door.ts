import type { Exercise } from "../exercise";

export const exercise: Exercise = {
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
        fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]],
        content: "",
      },
    },
    {
      status: 200,
      decidedBy: "permitted",
      solution: {
        method: "GET",
        target: "/api/sandbox/the-staff-door",
        fields: [["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="]],
        content: "",
      },
    },
  ],
  hints: [
    "You sent credentials, and they are good. The server knows you are Ali. This 403 is about what Ali may do.",
    "Look at the access rules: they ask for a role. Which of the people has it?",
  ],
};
