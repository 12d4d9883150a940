import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-jwt-library";
const endpoint = "/api/sandbox/token";

function read(authorization: string): Draft {
  return { method: "GET", target, fields: [["Authorization", authorization]], content: "" };
}

const asReader: Draft = {
  method: "POST",
  target: endpoint,
  fields: [
    ["Content-Type", "application/x-www-form-urlencoded"],
    // reader, and turn the page, as the token endpoint knows them.
    ["Authorization", "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="],
  ],
  content: "grant_type=client_credentials",
};

export const exercise: Exercise = {
  kind: "steps",
  lesson: "inside-a-token",
  level: 2,
  title: "It reads as before",
  task: "Get a token and read with it. Then spoil that token, so that it can still be read as before and is refused because nobody signed it.",
  on: "the-jwt-library",
  start: asReader,
  goal: [
    { status: 200, decidedBy: "scope-grantable", at: endpoint, solution: asReader },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Bearer" },
      at: target,
      solution: read("Bearer {json:access_token}"),
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-not-signed",
      at: target,
      sent: { scheme: "Bearer" },
      solution: read("Bearer {json:access_token}AA"),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: endpoint,
      example: { ...asReader, fields: [["Content-Type", "application/x-www-form-urlencoded"]] },
      says: "The token endpoint asks who the client is. The reader’s id and secret go there by Basic.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "scheme-offered",
      example: read("Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="),
      says: "Id and secret stay between the client and the token endpoint. The library takes the token.",
    },
    {
      after: 2,
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-malformed",
      example: read("Bearer {json:access_token}."),
      idea: "unreadable-token-is-400",
      says: "Now it cannot be read any more: a 401 as well, for another reason. Leave the three parts, and change a letter in one of them.",
    },
    {
      after: 2,
      status: 200,
      decidedBy: "permitted",
      example: read("Bearer {json:access_token}"),
      says: "The signature is still the good one. Change a letter in it, but not the very last, of which some bits do not count.",
    },
  ],
  hints: [
    "First send the request as it stands. The answer holds the token, which goes to the library after Bearer.",
    "Then change the third part, which is the signature: header and claims stay what they were.",
    "Under Credentials, Bearer has a bench for this: Break its signature does it in one press.",
  ],
};
