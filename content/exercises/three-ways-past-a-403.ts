import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const live = "/api/sandbox/api-key/live";
const library = "/api/sandbox/the-scoped-api";
const login = "/api/sandbox/session/login";
const form: FieldLine = ["Content-Type", "application/x-www-form-urlencoded"];

function timetable(key: string): Draft {
  return { method: "GET", target: live, fields: [["X-API-Key", key]], content: "" };
}

function book(token: string): Draft {
  const fields: readonly FieldLine[] = [
    ["Content-Type", "application/json"],
    ["Authorization", `Bearer ${token}`],
  ];
  return { method: "POST", target: library, fields, content: '{ "title": "The Thousand and Second Night" }' };
}

function logIn(content: string, ...fields: readonly FieldLine[]): Draft {
  return { method: "POST", target: login, fields: [form, ...fields], content };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "why-do-i-get-403",
  level: 2,
  title: "Three ways past a 403",
  task: "Three programs are refused, each for a reason of its own: one asks for live trains with a key of the free plan, one writes a book to the library with a token for reading, one sends Ali’s login to the lounge from another site. Get them in, in this order.",
  on: "api-key",
  start: timetable("metro-free-5c1d"),
  goal: [
    {
      status: 200,
      decidedBy: "plan-includes",
      at: live,
      sent: { fields: { "X-API-Key": true } },
      solution: timetable("metro-gold-8e2b"),
    },
    {
      status: 200,
      decidedBy: "permitted",
      at: library,
      sent: { scheme: "Bearer", methods: ["POST"] },
      solution: book("write-9c1d"),
    },
    {
      status: 200,
      decidedBy: "login-valid",
      at: login,
      sent: { methods: ["POST"] },
      solution: logIn("user=Ali&password=forty+jars"),
    },
  ],
  wrong: [
    {
      status: 403,
      decidedBy: "plan-includes",
      at: live,
      example: timetable("metro-free-5c1d"),
      idea: "403-is-log-in",
      says: "The key is known, and its plan is too small. The same key gets the same answer, however often it comes.",
    },
    {
      status: 401,
      decidedBy: "key-present",
      at: live,
      example: { method: "GET", target: live, fields: [], content: "" },
      idea: "401-is-not-allowed",
      says: "Without a key the timetable does not know which program asks. This answer lists the keys that work.",
    },
    {
      after: 1,
      status: 403,
      decidedBy: "permitted",
      at: library,
      example: book("read-4f2a"),
      idea: "403-is-log-in",
      says: "The token is good, and one scope short. The challenge says which scope is missing.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "credentials-valid",
      at: library,
      example: book("old-77aa"),
      idea: "expired-is-403",
      says: "This one has the scope, and has expired. So it is a 401, and you are a step further back.",
    },
    {
      after: 2,
      status: 403,
      decidedBy: "from-this-site",
      at: login,
      example: logIn("user=Ali&password=forty+jars", ["Sec-Fetch-Site", "cross-site"]),
      idea: "403-is-known",
      says: "Name and password are right, and nobody looks at them: the request says that a page of another site made it.",
    },
    {
      after: 2,
      status: 401,
      decidedBy: "login-valid",
      at: login,
      example: logIn("user=Ali&password=open+sesame"),
      says: "Past the question where it comes from. Now the password is wrong: GET the login, and it tells who is known.",
    },
  ],
  hints: [
    "Each refusal says in its content which question decided. The cure stands beside it, under change.",
    "Plan: another key. Scope: another token. Site: the same login, sent from this page or without the lines that say where it comes from.",
    `The keys and tokens are metro-gold-8e2b and write-9c1d. The login is a POST to ${login} with user=Ali&password=forty+jars as a form.`,
  ],
};
