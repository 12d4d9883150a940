import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const lounge = "/api/sandbox/session";
const cookie = ["Cookie", "session={cookie:session}"] as const;

const login: Draft = {
  method: "POST",
  target: `${lounge}/login`,
  fields: [["Content-Type", "application/x-www-form-urlencoded"]],
  content: "user=Ali&password=forty+jars",
};
const use: Draft = { method: "GET", target: `${lounge}/api`, fields: [cookie], content: "" };

export const exercise: Exercise = {
  kind: "steps",
  lesson: "keys-and-cookies",
  level: 2,
  title: "Log out for real",
  task: "Log in, use the session, log out, and then send the same cookie once more.",
  on: "session",
  start: { ...use, fields: [["Accept", "application/json"]] },
  goal: [
    { status: 200, decidedBy: "login-valid", at: `${lounge}/login`, solution: login },
    { status: 200, decidedBy: "session-live", at: `${lounge}/api`, solution: use },
    {
      status: 200,
      decidedBy: "session-live",
      at: `${lounge}/logout`,
      solution: { method: "POST", target: `${lounge}/logout`, fields: [cookie], content: "" },
    },
    { status: 401, decidedBy: "session-live", at: `${lounge}/api`, sent: { fields: { Cookie: true } }, solution: use },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "login-valid",
      example: { ...login, content: "user=Ali&password=open+sesame" },
      says: "Ali is known here by another password: the login page names it.",
    },
    {
      after: 3,
      status: 401,
      decidedBy: "session-present",
      example: { ...use, fields: [] },
      says: "No cookie came this time, so this tells nothing of the one you had. Send that one again.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "session-present",
      example: { ...use, fields: [] },
      says: "No cookie came. A page may not send one: put a Cookie line into the request, and send it by raw HTTP.",
    },
    {
      status: 401,
      decidedBy: "session-genuine",
      example: { ...use, fields: [["Cookie", "session=Ali"]] },
      says: "This cookie was not made here. Take the one that came in Set-Cookie, whole.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "session-present",
      example: { method: "POST", target: `${lounge}/logout`, fields: [], content: "" },
      says: "Without the cookie there was no session to close, and the one you opened goes on.",
    },
  ],
  hints: [
    "Log in by POST at /api/sandbox/session/login: a GET there says what it takes, and who is known.",
    "A browser keeps cookies to itself. In the row below Send choose Send by: Raw HTTP. What stands in Set-Cookie before the first semicolon goes into a line Cookie.",
    "Ask /api/sandbox/session/api with that line, POST it to /api/sandbox/session/logout, and ask /api/sandbox/session/api with it again.",
  ],
};
