import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function order(content: string, type = "application/json"): Draft {
  return { method: "POST", target: "/api/sandbox/orders", fields: [["Content-Type", type]], content };
}

export const exercise: Exercise = {
  kind: "answer",
  on: "orders",
  lesson: "what-is-wrong-with-it",
  level: 1,
  title: "An order nobody can fill",
  task: "Send an order that the shop can read to the last letter, and still cannot process.",
  start: order("item=lamp&quantity=1", "application/x-www-form-urlencoded"),
  goal: [
    {
      status: 422,
      decidedBy: "content-processable",
      solution: order('{ "item": "lamp", "quantity": 0 }'),
    },
  ],
  hints: [
    "Three things have to be right before a 422 can come: the length, the type, and the syntax.",
    'An order is JSON such as { "item": "lamp", "quantity": 1 }, with Content-Type: application/json. What would no shop deliver?',
  ],
  wrong: [
    {
      status: 415,
      decidedBy: "media-type-supported",
      example: order("item=lamp&quantity=0", "application/x-www-form-urlencoded"),
      says: "The shop has not read this: it is of a type that it does not take. Accept in the answer names the one it takes.",
    },
    {
      status: 400,
      decidedBy: "content-readable",
      example: order('{ "item": "lamp", "quantity": 0'),
      idea: "400-for-everything",
      says: "It is called JSON and is not, so it cannot be read. For a 422 the syntax has to be right, and what it says wrong.",
    },
    {
      status: 201,
      decidedBy: "content-processable",
      example: order('{ "item": "lamp", "quantity": 1 }'),
      says: "That one the shop can fill. Order something that makes no sense.",
    },
    {
      status: 411,
      decidedBy: "length-given",
      example: { method: "POST", target: "/api/sandbox/orders", fields: [], content: "" },
      says: "Nothing came that could be read. An order has content.",
    },
  ],
};
