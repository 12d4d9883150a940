import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-jwt-library";

function ask(authorization: string): Draft {
  return { method: "GET", target, fields: [["Authorization", authorization]], content: "" };
}

// {"alg":"ES256","typ":"JWT"}, claims of an ID token, and 64 octets that nobody's key made.
const idToken =
  "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2FjY291bnRzLmV4YW1wbGUiLCJzdWIiOiJyZWFkZXIiLCJhdWQiOiJhLXBhZ2UiLCJleHAiOjQxMDI0NDQ4MDAsIm5vbmNlIjoibi0wUzYifQ.LngyAU-zsiXaKxao3o3MXj1ELzWGArUp1HQyI-RUbketnE7hwEDKYH5P6wYTao8a_y6w0CGsjDXHZXcoM0XCiw";
// {"alg":"HS256","typ":"at+jwt"}, and a MAC in place of a signature.
const withMac =
  "eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJyZWFkZXIiLCJzY29wZSI6ImJvb2tzOnJlYWQgYm9va3M6d3JpdGUiLCJleHAiOjQxMDI0NDQ4MDB9.9WmobTwsjX3aJrXb6iC9XBnus138Y_23JLrE8hwieFA";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "inside-a-token",
  level: 1,
  title: "Not an access token",
  task: "Be refused before any signature is looked at: send the JWT library one token that is no access token at all.",
  on: "the-jwt-library",
  start: { method: "GET", target, fields: [["Accept", "application/json"]], content: "" },
  goal: [
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-malformed",
      sent: { scheme: "Bearer" },
      solution: ask(`Bearer ${idToken}`),
    },
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "token-not-signed",
      example: ask(`Bearer ${withMac}`),
      says: "This one is an access token by its form, and it fell at its signature. For the task it has to fall earlier.",
    },
    {
      status: 400,
      decidedBy: "credentials-readable",
      example: ask("Bearer half a token"),
      idea: "unreadable-token-is-400",
      says: "Several words after Bearer make the request malformed, and that is a 400. One word, however wrong, makes a wrong token.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: { method: "GET", target, fields: [], content: "" },
      says: "No token came at all, so there was none to refuse.",
    },
  ],
  hints: [
    "An access token in the form of a JWT has three parts, and says in its header of which type it is: at+jwt.",
    "Take a part away, or write a header whose typ is JWT, as an ID token has it. Any word without dots would do too.",
  ],
};
