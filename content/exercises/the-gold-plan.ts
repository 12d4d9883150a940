import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const timetable = "/api/sandbox/api-key";
const live = `${timetable}/live`;

function ask(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "keys-and-cookies",
  level: 1,
  title: "The gold plan",
  task: "Be unknown with a key that was never issued, be known and refused at /live, and then see where the next train is.",
  on: "api-key",
  start: ask(timetable),
  goal: [
    { status: 401, decidedBy: "key-valid", solution: ask(timetable, ["X-API-Key", "metro-gold"]) },
    { status: 403, decidedBy: "plan-includes", solution: ask(live, ["X-API-Key", "metro-free-5c1d"]) },
    { status: 200, decidedBy: "plan-includes", at: live, solution: ask(live, ["X-API-Key", "metro-gold-8e2b"]) },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "key-present",
      sent: { fields: { Authorization: true } },
      example: ask(timetable, ["Authorization", "ApiKey metro-free-5c1d"]),
      says: "The scheme is one of this server’s own, and it wants the key in the header that the challenge names: X-API-Key.",
    },
    {
      status: 401,
      decidedBy: "key-present",
      example: ask(timetable),
      idea: "401-is-not-allowed",
      says: "No key came, so the server cannot know which program asks. Its challenge names the header for it.",
    },
    {
      after: 2,
      status: 403,
      decidedBy: "plan-includes",
      example: ask(live, ["X-API-Key", "metro-free-5c1d"]),
      idea: "403-is-log-in",
      says: "The same key gets the same answer. It takes a key of another plan.",
    },
    {
      after: 2,
      status: 200,
      decidedBy: "plan-includes",
      example: ask(timetable, ["X-API-Key", "metro-gold-8e2b"]),
      says: "The key is the right one. The timetable opens to every key, though: ask for /live.",
    },
  ],
  hints: [
    "The challenge names the header, and the content of the first refusal lists the keys that work.",
    "Any other word is an unknown key. Then take the free key to /api/sandbox/api-key/live, and after it the gold one.",
  ],
};
