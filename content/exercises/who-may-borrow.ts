import type { Policy } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens"> = {
  version: 1,
  realm: "reading circle",
  accounts: [],
  tokens: [
    { token: "ali-1a7c", to: "Ali", scopes: ["books:read"] },
    { token: "morgiana-5b20", to: "Morgiana", scopes: ["books:read", "books:write"] },
    { token: "cassim-93de", to: "Cassim", scopes: ["books:write"] },
    { token: "hasan-0f48", to: "Hasan", scopes: ["books:read", "books:write"], expires: 1_700_000_000 },
  ],
};
const schemes: Policy["schemes"] = [{ scheme: "bearer" }];
const hours = { path: "/hours", methods: ["GET"], allow: "everybody", says: "From nine to five." } as const;
const read = { path: "/books", methods: ["GET"], allow: { scope: "books:read" }, says: "The books." } as const;
const write = { path: "/books", methods: ["POST"], allow: { scope: "books:write" }, says: "It was added." } as const;

export const exercise: Exercise = {
  kind: "policy",
  lesson: "bearer",
  level: 2,
  title: "Who may read, who may write",
  task: "Four people hold tokens, and one of these has expired. Write the rules by which each request gets the answer that its token deserves.",
  begin: { ...people, schemes, rules: [{ path: "/", methods: ["GET", "POST"], allow: "known", says: "Come in." }] },
  rows: [
    { method: "GET", path: "/hours", wanted: { Nobody: 200, Ali: 200, Morgiana: 200, Cassim: 200 } },
    { method: "GET", path: "/books", wanted: { Nobody: 401, Ali: 200, Morgiana: 200, Cassim: 403, Hasan: 401 } },
    { method: "POST", path: "/books", wanted: { Nobody: 401, Ali: 403, Morgiana: 200, Cassim: 200, Hasan: 401 } },
  ],
  solution: { ...people, schemes, rules: [hours, read, write] },
  wrong: [
    {
      when: { method: "GET", path: "/hours", as: "Nobody", status: 401 },
      example: { ...people, schemes, rules: [{ ...hours, allow: "known" }, read, write] },
      idea: "401-is-not-allowed",
      says: "The opening hours are for everybody, so there is no question to ask. A 401 there sends visitors for a token that they do not need.",
    },
    {
      when: { method: "POST", path: "/books", as: "Ali", status: 200 },
      example: { ...people, schemes, rules: [hours, { ...read, methods: ["GET", "POST"] }] },
      says: "One scope for both methods lets Ali write with a token for reading. Each method wants a rule of its own.",
    },
    {
      when: { method: "GET", path: "/books", as: "Cassim", status: 200 },
      example: { ...people, schemes, rules: [hours, { ...read, allow: "known" }, write] },
      says: "Cassim is known, and his token is for writing alone. Being known is not yet being allowed to read.",
    },
    {
      when: { method: "POST", path: "/books", as: "Morgiana", status: 405 },
      example: { ...people, schemes, rules: [hours, read] },
      idea: "wrong-method-is-403",
      says: "No rule takes a POST, so it is a method that the books do not take: 405. Writing wants a rule of its own.",
    },
  ],
  hints: [
    "A rule fits a path and its methods, and asks for one scope. Nothing else is needed to tell 401 from 403.",
    "Three rules will do: the hours for everybody, GET of the books by one scope, POST by the other.",
  ],
  vary: [others.ali, others.cassim, others.morgiana],
};
