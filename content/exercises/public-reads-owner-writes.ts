import type { Policy, Rule } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const common: Omit<Policy, "rules"> = {
  version: 1,
  realm: "notes",
  schemes: [{ scheme: "basic", charset: "UTF-8" }],
  accounts: [
    { name: "Ali", password: "forty jars", roles: ["member"] },
    { name: "Cassim", password: "forgotten word", roles: ["member"] },
    { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
  ],
  tokens: [],
};
const read: Rule = { path: "/notes/{owner}", methods: ["GET"], allow: "everybody", says: "A note for all to read." };
const write: Rule = { path: "/notes/{owner}", methods: ["PUT"], allow: "owner", says: "Your note is written." };
const remove: Rule = {
  path: "/notes/{owner}",
  methods: ["DELETE"],
  allow: { role: "staff" },
  says: "The note is gone.",
};

export const exercise: Exercise = {
  kind: "policy",
  lesson: "design-yours",
  level: 2,
  title: "Everybody reads, one writes",
  task: "Notes that everybody may read, that only the one they are named for may write, and that only staff may take away. Write the rules.",
  begin: {
    ...common,
    rules: [
      { path: "/notes/{owner}", methods: ["GET", "PUT", "DELETE"], allow: "everybody", says: "A note for everybody." },
    ],
  },
  rows: [
    { method: "GET", path: "/notes/Ali", wanted: { Nobody: 200, Ali: 200, Cassim: 200, Morgiana: 200 } },
    { method: "PUT", path: "/notes/Ali", wanted: { Nobody: 401, Ali: 200, Cassim: 403, Morgiana: 403 } },
    { method: "PUT", path: "/notes/Cassim", wanted: { Nobody: 401, Ali: 403, Cassim: 200, Morgiana: 403 } },
    { method: "DELETE", path: "/notes/Ali", wanted: { Nobody: 401, Ali: 403, Cassim: 403, Morgiana: 200 } },
  ],
  solution: { ...common, rules: [read, write, remove] },
  wrong: [
    {
      when: { method: "GET", path: "/notes/Ali", as: "Nobody", status: 401 },
      example: { ...common, rules: [{ ...read, methods: ["GET", "PUT"], allow: "owner" }, remove] },
      idea: "401-is-not-allowed",
      says: "Strangers are asked for a name before they may read. Reading wants a rule of its own, for everybody.",
    },
    {
      when: { method: "PUT", path: "/notes/Ali", as: "Nobody", status: 200 },
      example: { ...common, rules: [{ ...read, methods: ["GET", "PUT"] }, remove] },
      says: "A stranger has written on Ali’s note. The rule for everybody may name GET alone.",
    },
    {
      when: { method: "PUT", path: "/notes/Ali", as: "Cassim", status: 200 },
      example: { ...common, rules: [read, { ...write, allow: "known" }, remove] },
      idea: "403-is-log-in",
      says: "Cassim is logged in, and that was enough to write on Ali’s note. The rule has to look at whose note it is.",
    },
    {
      when: { method: "PUT", path: "/notes/Ali", as: "Ali", status: 405 },
      example: { ...common, rules: [read, remove] },
      idea: "wrong-method-is-403",
      says: "Now nobody may write, so it is a 405 for all of them. PUT wants a rule of its own.",
    },
    {
      when: { method: "DELETE", path: "/notes/Ali", as: "Ali", status: 200 },
      example: { ...common, rules: [read, { ...write, methods: ["PUT", "DELETE"] }] },
      says: "Ali takes his own note away, and only staff may. DELETE needs another rule than PUT.",
    },
  ],
  hints: [
    "Three methods, three kinds of people: one path, and three rules.",
    "GET is for everybody, PUT for the {owner} in the path, DELETE for the role staff.",
  ],
  vary: [others.ali, others.cassim, others.morgiana],
};
