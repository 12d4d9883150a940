import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/session/api";

function ask(...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "keys-and-cookies",
  level: 1,
  title: "A session of your own making",
  task: "Send the lounge a session cookie that you made up, and find out by which question it falls.",
  on: "session",
  start: ask(["Accept", "application/json"]),
  goal: [
    {
      status: 401,
      decidedBy: "session-genuine",
      sent: { fields: { Cookie: true } },
      solution: ask(["Cookie", "session=31d4d96e407aad42"]),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "session-present",
      sent: { fields: { Cookie: true } },
      example: ask(["Cookie", "lounge=Ali"]),
      says: "A cookie came, and not the one that the lounge looks for. Its name is session.",
    },
    {
      status: 401,
      decidedBy: "session-present",
      example: ask(),
      says: "No cookie came. If you wrote one, the browser kept it back: send by raw HTTP.",
    },
    {
      status: 302,
      decidedBy: "session-present",
      example: { ...ask(), target: "/api/sandbox/session/page" },
      idea: "api-redirects-to-login",
      says: "The page leads people to the login. It is the API that tells what is wrong with a made-up session.",
    },
  ],
  hints: [
    "Add a line Cookie to the request, with session= and any word. Then look at the row below Send.",
    "A page may not send Cookie. In that row choose Send by: Raw HTTP.",
  ],
};
