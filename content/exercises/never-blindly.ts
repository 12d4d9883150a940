import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function remove(...fields: Draft["fields"]): Draft {
  return { method: "DELETE", target: "/api/sandbox/precondition", fields, content: "" };
}

export const exercise: Exercise = {
  kind: "steps",
  on: "precondition",
  lesson: "conditions",
  level: 1,
  title: "Never blindly",
  task: "Delete the document, and be asked which version you mean. Say it, and delete that one.",
  start: { method: "GET", target: "/api/sandbox/precondition", fields: [], content: "" },
  goal: [
    {
      status: 428,
      decidedBy: "precondition-given",
      sent: { methods: ["DELETE"] },
      solution: remove(),
    },
    {
      status: 200,
      decidedBy: "precondition-met",
      sent: { methods: ["DELETE"], fields: { "If-Match": '"v3"' } },
      solution: remove(["If-Match", '"v3"']),
    },
  ],
  hints: [
    "The code that asks for a condition comes when none is sent.",
    'A GET shows the version in ETag. Send DELETE with If-Match and that value, quotes and all: If-Match: "v3".',
  ],
  wrong: [
    {
      status: 412,
      decidedBy: "precondition-met",
      sent: { fields: { "If-Match": 'W/"v3"' } },
      example: remove(["If-Match", 'W/"v3"']),
      says: "W/ marks a version that is only about the same. If-Match wants it exact, so a weak one never fits.",
    },
    {
      status: 412,
      decidedBy: "precondition-met",
      sent: { fields: { "If-None-Match": true } },
      example: remove(["If-None-Match", '"v3"']),
      says: "If-None-Match asks the opposite: go on only if it is not this version. You want to delete this one.",
    },
    {
      status: 412,
      decidedBy: "precondition-met",
      example: remove(["If-Match", "v3"]),
      says: "That is not the version that is here: the quotes are part of it. Copy the ETag of the answer.",
    },
    {
      status: 200,
      decidedBy: "precondition-met",
      sent: { methods: ["DELETE"], fields: { "If-Match": "*" } },
      example: remove(["If-Match", "*"]),
      says: "The star means: whatever is there. Then it might be something that you have never seen.",
    },
    {
      status: 200,
      decidedBy: "open-to-all",
      example: { ...remove(), method: "GET" },
      says: "This shows the document, and its version in ETag. To be asked for one, send DELETE.",
    },
  ],
};
