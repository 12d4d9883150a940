import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const rooms = "/api/sandbox/the-leaky-room";

function ask(method: string, path: string, fields: Draft["fields"] = []): Draft {
  return { method, target: `${rooms}${path}`, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  on: "the-leaky-room",
  lesson: "the-404-that-hides",
  level: 2,
  title: "Three leaks",
  task: "Get three hidden rooms to betray themselves, without any password: first /allow, then /options, then find the page that names /list.",
  start: ask("GET", "/sealed"),
  goal: [
    {
      status: 405,
      decidedBy: "method-allowed",
      at: `${rooms}/allow`,
      sent: { fields: { Authorization: false } },
      solution: ask("DELETE", "/allow"),
    },
    {
      status: 204,
      decidedBy: "resource-exists",
      at: `${rooms}/options`,
      sent: { methods: ["OPTIONS"] },
      solution: ask("OPTIONS", "/options"),
    },
    {
      status: 200,
      decidedBy: "open-to-all",
      sent: { methods: ["GET"] },
      solution: ask("GET", ""),
    },
  ],
  hints: [
    "What would an address that never existed answer to the same request? Any difference is a leak.",
    "To the first send a method that it does not support, to the second OPTIONS.",
    "The page that leads to the third is the lobby, one segment up: GET /api/sandbox/the-leaky-room.",
  ],
  wrong: [
    {
      status: 404,
      decidedBy: "resource-disclosed",
      at: `${rooms}/allow`,
      example: ask("GET", "/allow"),
      idea: "404-never-forbids",
      says: "For a GET this room hides well. Ask it for something that it does not do.",
    },
    {
      after: 1,
      status: 404,
      decidedBy: "resource-disclosed",
      at: `${rooms}/options`,
      example: ask("GET", "/options"),
      idea: "404-never-forbids",
      says: "For a GET it is an address like any that never was. There is a method that asks what one can do with it.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      at: `${rooms}/sealed`,
      example: ask("DELETE", "/sealed"),
      says: "This room does not leak: whatever you send without the right credentials, it answers like an address that never was.",
    },
    {
      after: 2,
      status: 404,
      decidedBy: "resource-disclosed",
      at: `${rooms}/list`,
      example: ask("GET", "/list"),
      says: "The room keeps silent itself. Somebody else names it: look at the page above it.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      example: ask("GET", "/sealed", [["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="]]),
      says: "Morgiana may know of every room. A leak is what it tells to those who may not.",
    },
  ],
};
