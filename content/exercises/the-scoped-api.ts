import type { Exercise } from "../exercise";
import { others } from "../names";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "known-and-refused",
  level: 1,
  title: "The scoped API",
  task: "Write a book. A good token is not always enough.",
  policy: {
    version: 1,
    realm: "library",
    schemes: [{ scheme: "bearer" }],
    accounts: [],
    tokens: [
      { token: "read-4f2a", to: "Scheherazade", scopes: ["books:read"] },
      { token: "write-9c1d", to: "Scheherazade", scopes: ["books:read", "books:write"] },
      { token: "old-77aa", to: "Dinarzade", scopes: ["books:read", "books:write"], expires: 1_700_000_000 },
    ],
    rules: [
      { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "One thousand and one books are here." },
      {
        path: "/",
        methods: ["POST", "PUT", "PATCH", "DELETE"],
        allow: { scope: "books:write" },
        says: "You may write here. Nothing is kept: the library forgets at once.",
      },
    ],
  },
  start: {
    method: "POST",
    target: "/api/sandbox/the-scoped-api",
    fields: [
      ["Content-Type", "application/json"],
      ["Authorization", "Bearer read-4f2a"],
    ],
    content: '{ "title": "The Thousand and Second Night" }',
  },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Bearer", methods: ["POST", "PUT", "PATCH", "DELETE"] },
      solution: {
        method: "POST",
        target: "/api/sandbox/the-scoped-api",
        fields: [
          ["Content-Type", "application/json"],
          ["Authorization", "Bearer write-9c1d"],
        ],
        content: '{ "title": "The Thousand and Second Night" }',
      },
    },
  ],
  hints: [
    "The token is known, and the answer still is 403. Look at the challenge that came with it.",
    'Beside error="insufficient_scope" stands the scope that the request needs. Which of the tokens carries it, and has not expired?',
  ],
  wrong: [
    {
      status: 403,
      decidedBy: "permitted",
      example: {
        method: "POST",
        target: "/api/sandbox/the-scoped-api",
        fields: [["Authorization", "Bearer read-4f2a"]],
        content: "",
      },
      idea: "403-is-log-in",
      says: "The token is good, and not enough. To send it again, or a new one with the same scopes, changes nothing.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      sent: { methods: ["POST", "PUT", "PATCH", "DELETE"] },
      example: {
        method: "POST",
        target: "/api/sandbox/the-scoped-api",
        fields: [["Authorization", "Bearer old-77aa"]],
        content: "",
      },
      idea: "expired-is-403",
      says: "This token has the scope and has expired. So it proves nothing any more: 401, and no 403.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { methods: ["GET"] },
      example: {
        method: "GET",
        target: "/api/sandbox/the-scoped-api",
        fields: [["Authorization", "Bearer read-4f2a"]],
        content: "",
      },
      says: "Reading is not writing. The task wants a POST.",
    },
  ],
  vary: [
    others.scheherazade,
    others.dinarzade,
    ["read-4f2a", "read-91b7", "read-c03d"],
    ["write-9c1d", "write-2e58", "write-70fa"],
    ["old-77aa", "old-1d4c", "old-e9b2"],
  ],
};
