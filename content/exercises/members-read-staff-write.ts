import type { Policy } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens"> = {
  version: 1,
  realm: "notice board",
  accounts: [],
  tokens: [
    { token: "ali-31c8", to: "Ali", scopes: ["notes:read"] },
    { token: "morgiana-9f04", to: "Morgiana", scopes: ["notes:read", "notes:write"] },
    { token: "cassim-07aa", to: "Cassim", scopes: ["notes:read", "notes:write"], expires: 1_700_000_000 },
  ],
};
const schemes: Policy["schemes"] = [{ scheme: "bearer" }];
const read = { path: "/", methods: ["GET"], allow: { scope: "notes:read" }, says: "Three notes hang here." } as const;
const write = { path: "/", methods: ["POST"], allow: { scope: "notes:write" }, says: "Pinned." } as const;

export const exercise: Exercise = {
  kind: "policy",
  lesson: "scopes-and-step-up",
  level: 2,
  title: "Members read, staff write",
  task: "Members may read the notes, staff may also pin some, and strangers are asked who they are. Write the rules.",
  begin: { ...people, schemes, rules: [{ ...read, allow: "everybody" }] },
  rows: [
    { method: "GET", path: "/", wanted: { Nobody: 401, Cassim: 401, Ali: 200, Morgiana: 200 } },
    { method: "POST", path: "/", wanted: { Nobody: 401, Cassim: 401, Ali: 403, Morgiana: 200 } },
  ],
  solution: { ...people, schemes, rules: [read, write] },
  wrong: [
    {
      when: { method: "GET", path: "/", as: "Nobody", status: 200 },
      example: { ...people, schemes, rules: [{ ...read, allow: "everybody" }, write] },
      says: "Strangers read along. Where everybody may, nobody is asked.",
    },
    {
      when: { method: "POST", path: "/", as: "Ali", status: 405 },
      example: { ...people, schemes, rules: [read] },
      idea: "wrong-method-is-403",
      says: "No rule knows POST, so nobody may pin, and the answer is a 405. Whether Ali may is another question: it takes a rule.",
    },
    {
      when: { method: "POST", path: "/", as: "Ali", status: 200 },
      example: { ...people, schemes, rules: [{ ...read, methods: ["GET", "POST"] }] },
      says: "Ali pins notes with a token for reading. Reading and writing want a scope each, so each wants a rule.",
    },
    {
      when: { method: "GET", path: "/", as: "Ali", status: 403 },
      example: { ...people, schemes, rules: [{ ...write, methods: ["GET", "POST"] }] },
      says: "Ali is known, and refused where he only wants to read: the rule for GET asks for too much.",
    },
  ],
  hints: [
    "Two methods, two rules. Which scope does each of the tokens carry?",
    "A rule for GET asks for notes:read, a rule for POST for notes:write. Cassim gets his 401 without a rule: his token has expired.",
  ],
  vary: [others.ali, others.cassim, others.morgiana, ["notice board", "log book", "guest book"]],
};
