import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function ask(...fields: Draft["fields"]): Draft {
  return { method: "GET", target: "/api/sandbox/negotiation", fields, content: "" };
}

export const exercise: Exercise = {
  kind: "answer",
  on: "negotiation",
  lesson: "elsewhere",
  level: 1,
  title: "Nothing to your taste",
  task: "Ask for the greeting in such a way that the server has it, and has nothing that you would take.",
  start: ask(["Accept", "text/plain"], ["Accept-Language", "de"]),
  goal: [
    {
      status: 406,
      decidedBy: "acceptable",
      solution: ask(["Accept", "application/pdf"]),
    },
  ],
  hints: [
    "Two headers say what you would take. For one of them this server would rather send something than nothing.",
    "It has JSON and plain text. Name a type in Accept that is neither, and no star beside it.",
  ],
  wrong: [
    {
      status: 200,
      decidedBy: "acceptable",
      sent: { fields: { Accept: false } },
      example: ask(["Accept-Language", "ja"]),
      says: "Without Accept every type will do. And a language that is not there is passed over: somebody may still read another one.",
    },
    {
      status: 200,
      decidedBy: "acceptable",
      sent: { fields: { Accept: "*/*" } },
      example: ask(["Accept", "*/*"]),
      says: "The stars take everything. Ask for one type alone.",
    },
    {
      status: 200,
      decidedBy: "acceptable",
      example: ask(["Accept", "application/pdf, */*;q=0.1"]),
      says: "Something in this Accept fits JSON or plain text, if only at the end, with little weight. It must fit neither.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      example: { ...ask(["Accept", "application/pdf"]), target: "/api/sandbox/negotiation/pdf" },
      says: "There is nothing at this address, whatever you would take. The form is chosen in Accept, at the address of the greeting.",
    },
  ],
};
