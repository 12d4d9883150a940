import type { Policy } from "#http/policy/policy";
import type { Exercise } from "../exercise";

const people: Pick<Policy, "version" | "realm" | "accounts" | "tokens"> = {
  version: 1,
  realm: "harbor",
  accounts: [
    { name: "Sindbad", password: "seven voyages", roles: ["captain"] },
    { name: "Hasan", password: "copper city", roles: ["sailor"] },
  ],
  tokens: [{ token: "tide-7c20", to: "Tide clock", scopes: ["log:write"] }],
};
const digest = { scheme: "digest", algorithm: "SHA-256", qop: ["auth"] } as const;
const bearer = { scheme: "bearer" } as const;
const read = { path: "/", methods: ["GET"], allow: "known", says: "The log of the harbor." } as const;
const write = { path: "/", methods: ["POST"], allow: { scope: "log:write" }, says: "It is in the log." } as const;

export const exercise: Exercise = {
  kind: "policy",
  lesson: "several-challenges",
  level: 2,
  title: "People and programs",
  task: "People have passwords, and the tide clock has a token. Whoever is known may read the log, and the clock alone may write it.",
  begin: { ...people, schemes: [digest], rules: [read, { ...write, allow: "known" }] },
  rows: [
    { method: "GET", path: "/", wanted: { Nobody: 401, Sindbad: 200, Hasan: 200, "Tide clock": 200 } },
    { method: "POST", path: "/", wanted: { Nobody: 401, Sindbad: 403, Hasan: 403, "Tide clock": 200 } },
  ],
  solution: { ...people, schemes: [digest, bearer], rules: [read, write] },
  wrong: [
    {
      when: { method: "GET", path: "/", as: "Sindbad", status: 401 },
      example: { ...people, schemes: [bearer], rules: [read, write] },
      says: "Bearer alone asks for a token, and Sindbad has a password. A scheme that he can answer has to be offered too.",
    },
    {
      when: { method: "GET", path: "/", as: "Tide clock", status: 401 },
      example: { ...people, schemes: [digest], rules: [read, write] },
      idea: "challenge-is-for-browsers",
      says: "The tide clock reads the challenge too, and finds no scheme that takes a token. Offer a second one.",
    },
    {
      when: { method: "GET", path: "/", as: "Nobody", status: 200 },
      example: { ...people, schemes: [digest, bearer], rules: [{ ...read, allow: "everybody" }, write] },
      says: "Strangers read the log now. Whoever is known is somebody who has answered a challenge.",
    },
    {
      when: { method: "POST", path: "/", as: "Hasan", status: 200 },
      example: { ...people, schemes: [digest, bearer], rules: [read, { ...write, allow: "known" }] },
      idea: "401-is-not-allowed",
      says: "Hasan writes into the log. To be known is one thing, and to be allowed another: ask for what the clock’s token carries.",
    },
    {
      when: { method: "POST", path: "/", as: "Tide clock", status: 403 },
      example: { ...people, schemes: [digest, bearer], rules: [read, { ...write, allow: { role: "captain" } }] },
      says: "A role belongs to an account, and the clock has none. What its token carries is a scope.",
    },
  ],
  hints: [
    "A policy may offer several schemes, and each of the people answers in one that takes what they hold.",
    "A password is taken by Basic, Digest or SCRAM, a token by Bearer.",
    "Offer Bearer beside a scheme for passwords, and let POST ask for the scope log:write.",
  ],
};
