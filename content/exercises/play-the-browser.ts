import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const api = "/api/sandbox/the-strict-api";
const from: FieldLine = ["Origin", "https://shop.example"];
const ali: FieldLine = ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="];
const asking: readonly FieldLine[] = [
  from,
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization"],
];

function ask(method: string, stage: string, ...fields: readonly FieldLine[]) {
  return { method, target: `${api}/${stage}`, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "the-browser-in-between",
  level: 2,
  title: "Play the browser",
  task: "A page of https://shop.example wants to read the shop at /right, as Ali. Send by raw HTTP what its browser sends: ask beforehand, be refused without a password, then get in.",
  on: "the-strict-api",
  start: ask("GET", "silent", from),
  goal: [
    {
      status: 204,
      decidedBy: "preflight",
      sent: { methods: ["OPTIONS"], fields: { Origin: true, "Access-Control-Request-Headers": true } },
      at: `${api}/right`,
      solution: ask("OPTIONS", "right", ...asking),
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { methods: ["GET"], fields: { Origin: true } },
      at: `${api}/right`,
      solution: ask("GET", "right", from),
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { fields: { Origin: true } },
      at: `${api}/right`,
      solution: ask("GET", "right", from, ali),
    },
  ],
  hints: [
    "A browser asks with OPTIONS, and says three things: from which origin, which method will follow, and which header line.",
    "The three lines are Origin, Access-Control-Request-Method: GET and Access-Control-Request-Headers: authorization. Choose raw HTTP, for a page may not set them.",
    "Then GET /right with Origin alone, and again with Authorization: Basic QWxpOmZvcnR5IGphcnM=.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { methods: ["OPTIONS"] },
      at: `${api}/asks-first`,
      example: ask("OPTIONS", "asks-first", ...asking),
      idea: "cors-means-down",
      says: "The question was right, and this stage asks back who you are. A browser gives up here, and the page hears of a network error. Ask at /right.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { methods: ["OPTIONS"] },
      at: `${api}/right`,
      example: ask("OPTIONS", "right", from),
      says: "That is an OPTIONS like any other. What makes it a preflight is Access-Control-Request-Method, and it goes by raw HTTP alone.",
    },
    {
      status: 204,
      decidedBy: "permitted",
      sent: { methods: ["OPTIONS"] },
      at: `${api}/right`,
      example: ask("OPTIONS", "right", ali),
      says: "A browser sends no credentials when it asks beforehand.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      at: `${api}/silent`,
      example: ask("GET", "silent", from),
      idea: "cors-means-down",
      says: "The server is well and says 401, but it does not allow the origin, so no page would see this. Ask at /right.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      at: `${api}/right`,
      example: ask("GET", "right", from, ali),
      says: "The shop lets Ali in. A browser would have asked beforehand whether Authorization may come at all, and a page learns from a 401 what to send.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      example: ask("GET", "silent", from, ali),
      idea: "cors-means-down",
      says: "With a password even this stage allows the origin. It is its errors that no page can read. The task is about /right.",
    },
  ],
};
