import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";
import { others } from "../names";

const book = '{ "title": "The Thousand and Second Night" }';

function write(token: string): Draft {
  return {
    method: "POST",
    target: "/api/sandbox/the-rare-books",
    fields: [
      ["Content-Type", "application/json"],
      ["Authorization", `Bearer ${token}`],
    ],
    content: book,
  };
}

// The pair is id, colon and secret in Base64, each form-encoded before. RFC 6749 Appendix B
function ask(pair: string, more = ""): Draft {
  return {
    method: "POST",
    target: "/api/sandbox/token",
    fields: [
      ["Authorization", `Basic ${pair}`],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ],
    content: `grant_type=client_credentials${more}`,
  };
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "scopes-and-step-up",
  level: 2,
  title: "The rare books",
  task: "Be refused for want of a scope. Then ask the token endpoint yourself for a token that has it, and write the book.",
  policy: {
    version: 1,
    realm: "rare books",
    schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience: "/api/sandbox/the-rare-books" } }],
    accounts: [],
    tokens: [
      { token: "day-5b21", to: "Scheherazade", scopes: ["books:read"] },
      { token: "old-77aa", to: "Dinarzade", scopes: ["books:read", "books:write"], expires: 1_700_000_000 },
    ],
    rules: [
      { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "The catalog. The books stand further in." },
      {
        path: "/",
        methods: ["POST"],
        allow: { scope: "books:write" },
        says: "Written into the catalog. Nothing is kept: it forgets at once.",
      },
      {
        path: "/vault",
        methods: ["GET"],
        allow: { scope: "books:read", acr: "mfa", maxAge: 120 },
        says: "Two factors, two minutes ago at most: the rare books are yours to see.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-rare-books",
    fields: [["Authorization", "Bearer day-5b21"]],
    content: "",
  },
  goal: [
    {
      status: 403,
      decidedBy: "permitted",
      because: "scope-missing",
      sent: { methods: ["POST"] },
      solution: write("day-5b21"),
    },
    {
      status: 200,
      decidedBy: "scope-grantable",
      at: "/api/sandbox/token",
      solution: ask("d3JpdGVyOmluaythbmQrcXVpbGw="),
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { methods: ["POST"] },
      solution: write("{json:access_token}"),
    },
  ],
  hints: [
    "The token of Scheherazade is good for reading. Send a POST with it, and read the challenge of the 403.",
    "Tokens come from POST /api/sandbox/token: a form with grant_type=client_credentials, and a client’s id and secret by Basic. Only what you send from here counts, not the buttons beside the request.",
    "The client writer, with the secret “ink and quill”, may have books:write: Authorization: Basic d3JpdGVyOmluaythbmQrcXVpbGw=. Put the access_token that comes back after Bearer, and send the POST again.",
  ],
  wrong: [
    {
      status: 400,
      decidedBy: "scope-grantable",
      at: "/api/sandbox/token",
      example: ask("cmVhZGVyOnR1cm4rdGhlK3BhZ2U=", "&scope=books%3Awrite"),
      says: "This client may not have that scope, so it gets no token at all: invalid_scope, and a 400. Ask as a client that may.",
    },
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: "/api/sandbox/token",
      example: ask("d3JpdGVyOnF1aWxs"),
      says: "This 401 comes from the token endpoint: it does not know the client. Send its id and its secret by Basic, a space written as +.",
    },
    {
      after: 1,
      status: 403,
      decidedBy: "permitted",
      sent: { methods: ["POST"] },
      example: write("day-5b21"),
      idea: "403-is-log-in",
      says: "Still one scope short. A token with the same scopes, however new, gets the same 403.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-expired",
      example: write("old-77aa"),
      idea: "expired-is-403",
      says: "This token had the scope, and has expired. That is a 401: nobody looks at the scopes of a token that proves nothing.",
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { methods: ["GET"] },
      example: { ...write("day-5b21"), method: "GET", content: "" },
      says: "The token is good enough for reading. The task wants a POST.",
    },
  ],
  vary: [others.scheherazade, others.dinarzade, ["day-5b21", "day-8c04", "day-f1e6"]],
};
