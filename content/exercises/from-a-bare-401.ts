import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const library = "/api/sandbox/the-jwt-library";
const endpoint = "/api/sandbox/token";
const ofResource = `/.well-known/oauth-protected-resource${library}`;
const ofServer = "/.well-known/oauth-authorization-server";

function get(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

function token(...fields: Draft["fields"]): Draft {
  const type = ["Content-Type", "application/x-www-form-urlencoded"] as const;
  return { method: "POST", target: endpoint, fields: [type, ...fields], content: "grant_type=client_credentials" };
}

// reader, and turn the page, as the token endpoint knows them.
const reader = ["Authorization", "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="] as const;

export const exercise: Exercise = {
  kind: "steps",
  lesson: "getting-a-token",
  level: 2,
  title: "From a 401 to a 200",
  task: "Begin at the JWT library with nothing, follow what each answer names, get a token, and come back with it.",
  on: "the-jwt-library",
  start: get(library, ["Accept", "application/json"]),
  goal: [
    { status: 401, decidedBy: "credentials-present", at: library, solution: get(library) },
    { status: 200, decidedBy: "open-to-all", at: ofResource, solution: get(ofResource) },
    { status: 200, decidedBy: "open-to-all", at: ofServer, solution: get(ofServer) },
    { status: 200, decidedBy: "scope-grantable", at: endpoint, solution: token(reader) },
    {
      status: 200,
      decidedBy: "permitted",
      at: library,
      sent: { scheme: "Bearer" },
      solution: get(library, ["Authorization", "Bearer {json:access_token}"]),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: get(library, reader),
      says: "Id and secret are for the token endpoint. The library asks for Bearer: a token that comes from there.",
    },
    {
      status: 401,
      decidedBy: "client-authenticated",
      at: endpoint,
      example: token(),
      idea: "401-is-not-allowed",
      says: "This 401 asks another question than the library’s: which client are you? Its challenge says Basic.",
    },
    {
      status: 404,
      decidedBy: "resource-disclosed",
      at: "/.well-known/oauth-protected-resource",
      example: get("/.well-known/oauth-protected-resource"),
      says: "The path of the resource follows the well-known one. resource_metadata has the whole address.",
    },
    {
      after: 4,
      status: 401,
      decidedBy: "credentials-valid",
      example: get(library, ["Authorization", "Bearer reader"]),
      says: "The token is the long text in access_token. The name of the client proves nothing here.",
    },
  ],
  hints: [
    "The challenge of the first answer names an address: resource_metadata. What you find there names the issuer.",
    "The issuer describes itself at /.well-known/oauth-authorization-server, and token_endpoint is where tokens are.",
    "POST grant_type=client_credentials there as reader, whose secret is turn the page, by Basic. Then Authorization: Bearer and access_token.",
  ],
};
