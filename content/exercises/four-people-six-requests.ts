import type { Policy, Rule } from "#http/policy/policy";
import type { Exercise } from "../exercise";
import { others } from "../names";

const common: Omit<Policy, "rules"> = {
  version: 1,
  realm: "reading room",
  schemes: [{ scheme: "basic", charset: "UTF-8" }],
  accounts: [
    { name: "Ali", password: "forty jars", roles: ["member"] },
    { name: "Cassim", password: "forgotten word", roles: ["member"] },
    { name: "Morgiana", password: "boiling oil", roles: ["staff"] },
  ],
  tokens: [],
};
const list: Rule = { path: "/books", methods: ["GET"], allow: "everybody", says: "The list of books." };
const add: Rule = { path: "/books", methods: ["POST"], allow: { role: "staff" }, says: "The book is added." };
const loans: Rule = { path: "/loans/{owner}", methods: ["GET"], allow: "owner", says: "What you have at home." };
const drafts: Rule = { path: "/drafts", methods: ["GET"], allow: { role: "staff" }, concealed: true, says: "Drafts." };

export const exercise: Exercise = {
  kind: "policy",
  lesson: "design-yours",
  level: 3,
  title: "Four people, six requests",
  task: "A reading room: everybody reads the list of books, staff add to it, each reader sees what they themselves have at home, and nobody but staff may know of the drafts. Nobody may delete the list.",
  begin: {
    ...common,
    rules: [{ path: "/*", methods: ["GET", "POST", "DELETE"], allow: "known", says: "Come in." }],
  },
  rows: [
    { method: "GET", path: "/books", wanted: { Nobody: 200, Ali: 200, Cassim: 200, Morgiana: 200 } },
    { method: "POST", path: "/books", wanted: { Nobody: 401, Ali: 403, Cassim: 403, Morgiana: 200 } },
    { method: "DELETE", path: "/books", wanted: { Nobody: 405, Ali: 405, Cassim: 405, Morgiana: 405 } },
    { method: "GET", path: "/loans/Ali", wanted: { Nobody: 401, Ali: 200, Cassim: 403, Morgiana: 403 } },
    { method: "GET", path: "/loans/Cassim", wanted: { Nobody: 401, Ali: 403, Cassim: 200, Morgiana: 403 } },
    { method: "GET", path: "/drafts", wanted: { Nobody: 404, Ali: 404, Cassim: 404, Morgiana: 200 } },
  ],
  solution: { ...common, rules: [list, add, loans, drafts] },
  wrong: [
    {
      when: { method: "DELETE", path: "/books", as: "Ali", status: 403 },
      example: {
        ...common,
        rules: [list, { ...add, methods: ["POST", "DELETE"] }, loans, drafts],
      },
      idea: "wrong-method-is-403",
      says: "Ali gets a 403 for DELETE, so the rules say that somebody may delete. Nobody may: leave the method out of every rule, and all get a 405.",
    },
    {
      when: { method: "GET", path: "/drafts", as: "Nobody", status: 401 },
      example: { ...common, rules: [list, add, loans, { ...drafts, concealed: false }] },
      idea: "404-never-forbids",
      says: "Strangers are asked for their name at the drafts, so they know that something is there. Hide that rule.",
    },
    {
      when: { method: "GET", path: "/loans/Ali", as: "Cassim", status: 200 },
      example: { ...common, rules: [list, add, { ...loans, allow: "known" }, drafts] },
      says: "Cassim reads what Ali has at home. To be known is not enough: the name in the path has to be the one who asks.",
    },
    {
      when: { method: "GET", path: "/books", as: "Nobody", status: 401 },
      example: { ...common, rules: [{ ...list, allow: "known" }, add, loans, drafts] },
      idea: "401-is-not-allowed",
      says: "The list is for everybody. A 401 there turns visitors away who need no name.",
    },
    {
      when: { method: "POST", path: "/books", as: "Ali", status: 200 },
      example: { ...common, rules: [list, { ...add, allow: "known" }, loans, drafts] },
      says: "Ali adds books. Only whoever has the role staff may.",
    },
  ],
  hints: [
    "One path may have several rules, one for each method. What no rule names is a 405 for everybody.",
    "The path /loans/{owner} fits every reader, and the rule that asks for the {owner} in the path lets in the one whose name stands there.",
    "Four rules: GET /books for everybody, POST /books for staff, GET /loans/{owner} for its owner, GET /drafts for staff and hidden.",
  ],
  vary: [others.ali, others.cassim, others.morgiana, ["reading room", "map room", "study"]],
};
