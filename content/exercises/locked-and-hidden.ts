import type { Policy } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens"> = {
  version: 1,
  realm: "oil shop",
  accounts: [
    { name: "Ali", password: "forty jars", roles: ["member"] },
    { name: "Morgiana", password: "boiling oil", roles: ["member", "staff"] },
  ],
  tokens: [],
};
const schemes: Policy["schemes"] = [{ scheme: "basic", charset: "UTF-8" }];
const staff = { role: "staff" } as const;
const shop = { path: "/shop", methods: ["GET"], allow: "everybody", says: "Forty jars, at a good price." } as const;
const office = { path: "/office", methods: ["GET"], allow: staff, says: "The books are on the table." } as const;
const cellar = { path: "/cellar", methods: ["GET"], allow: staff, says: "Here the oil is boiled." } as const;
const all = { path: "/*", methods: ["GET"], allow: "known", says: "Come in." } as const;

export const exercise: Exercise = {
  kind: "policy",
  lesson: "the-404-that-hides",
  level: 3,
  title: "Locked is not hidden",
  task: "A shop for everybody, an office that anybody may see and staff alone may enter, and a cellar that nobody but staff may know of. Write the rules.",
  begin: { ...people, schemes, rules: [all] },
  rows: [
    { method: "GET", path: "/shop", wanted: { Nobody: 200, Ali: 200, Morgiana: 200 } },
    { method: "GET", path: "/office", wanted: { Nobody: 401, Ali: 403, Morgiana: 200 } },
    { method: "GET", path: "/cellar", wanted: { Nobody: 404, Ali: 404, Morgiana: 200 } },
    { method: "DELETE", path: "/cellar", wanted: { Nobody: 404, Ali: 404, Morgiana: 405 } },
    { method: "GET", path: "/attic", wanted: { Nobody: 404, Ali: 404, Morgiana: 404 } },
  ],
  solution: { ...people, schemes, rules: [shop, office, { ...cellar, concealed: true }] },
  wrong: [
    {
      when: { method: "GET", path: "/attic", as: "Nobody", status: 401 },
      example: { ...people, schemes, rules: [shop, office, { ...cellar, concealed: true }, all] },
      says: "Whatever does not exist asks who is there, such as the attic. Then a cellar that asks nobody stands out from it.",
    },
    {
      when: { method: "GET", path: "/cellar", as: "Nobody", status: 401 },
      example: { ...people, schemes, rules: [shop, office, cellar] },
      idea: "404-never-forbids",
      says: "The cellar is locked, and asks strangers who they are. So they know that there is one. Hide it.",
    },
    {
      when: { method: "GET", path: "/cellar", as: "Ali", status: 200 },
      example: { ...people, schemes, rules: [shop, office, { ...cellar, allow: "known", concealed: true }] },
      says: "Ali is in the cellar. It is hidden from strangers, and members must not know of it either.",
    },
    {
      when: { method: "GET", path: "/office", as: "Ali", status: 404 },
      example: { ...people, schemes, rules: [shop, { ...office, concealed: true }, { ...cellar, concealed: true }] },
      idea: "404-never-forbids",
      says: "The office has a sign on its door, so it need not hide. Ali is to be told no, and strangers are to be asked who they are.",
    },
    {
      when: { method: "GET", path: "/shop", as: "Nobody", status: 404 },
      example: { ...people, schemes, rules: [office, { ...cellar, concealed: true }] },
      says: "There is no rule for the shop, so there is no shop.",
    },
  ],
  hints: [
    "Of these three doors one is open, one is locked, and one is not there for most people. A fourth address does not exist at all.",
    "A rule for each door, and none that fits every path: else what does not exist answers differently from what hides.",
    "The shop is for everybody. Office and cellar are for the role staff, and the rule of the cellar is hidden.",
  ],
  vary: [others.ali, others.morgiana, ["oil shop", "tea house", "bakery"]],
};
