import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-scoped-api";
const json = ["Content-Type", "application/json"] as const;
const content = '{ "title": "The Thousand and Third Night" }';

function write(authorization?: string): Draft {
  const fields = authorization === undefined ? [json] : [json, ["Authorization", authorization] as const];
  return { method: "POST", target, fields, content };
}

const post = { methods: ["POST"] };

export const exercise: Exercise = {
  kind: "steps",
  lesson: "bearer",
  level: 2,
  title: "One request, five answers",
  task: "Send one and the same POST five times, and change Authorization alone: get 200, 403 for too narrow a token, 401 for one that expired, 400, and a 401 that names no error.",
  on: "the-scoped-api",
  start: write("Bearer read-4f2a"),
  goal: [
    { status: 200, decidedBy: "permitted", sent: { scheme: "Bearer", ...post }, solution: write("Bearer write-9c1d") },
    {
      status: 403,
      decidedBy: "permitted",
      because: "scope-missing",
      sent: post,
      solution: write("Bearer read-4f2a"),
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-expired",
      sent: post,
      solution: write("Bearer old-77aa"),
    },
    { status: 400, decidedBy: "credentials-readable", sent: post, solution: write("Bearer") },
    {
      status: 401,
      decidedBy: "credentials-present",
      sent: { ...post, fields: { Authorization: false } },
      solution: write(),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-unknown",
      example: write("Bearer undefined"),
      idea: "unreadable-token-is-400",
      says: "A word that is no token of the library is an invalid token: 401. For the 400 the request itself has to be malformed.",
    },
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: write("Basic QWxpOmZvcnR5IGphcnM="),
      says: "Another scheme counts as no token at all. For these five answers it is always Bearer, or nothing.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-expired",
      example: write("Bearer old-77aa"),
      idea: "expired-is-403",
      says: "This one has expired, so it is a 401, and it is not its turn yet. A 403 takes a token that is good and too narrow.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "permitted",
      example: write("Bearer write-9c1d"),
      says: "That is the 200 again. Which token is good, and not good for writing?",
    },
  ],
  hints: [
    "Three tokens are listed beside the request, and each of them gets one of the answers.",
    "For the 400 leave something out after the word Bearer. For the last one take the whole line away.",
  ],
};
