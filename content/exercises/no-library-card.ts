import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const endpoint = "/api/sandbox/token";
const type = ["Content-Type", "application/x-www-form-urlencoded"] as const;
// visitor, and no library card, as the token endpoint knows them.
const visitor = ["Authorization", "Basic dmlzaXRvcjpubyBsaWJyYXJ5IGNhcmQ="] as const;

function ask(content: string, ...fields: Draft["fields"]): Draft {
  return { method: "POST", target: endpoint, fields: [type, ...fields], content };
}

export const exercise: Exercise = {
  kind: "answer",
  lesson: "getting-a-token",
  level: 1,
  title: "No library card",
  task: "The client visitor is known by the secret no library card, and may have no token. Ask for one as visitor, and see which status the token endpoint has for that.",
  on: "the-jwt-library",
  start: ask("grant_type=client_credentials"),
  goal: [
    {
      status: 400,
      decidedBy: "grant-offered",
      at: endpoint,
      sent: { as: "visitor", content: "client_credentials" },
      solution: ask("grant_type=client_credentials", visitor),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: endpoint,
      sent: { as: "visitor" },
      example: ask("grant_type=client_credentials", ["Authorization", "Basic dmlzaXRvcjphIGxpYnJhcnkgY2FyZA=="]),
      says: "The client visitor is known by another secret, so the question is still who asks.",
    },
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: endpoint,
      example: ask("grant_type=client_credentials"),
      idea: "401-is-not-allowed",
      says: "Nothing says which client this is, so the endpoint asks. Answer the challenge: Basic.",
    },
    {
      status: 400,
      decidedBy: "grant-offered",
      at: endpoint,
      sent: { as: "visitor" },
      example: ask("grant_type=password", visitor),
      says: "This refuses the grant, which nobody may use here. Ask by client_credentials, which others may.",
    },
  ],
  hints: [
    "The challenge of the token endpoint is Basic: the client’s id, a colon and its secret, in Base64.",
    "Under Credentials, Basic makes that line: visitor, and no library card. The form stays as it is.",
  ],
};
