import type { Policy, Rule } from "#http/policy/policy";
import type { Exercise } from "../exercise";

const common: Omit<Policy, "rules" | "schemes"> = {
  version: 1,
  realm: "orders",
  accounts: [],
  tokens: [
    { token: "look-31c8", to: "Reader", scopes: ["orders:read"] },
    { token: "make-77b0", to: "Writer", scopes: ["orders:read", "orders:write"] },
    { token: "past-02de", to: "Leaver", scopes: ["orders:read", "orders:write"], expires: 1_700_000_000 },
  ],
};
const bearer: Policy["schemes"] = [{ scheme: "bearer" }];
const read: Rule = { path: "/orders", methods: ["GET"], allow: { scope: "orders:read" }, says: "The orders." };
const write: Rule = {
  path: "/orders",
  methods: ["POST"],
  allow: { scope: "orders:write" },
  says: "The order is made.",
};
const health: Rule = { path: "/health", methods: ["GET"], allow: "everybody", says: "All is well." };

export const exercise: Exercise = {
  kind: "policy",
  lesson: "design-yours",
  level: 2,
  title: "Tokens by scope",
  task: "Programs read orders with one scope, orders:read, and make them with another, orders:write. Whether all is well, everybody may ask. Write the rules, and offer the scheme that takes tokens.",
  begin: {
    ...common,
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    rules: [{ path: "/*", methods: ["GET", "POST"], allow: "known", says: "Come in." }],
  },
  rows: [
    { method: "GET", path: "/health", wanted: { Nobody: 200, Reader: 200, Writer: 200, Leaver: 200 } },
    { method: "GET", path: "/orders", wanted: { Nobody: 401, Reader: 200, Writer: 200, Leaver: 401 } },
    { method: "POST", path: "/orders", wanted: { Nobody: 401, Reader: 403, Writer: 200, Leaver: 401 } },
  ],
  solution: { ...common, schemes: bearer, rules: [health, read, write] },
  wrong: [
    {
      when: { method: "GET", path: "/orders", as: "Writer", status: 401 },
      example: { ...common, schemes: [{ scheme: "basic", charset: "UTF-8" }], rules: [health, read, write] },
      idea: "401-is-not-allowed",
      says: "Even a good token gets a 401: it comes in a scheme that is not offered. Offer Bearer.",
    },
    {
      when: { method: "POST", path: "/orders", as: "Reader", status: 200 },
      example: { ...common, schemes: bearer, rules: [health, { ...read, methods: ["GET", "POST"] }] },
      says: "The reading token makes orders. POST has to ask for orders:write.",
    },
    {
      when: { method: "GET", path: "/orders", as: "Reader", status: 403 },
      example: { ...common, schemes: bearer, rules: [health, { ...write, methods: ["GET", "POST"] }] },
      says: "Now reading asks for orders:write too. The two methods want two rules.",
    },
    {
      when: { method: "GET", path: "/orders", as: "Leaver", status: 200 },
      example: { ...common, schemes: bearer, rules: [health, { ...read, allow: "everybody" }, write] },
      idea: "expired-is-403",
      says: "Somebody whose token has expired reads the orders, and so does everybody. A scope asks for a token that is still good.",
    },
    {
      when: { method: "GET", path: "/health", as: "Nobody", status: 401 },
      example: { ...common, schemes: bearer, rules: [{ ...health, allow: "known" }, read, write] },
      says: "Whoever asks whether all is well has no token at hand, and nothing to log in with. That rule is for everybody.",
    },
  ],
  hints: [
    "Begin with the scheme: what the tokens are sent in has to be offered.",
    "The expired token needs no rule. It is not valid, so it gets a 401 wherever a scope is asked for.",
    "Three rules: GET /health for everybody, GET /orders with orders:read, POST /orders with orders:write.",
  ],
};
