import type { Exercise } from "../exercise";

function get(target: string) {
  return { method: "GET", target, fields: [], content: "" };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "status-line",
  level: 1,
  title: "A refusal called OK",
  task: "Get a 403 whose phrase says OK. What will a client make of it?",
  on: "status",
  start: get("/api/status/403"),
  goal: [
    {
      status: 403,
      decidedBy: "status-named",
      at: "/api/status/403?phrase=OK",
      solution: get("/api/status/403?phrase=OK"),
    },
  ],
  hints: [
    "Two things stand in the status line after the version. The address sets each of them: one is already right.",
    "The phrase comes from the query of the address: ?phrase= and the words.",
  ],
  wrong: [
    {
      status: 200,
      decidedBy: "status-named",
      example: get("/api/status/200?phrase=Forbidden"),
      idea: "phrase-matters",
      says: "The number is 200, so this is a success, whatever is written after it. The task wants a refusal that sounds like a success.",
    },
    {
      status: 400,
      decidedBy: "phrase-writable",
      example: get("/api/status/403?phrase=OK%0A"),
      says: "A phrase is part of one line, so no line end fits into it. Letters alone will do.",
    },
    {
      status: 403,
      decidedBy: "status-named",
      example: get("/api/status/403?phrase=Not%20OK"),
      idea: "phrase-matters",
      says: "A 403 it is, and will stay, whatever the phrase. Only the phrase is not yet OK.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      example: get("/api/status/OK"),
      idea: "phrase-matters",
      says: "There is no status of that name: a status is three digits. The phrase is set apart from it.",
    },
  ],
};
