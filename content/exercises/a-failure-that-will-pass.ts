import type { Exercise } from "../exercise";

function get(upstream: string) {
  return { method: "GET", target: `/api/sandbox/the-gateway?upstream=${upstream}`, fields: [], content: "" };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "on-the-way",
  level: 1,
  title: "A failure that will pass",
  task: "The server behind the gateway can fail in several ways. Find the one where the gateway tells you how long to wait.",
  on: "the-gateway",
  start: get("refuses"),
  goal: [{ status: 503, decidedBy: "upstream-free", solution: get("overloaded") }],
  hints: [
    "Three statuses can come from the gateway. Which of them is about a time that ends?",
    "An address that it cannot use gets a 400, and that answer lists every upstream there is. Try upstream=none.",
    "You want a 503 with Retry-After. Too many connections are one reason for it: upstream=overloaded.",
  ],
  wrong: [
    {
      status: 502,
      decidedBy: "upstream-reached",
      example: get("refuses"),
      idea: "every-error-is-mine",
      says: "Nothing listens there, and the gateway does not know when something will. There is no Retry-After in it.",
    },
    {
      status: 502,
      decidedBy: "upstream-readable",
      example: get("rubbish"),
      says: "What came back was no HTTP. That may be so again the next time, and nobody can say for how long.",
    },
    {
      status: 504,
      decidedBy: "upstream-in-time",
      example: get("sleeps"),
      says: "Time is what this is about, but it has run out already. How long the origin will need, the gateway cannot tell.",
    },
    {
      status: 403,
      decidedBy: "permitted",
      example: get("forbids"),
      idea: "every-error-is-mine",
      says: "This one is no failure, and not of the gateway: the origin answered, and refuses. Waiting changes nothing.",
    },
    {
      status: 400,
      decidedBy: "address-usable",
      example: get("none"),
      says: "There is no such upstream. But the detail of this answer lists those there are.",
    },
  ],
};
