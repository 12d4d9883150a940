import type { Exercise } from "../exercise";

// {"alg":"none","typ":"at+jwt"}, claims that anybody can write, and no signature.
const unsigned =
  "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJpc3MiOiJodHRwczovL2tub2NrLmV4YW1wbGUiLCJzdWIiOiJ3cml0ZXIiLCJjbGllbnRfaWQiOiJ3cml0ZXIiLCJhdWQiOiJodHRwczovL2tub2NrLmV4YW1wbGUvYXBpL3NhbmRib3gvdGhlLWp3dC1saWJyYXJ5Iiwic2NvcGUiOiJib29rczpyZWFkIGJvb2tzOndyaXRlIiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjQxMDI0NDQ4MDAsImp0aSI6ImZvcmdlZCJ9.";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "inside-a-token",
  level: 2,
  title: "The JWT library",
  task: "Write a token yourself, with alg none and no signature, and see at which question it falls.",
  policy: {
    version: 1,
    realm: "JWT library",
    schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience: "/api/sandbox/the-jwt-library" } }],
    accounts: [],
    tokens: [],
    rules: [
      { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "The token was signed here. Read on." },
      {
        path: "/",
        methods: ["POST", "PUT", "PATCH", "DELETE"],
        allow: { scope: "books:write" },
        says: "You may write here. Nothing is kept: the library forgets at once.",
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
    target: "/api/sandbox/the-jwt-library",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 401,
      decidedBy: "credentials-valid",
      sent: { scheme: "Bearer", token: "unsigned" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-jwt-library",
        fields: [["Authorization", `Bearer ${unsigned}`]],
        content: "",
      },
    },
  ],
  hints: [
    "A JWT is three parts with dots between: a header, claims, a signature. The first two are JSON in base64url, for everybody to read and to write.",
    'Write {"alg":"none"} into the header, leave the third part empty, and keep the last dot.',
    "Send it as Authorization: Bearer. A server that let the token choose its algorithm would believe it; this one has chosen before.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target: "/api/sandbox/the-jwt-library", fields: [], content: "" },
      says: "No token came. The task is to write one and to send it.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      sent: { scheme: "Bearer" },
      example: {
        method: "GET",
        target: "/api/sandbox/the-jwt-library",
        fields: [["Authorization", "Bearer abc"]],
        content: "",
      },
      idea: "unreadable-token-is-400",
      says: "A word that is no token is an invalid token: 401, and no 400. For the task its header must say alg none, and its third part must be empty.",
    },
  ],
};
