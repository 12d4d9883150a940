import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function order(fields: Draft["fields"], content = ""): Draft {
  return { method: "POST", target: "/api/sandbox/orders", fields, content };
}

export const exercise: Exercise = {
  kind: "answer",
  on: "orders",
  lesson: "what-is-wrong-with-it",
  level: 2,
  title: "How much is it?",
  task: "Send the shop an order that does not say how long it is, so that it asks for a length. A browser always says; raw HTTP need not.",
  start: order([["Content-Type", "application/json"]], '{ "item": "lamp", "quantity": 1 }'),
  goal: [
    {
      status: 411,
      decidedBy: "length-given",
      solution: order([["Content-Type", "application/json"]]),
    },
  ],
  hints: [
    "Where there is content, Content-Length is written for you, by the browser and here over the wire too. Where there is none, raw HTTP leaves it out.",
    "Choose raw HTTP as the way, take the content out, keep POST, and write no Content-Length.",
  ],
  wrong: [
    {
      status: 400,
      decidedBy: "content-readable",
      example: order([
        ["Content-Type", "application/json"],
        ["Content-Length", "0"],
      ]),
      says: "Content-Length: 0 is a length too: it says that nothing comes, and nothing is no JSON. A browser adds this line by itself, so send by raw HTTP.",
    },
    {
      status: 415,
      decidedBy: "media-type-supported",
      example: order([["Content-Length", "0"]]),
      says: "A length came, if only 0, and the shop went on to the next question, the type. A browser adds that line by itself: send by raw HTTP.",
    },
    {
      status: 201,
      decidedBy: "content-processable",
      example: order([["Content-Type", "application/json"]], '{ "item": "lamp", "quantity": 1 }'),
      says: "This order came with its length: whoever sends content writes Content-Length for you. Take the content out.",
    },
    {
      status: 422,
      decidedBy: "content-processable",
      example: order([["Content-Type", "application/json"]], "{}"),
      says: "The shop has read it, so it knew its length. Take the content out altogether.",
    },
  ],
};
