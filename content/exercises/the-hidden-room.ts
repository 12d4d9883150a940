import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  title: "The hidden room",
  task: "Find out that it is there. It will not invite you.",
  policy: {
    version: 1,
    realm: "hidden room",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [
      { name: "Ali", password: "forty jars", roles: ["member"] },
      { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
    ],
    tokens: [],
    rules: [
      { path: "/", methods: ["GET"], allow: { role: "staff" }, concealed: true, says: "You knew. Here is the room." },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-hidden-room",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Basic" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-hidden-room",
        fields: [["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="]],
        content: "",
      },
    },
  ],
  hints: [
    "A 404 says that there is nothing, or nothing for you. Which of the two, it does not say, and it brings no challenge.",
    "Nobody keeps you from sending credentials that were not asked for. Basic is a good guess.",
    "Ali gets the very same 404. Somebody here has another role.",
  ],
};
