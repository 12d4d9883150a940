import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const library = "/api/sandbox/the-jwt-library";
const endpoint = "/api/sandbox/token";
const metadata = "/.well-known/oauth-protected-resource/api/sandbox/the-reading-room";

function tokenFor(form: string): Draft {
  const fields = [
    ["Content-Type", "application/x-www-form-urlencoded"],
    // reader, and turn the page, as the token endpoint knows them.
    ["Authorization", "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="],
  ] as const;
  return { method: "POST", target: endpoint, fields, content: `grant_type=client_credentials${form}` };
}

const read: Draft = {
  method: "GET",
  target: library,
  fields: [["Authorization", "Bearer {json:access_token}"]],
  content: "",
};

export const exercise: Exercise = {
  kind: "steps",
  lesson: "inside-a-token",
  level: 3,
  title: "A good token for another room",
  task: "Get a token that is meant for the reading room alone, and be refused with it at the JWT library. Then get one that is taken there.",
  on: "the-jwt-library",
  start: { method: "GET", target: metadata, fields: [], content: "" },
  goal: [
    {
      status: 200,
      decidedBy: "open-to-all",
      at: metadata,
      solution: { method: "GET", target: metadata, fields: [], content: "" },
    },
    {
      status: 200,
      decidedBy: "scope-grantable",
      at: endpoint,
      sent: { content: "resource=" },
      solution: tokenFor("&resource={json:resource}"),
    },
    { status: 401, decidedBy: "credentials-valid", because: "token-for-others", solution: read },
    { status: 200, decidedBy: "scope-grantable", at: endpoint, solution: tokenFor("") },
    { status: 200, decidedBy: "permitted", sent: { scheme: "Bearer" }, solution: read },
  ],
  wrong: [
    {
      status: 400,
      decidedBy: "scope-grantable",
      at: endpoint,
      example: tokenFor("&resource=the-reading-room"),
      says: "The reading room goes by its whole address, as its metadata has it under resource.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "scope-grantable",
      at: endpoint,
      example: tokenFor(""),
      says: "This token names no resource, so the issuer wrote all of them into aud. The library would take it.",
    },
    {
      after: 2,
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-malformed",
      example: { ...read, fields: [["Authorization", "Bearer the-reading-room"]] },
      says: "That is no JWT. Send the token that came as access_token, whole.",
    },
    {
      after: 3,
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-for-others",
      example: read,
      says: "The same token means the same room. One that the library takes has to be got first.",
    },
  ],
  hints: [
    "The metadata of the reading room gives its name in the member resource. A token request may carry a parameter of that name.",
    "POST the form grant_type=client_credentials&resource=… to /api/sandbox/token, as reader by Basic, and send what comes back to the library.",
    "For a token that the library takes, leave resource out, or name the library by its own whole address.",
  ],
};
