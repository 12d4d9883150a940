import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const base = "/api/sandbox/the-scoped-api";
const json: FieldLine = ["Content-Type", "application/json"];
const book = '{ "title": "The Thousand and Second Night" }';

function send(method: string, authorization?: string, target = base) {
  const credentials: readonly FieldLine[] = authorization === undefined ? [] : [["Authorization", authorization]];
  const content = method === "GET" || method === "DELETE" ? "" : book;
  return { method, target, fields: content === "" ? credentials : [json, ...credentials], content };
}

function mended(method: string, token: string) {
  const sent = { scheme: "Bearer", methods: [method] };
  return { status: 200, decidedBy: "permitted", sent, solution: send(method, `Bearer ${token}`) } as const;
}

export const exercise: Exercise = {
  kind: "steps",
  lesson: "why-do-i-get-401",
  level: 2,
  title: "Four broken clients",
  task: "Mend four clients of the library, one after the other: a GET whose token has no scheme, a POST whose token is of last year, a PUT that says Bearer twice, and a DELETE with its token in the address.",
  on: "the-scoped-api",
  start: send("GET", "read-4f2a"),
  goal: [
    mended("GET", "read-4f2a"),
    mended("POST", "write-9c1d"),
    mended("PUT", "write-9c1d"),
    mended("DELETE", "write-9c1d"),
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: send("GET", "Token read-4f2a"),
      says: "The first word of Authorization is the scheme, and it has to be one that the challenge offers. A token alone is taken for a scheme that nobody knows.",
    },
    {
      after: 1,
      status: 403,
      decidedBy: "permitted",
      sent: { methods: ["POST", "PUT", "DELETE"] },
      example: send("POST", "Bearer read-4f2a"),
      idea: "403-is-log-in",
      says: "No longer a 401: the library knows this token, and it is good for reading. Look at the challenge for the scope that writing needs.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-expired",
      example: send("POST", "Bearer old-77aa"),
      idea: "expired-is-403",
      says: "This token was good once. What has expired proves nothing, so another token has to come.",
    },
    {
      after: 2,
      status: 400,
      decidedBy: "credentials-readable",
      example: send("PUT", "Bearer Bearer write-9c1d"),
      says: "One library writes the word Bearer, and somebody has put it into the token too. Write it once.",
    },
    {
      after: 3,
      status: 401,
      decidedBy: "credentials-present",
      example: send("DELETE", undefined, `${base}?access_token=write-9c1d`),
      says: "The token lies in the address, where this server does not look, and where every log on the way keeps it. It belongs in Authorization.",
    },
  ],
  hints: [
    "Take one client at a time, and read which question of the server said no.",
    "Authorization is one scheme, one space, one token. Beside the request stands which tokens there are, and what each is good for.",
    "GET works with the reading token, and the other three with the writing one: Authorization: Bearer write-9c1d.",
  ],
};
