import type { Exercise } from "../exercise";
import { others } from "../names";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "401-or-403",
  level: 2,
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
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Morgiana",
    },
  ],
  hints: [
    "A 404 says that there is nothing, or nothing for you. Which of the two, it does not say, and it brings no challenge.",
    "Nobody keeps you from sending credentials that were not asked for. Basic is a good guess.",
    "Ali gets the very same 404. Somebody here has another role.",
  ],
  wrong: [
    {
      status: 404,
      decidedBy: "resource-disclosed",
      sent: { scheme: "Basic" },
      example: {
        method: "GET",
        target: "/api/sandbox/the-hidden-room",
        fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]],
        content: "",
      },
      idea: "404-never-forbids",
      says: "This 404 does not say that there is nothing. To whoever may not know of the room, it looks exactly like nothing.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      example: { method: "GET", target: "/api/sandbox/the-hidden-room", fields: [], content: "" },
      idea: "404-never-forbids",
      says: "No challenge came, and none will: a challenge would tell that a room is there. Send credentials unasked.",
    },
  ],
  vary: [
    others.ali,
    others.fortyJars,
    others.morgiana,
    others.boilingOil,
    ["hidden room", "secret cellar", "walled garden"],
  ],
};
