import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

function get(target: string, ...fields: readonly FieldLine[]) {
  return [{ method: "GET", target, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "design-yours",
  level: 2,
  title: "Quiz: who asks?",
  task: "You write the API. Choose the status of each answer, and the header line that has to go with it.",
  situations: [
    {
      says: "Your vault takes names and passwords, by Basic.\nSomebody sends a Bearer token.",
      ask: get("/api/sandbox/open-the-vault", ["Authorization", "Bearer abc"]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "With Basic they might get in. Where credentials would help, you ask for them.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The line is well formed. It is in a scheme that you do not take.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "That would list methods. It is the scheme that has to be another one." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "Here the challenge is the whole message: it names the scheme that you do take.",
        },
      ],
      why: "Credentials in a scheme that was not offered are as good as none, so you ask again.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "Your library takes tokens that are JWTs.\nWhat comes after Bearer is abc.",
      ask: get("/api/sandbox/the-jwt-library", ["Authorization", "Bearer abc"]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "unreadable-token-is-400",
          says: "The request is well formed: one scheme, one word. It is the token that is malformed, and that makes it an invalid token.",
        },
        { status: 403, says: "Three letters prove nothing, and a good token would do. That is a 401." },
      ],
      wrongFields: [
        { field: "Content-Type", says: "That line speaks of the content, and not of the token." },
        {
          field: "",
          idea: "challenge-is-for-browsers",
          says: "No browser will ask for a token. The client’s program reads invalid_token there, and gets a new one.",
        },
      ],
      why: "A malformed token is an invalid one, as an expired one is: invalid_token.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "Your tokens are bound to keys, and come with a proof, by DPoP.\nA client sends one as Bearer.",
      ask: get("/api/sandbox/the-bound-token", ["Authorization", "Bearer abc"]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 403, says: "Whoever it is has proved nothing: a token without its key may be a stolen one." },
        { status: 400, says: "The request is well formed, in a scheme that you do not offer." },
      ],
      wrongFields: [
        { field: "DPoP-Nonce", says: "A nonce is for a proof, and none was tried. First say which scheme you take." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "The client has to learn that DPoP is wanted, and with which algorithms a proof may be signed.",
        },
      ],
      why: "Bearer is not among what you offer, so no valid credentials came. The challenge says DPoP.",
      section: "RFC 9449 §7.1",
    },
    {
      says: "Your lounge knows its guests by a signed cookie.\nA program comes with one that was not signed by you.",
      ask: [
        {
          method: "GET",
          target: "/api/sandbox/session/api",
          fields: [
            ["Host", "knock.example"],
            ["Cookie", "session=abc"],
          ],
          content: "",
        },
      ],
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "403-is-known",
          says: "The cookie proves nothing, and a good one would do. So you ask.",
        },
        {
          status: 302,
          idea: "api-redirects-to-login",
          says: "For a page. A program would follow it and take your login page for data.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "Programs do not log in by following. They read a challenge." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "No registered scheme asks for cookies, and a 401 must have a challenge all the same: write one of your own.",
        },
      ],
      why: "What came is not valid, so it is as if nothing had come.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "Your timetable wants a key in X-API-Key.\nA client sends a good key as Authorization: Bearer.",
      ask: get("/api/sandbox/api-key", ["Authorization", "Bearer metro-free-5c1d"]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 403, idea: "401-is-not-allowed", says: "The key would do. It lies in a line that you do not read." },
        {
          status: 400,
          idea: "400-for-everything",
          says: "Nothing is malformed. Seen from your side, no key came.",
        },
      ],
      wrongFields: [
        { field: "X-API-Key", says: "The client sends that line. To ask for it, you need one of your own." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "A challenge can say in which line the key belongs. This one does.",
        },
      ],
      why: "No key came where keys are looked for, so you ask, and say where.",
      section: "RFC 9110 §15.5.2",
    },
  ],
  hints: [
    "Whatever proves nothing to you is as good as nothing at all.",
    "Whoever sends a 401 has to say in the same answer what would help.",
  ],
};
