import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const api = "/api/sandbox/the-scoped-api";
const token: FieldLine = ["Authorization", "Bearer read-4f2a"];
const next: FieldLine = ["Host", "new.library.example"];
const moved = "/api/sandbox/moved/other-host";

function get(target: string, ...fields: readonly FieldLine[]) {
  return { method: "GET", target, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "why-do-i-get-401",
  level: 2,
  title: "Lost at the border",
  task: "Ask old.library.example for the books, with Scheherazade’s token for reading, and be sent to another host. Do what a careful client does next, see where the token was lost, and ask once more so that it arrives. Send by raw HTTP.",
  on: "the-scoped-api",
  start: get(moved, ["Host", "old.library.example"], token),
  goal: [
    {
      status: 308,
      decidedBy: "at-this-address",
      at: moved,
      sent: { fields: { Authorization: true } },
      solution: get(moved, ["Host", "old.library.example"], token),
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { methods: ["GET"], fields: { Host: "new.library.example", Authorization: false } },
      solution: get(api, next),
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { methods: ["GET"], fields: { Host: "new.library.example", Authorization: true } },
      solution: get(api, next, token),
    },
  ],
  hints: [
    "Location names another host. curl and browsers take Authorization off on the way there, so that no stranger is shown it.",
    "The second request goes to the path of Location, with Host: new.library.example and without Authorization.",
    "To mend it, do not follow: ask the final address at once, with the token.",
  ],
  wrong: [
    {
      after: 1,
      status: 200,
      decidedBy: "permitted",
      sent: { fields: { Authorization: true } },
      example: get(api, next, token),
      says: "That is what mends it. First see what happens without: a client that follows the redirect sends no Authorization to another host.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "credentials-present",
      example: get(api, ["Host", "old.library.example"]),
      says: "The token is off, as it should be. But the redirect leads to new.library.example: the line Host must say so.",
    },
  ],
};
