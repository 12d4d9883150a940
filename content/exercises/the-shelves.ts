import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";
import { others } from "../names";

const base = "/api/sandbox/the-shelves";
const ali: FieldLine = ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="];
const json: FieldLine = ["Content-Type", "application/json"];
const book = '{ "title": "The Voyages" }';

function put(path: string, ...fields: readonly FieldLine[]) {
  return { method: "PUT", target: `${base}${path}`, fields: [json, ...fields], content: book };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "design-yours",
  level: 1,
  title: "A shelf of one’s own",
  task: "As Ali, put a book where it is taken.",
  policy: {
    version: 1,
    realm: "shelves",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [
      { name: "Ali", password: "forty jars", roles: ["member"] },
      { name: "Cassim", password: "forgotten word", roles: ["member"] },
      { name: "Morgiana", password: "boiling oil", roles: ["member", "staff"] },
    ],
    tokens: [],
    rules: [
      { path: "/", methods: ["GET"], allow: "everybody", says: "The shelves of Ali, Cassim and Morgiana." },
      { path: "/drafts", methods: ["GET"], allow: { role: "staff" }, concealed: true, says: "What is not out yet." },
      {
        path: "/shelf/{owner}",
        methods: ["GET", "PUT"],
        allow: "owner",
        says: "This is your shelf. Nothing is kept: it forgets at once.",
      },
    ],
  },
  start: put("/shelf/Morgiana", ali),
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { as: "Ali", methods: ["PUT"] },
      solution: put("/shelf/Ali"),
      as: "Ali",
    },
  ],
  wrong: [
    {
      status: 403,
      decidedBy: "permitted",
      sent: { as: "Ali" },
      example: put("/shelf/Cassim", ali),
      idea: "403-is-log-in",
      says: "His password is right, and this shelf is somebody else’s. It is the address that has to change, and not the name.",
    },
    {
      status: 403,
      decidedBy: "permitted",
      example: put("/shelf/Ali"),
      as: "Morgiana",
      says: "Even staff may not put anything on another’s shelf here. And the task wants Ali.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: put("/shelf/Ali"),
      idea: "401-is-not-allowed",
      says: "The shelf may well be the right one. Nobody is known yet: say that it is Ali who asks.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      sent: { as: "Ali" },
      example: put("/drafts", ali),
      idea: "404-never-forbids",
      says: "Nothing is here, or nothing for Ali. It tells him neither which, nor that the method is wrong.",
    },
    {
      status: 405,
      decidedBy: "method-allowed",
      example: put("/", ali),
      idea: "wrong-method-is-403",
      says: "The list is for reading, whoever asks. Allow says so. A shelf takes PUT.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { as: "Ali", methods: ["GET"] },
      example: { method: "GET", target: `${base}/shelf/Ali`, fields: [ali], content: "" },
      says: "This is his shelf, and you have looked at it. The task wants a book put there.",
    },
  ],
  hints: [
    "Look at the access rules: whose are the shelves, and by what does the server know it?",
    "The name in the address and the name in the credentials have to be one and the same.",
  ],
  vary: [others.ali, others.fortyJars, others.cassim, others.forgottenWord, others.morgiana, others.boilingOil],
};
