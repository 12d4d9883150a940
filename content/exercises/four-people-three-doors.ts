import type { Policy } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens"> = {
  version: 1,
  realm: "palace",
  accounts: [
    { name: "Ali", password: "forty jars", roles: ["member"] },
    { name: "Morgiana", password: "boiling oil", roles: ["member", "staff"] },
    { name: "Cassim", password: "forgotten word", roles: ["member"] },
  ],
  tokens: [],
};
const schemes: Policy["schemes"] = [{ scheme: "basic", charset: "UTF-8" }];
const garden = { path: "/garden", methods: ["GET"], allow: "everybody", says: "The garden is open." } as const;
const hall = { path: "/hall", methods: ["GET"], allow: "known", says: "Welcome to the hall." } as const;
const vault = { path: "/vault", methods: ["GET"], allow: { role: "staff" }, says: "The vault." } as const;

export const exercise: Exercise = {
  kind: "policy",
  lesson: "401-or-403",
  level: 2,
  title: "Four people, three doors",
  task: "A garden for everybody, a hall for whoever is known, and a vault for staff that nobody else may know of. Write the rules.",
  begin: { ...people, schemes, rules: [{ ...hall, path: "/", says: "Come in." }] },
  rows: [
    { method: "GET", path: "/garden", wanted: { Nobody: 200, Ali: 200, Cassim: 200, Morgiana: 200 } },
    { method: "GET", path: "/hall", wanted: { Nobody: 401, Ali: 200, Cassim: 200, Morgiana: 200 } },
    { method: "GET", path: "/vault", wanted: { Nobody: 404, Ali: 404, Cassim: 404, Morgiana: 200 } },
  ],
  solution: { ...people, schemes, rules: [{ ...vault, concealed: true }, garden, hall] },
  wrong: [
    {
      when: { method: "GET", path: "/vault", as: "Nobody", status: 401 },
      example: { ...people, schemes, rules: [vault, garden, hall] },
      idea: "404-never-forbids",
      says: "The vault asks strangers who they are, so they know of it. What is hidden asks nobody.",
    },
    {
      when: { method: "GET", path: "/garden", as: "Nobody", status: 401 },
      example: { ...people, schemes, rules: [{ ...vault, concealed: true }, { ...garden, allow: "known" }, hall] },
      idea: "401-is-not-allowed",
      says: "The garden is open to everybody, so it has no question to ask. A 401 there turns visitors away for nothing.",
    },
    {
      when: { method: "GET", path: "/hall", as: "Nobody", status: 200 },
      example: { ...people, schemes, rules: [{ ...vault, concealed: true }, garden, { ...hall, allow: "everybody" }] },
      says: "The hall lets strangers in. It is for whoever is known: anybody with an account.",
    },
  ],
  hints: [
    "The first rule that fits a path decides, so each door wants a rule of its own.",
    "The garden is for everybody, the hall for whoever is known, the vault for the role staff.",
    "A rule can be hidden: then whoever it does not let in gets a 404.",
  ],
  vary: [others.ali, others.cassim, others.morgiana, ["palace", "tower", "harbor"]],
};
