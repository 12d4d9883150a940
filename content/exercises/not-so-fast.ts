import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function knock(key: string): Draft {
  return { method: "GET", target: "/api/sandbox/limited", fields: [["X-API-Key", key]], content: "" };
}

const withKey = { fields: { "X-API-Key": true } } as const;

// The suite sends the start before each step, so that the third step is the sixth request of its key.
export const exercise: Exercise = {
  kind: "steps",
  on: "limited",
  lesson: "limits-and-waiting",
  level: 1,
  title: "Not so fast",
  task: "Under a key of your own, watch the count go down until you are told to wait. Then get in again: under another key at once, or under the same one in time.",
  start: knock("hasty"),
  goal: [
    { status: 200, decidedBy: "within-limit", sent: withKey, solution: knock("hasty") },
    { status: 200, decidedBy: "within-limit", sent: withKey, solution: knock("hasty") },
    { status: 429, decidedBy: "within-limit", sent: withKey, solution: knock("hasty") },
    { status: 200, decidedBy: "within-limit", sent: withKey, solution: knock("patient") },
  ],
  hints: [
    "RateLimit says how many requests are left (r), and for how many seconds (t). The key is any name in X-API-Key.",
    "Press Send six times within ten seconds. The sixth is one too many.",
    "Then write another name into X-API-Key and send once more, or wait for as many seconds as Retry-After says.",
  ],
  wrong: [
    {
      status: 200,
      decidedBy: "within-limit",
      sent: { fields: { "X-API-Key": false } },
      example: { ...knock(""), fields: [] },
      says: "Without a key you are counted together with everybody at your network address, so the count is not yours. Send X-API-Key with any name.",
    },
    {
      status: 429,
      decidedBy: "status-named",
      at: "/api/status/429",
      example: { method: "GET", target: "/api/status/429", fields: [], content: "" },
      says: "That address answers 429 to everybody, whatever they do. Here it has to be earned, by six requests in ten seconds.",
    },
    {
      status: 503,
      decidedBy: "available-now",
      at: "/api/sandbox/busy",
      example: { method: "GET", target: "/api/sandbox/busy", fields: [], content: "" },
      says: "Here the server can serve nobody for now, and another key changes nothing. At the limited one it is your own count that runs out.",
    },
    {
      status: 405,
      decidedBy: "method-allowed",
      example: { ...knock("by-delete"), method: "DELETE" },
      says: "A method that is not known here is not counted either. Send GET.",
    },
  ],
};
