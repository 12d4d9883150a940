import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function send(method: string, path: string, content = '{ "item": "lamp" }'): Draft {
  const fields = content === "" ? [] : [["Content-Type", "application/json"] as const];
  return { method, target: `/api/sandbox/moved/${path}`, fields, content };
}

export const exercise: Exercise = {
  kind: "steps",
  on: "moved",
  lesson: "elsewhere",
  level: 2,
  title: "Carry it there",
  task: "PUT something to an address that has moved for now, in a way that keeps method and content. Then do by hand what a client does with the answer. Send by raw HTTP.",
  start: send("PUT", "301"),
  goal: [
    {
      status: 307,
      decidedBy: "at-this-address",
      sent: { methods: ["PUT"] },
      solution: send("PUT", "307"),
    },
    {
      status: 200,
      decidedBy: "at-this-address",
      at: "/api/sandbox/moved/here",
      sent: { methods: ["PUT"], content: "lamp" },
      solution: send("PUT", "here"),
    },
  ],
  hints: [
    "For now, and the method stays: there is one code of the five. The address ends in it.",
    "PUT /api/sandbox/moved/307 by raw HTTP, then the same PUT, content and all, to the address that Location names.",
  ],
  wrong: [
    {
      status: 308,
      decidedBy: "at-this-address",
      example: send("PUT", "308"),
      says: "Method and content would be kept. But this one is for good, and the task says for now.",
    },
    {
      status: 303,
      decidedBy: "at-this-address",
      example: send("PUT", "303"),
      says: "After a 303 a client asks by GET, whatever it has sent. What you sent stays behind.",
    },
    {
      status: 301,
      decidedBy: "at-this-address",
      example: send("PUT", "301"),
      says: "That is for good. The task wants one for now.",
    },
    {
      status: 302,
      decidedBy: "at-this-address",
      example: send("PUT", "302"),
      says: "For now, that is right. But of the two codes for that, only the other one promises to keep the method.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "at-this-address",
      sent: { methods: ["GET", "HEAD"] },
      at: "/api/sandbox/moved/here",
      example: send("GET", "here", ""),
      says: "You arrived with empty hands: the content tells of 0 octets. A 307 keeps the method, so it is a PUT again, with all that you sent.",
    },
    {
      status: 200,
      decidedBy: "at-this-address",
      example: send("PUT", "here"),
      says: "You went straight to the new address. Ask at the old one first, by raw HTTP, to see where it sends you.",
    },
  ],
};
