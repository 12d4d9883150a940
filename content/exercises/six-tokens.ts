import type { Exercise } from "../exercise";

const library = "/api/sandbox/the-scoped-api";

function ask(method: string, target: string, authorization: string) {
  return [{ method, target, fields: [["Authorization", authorization] as const], content: "" }];
}

// The first 52 characters of a JWT, as a variable that is too short for it would keep them.
const half = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJpc3MiOiJ";

export const exercise: Exercise = {
  kind: "choice",
  lesson: "bearer",
  level: 2,
  title: "Six tokens at the counter",
  task: "For each request choose the status, and the header that goes with it. Then the library answers.",
  situations: [
    {
      says: "A client sends Authorization: Token read-4f2a.\nThe token is a good one.\nThe library offers Bearer, and nothing else.",
      ask: ask("GET", library, "Token read-4f2a"),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "The token is good, and nobody has looked at it: in a scheme that is not offered it proves nothing.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The line is well formed. It is an answer in a scheme that nobody asked for.",
        },
        {
          status: 403,
          says: "What is missing are credentials in a scheme that is offered, and they would help. That is a 401.",
        },
      ],
      wrongFields: [
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "Without the challenge this client cannot find out what it did wrong: the name of the scheme.",
        },
      ],
      why: "Credentials in a scheme that is not offered count as none. The challenge names Bearer, and no error.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A page reads the token from a variable that was never set.\nIt sends Authorization: Bearer undefined.",
      ask: ask("GET", library, "Bearer undefined"),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "unreadable-token-is-400",
          says: "One word stands after Bearer, and that is all the form asks for. The request is well formed.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "The token proves nothing, and a good one would do. That is a 401.",
        },
      ],
      wrongFields: [
        { field: "Location", idea: "api-redirects-to-login", says: "A program has no use for a login page." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: 'The challenge tells the client which mistake it is: error="invalid_token".',
        },
      ],
      why: "The word has the form of a token, and no such token was issued: invalid_token, and a 401.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A client sends its good token in Authorization.\nTo be safe it adds the same token to the address, as access_token.",
      ask: ask("GET", `${library}?access_token=read-4f2a`, "Bearer read-4f2a"),
      status: 400,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 200, says: "Two ways at once are forbidden to a client, even with one and the same token." },
        {
          status: 401,
          says: "The token is not what is wrong, and a new one would change nothing: the request is malformed.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "The method is not what is wrong here." },
        { field: "", says: 'Bearer answers in its challenge here too: error="invalid_request".' },
      ],
      why: "A client must not send its token in more than one way. The request is malformed: invalid_request, and a 400.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A JWT was cut off in the middle by a column that was too short.\nThe client sends what is left of it.",
      ask: ask("GET", "/api/sandbox/the-jwt-library", `Bearer ${half}`),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          idea: "unreadable-token-is-400",
          says: "What cannot be read is the token, not the request. One word stands after Bearer, as it should.",
        },
        {
          status: 500,
          says: "A token that cannot be parsed is to be expected, and it is the client that can do something about it.",
        },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Waiting mends no token." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "The challenge says invalid_token, so that the client fetches a whole one.",
        },
      ],
      why: "A malformed token is an invalid one: invalid_token, and a 401. A fresh token would do.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A token for reading and writing expired last year.\nIts owner asks for DELETE.",
      ask: ask("DELETE", library, "Bearer old-77aa"),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "expired-is-403",
          says: "Its owner can still be read off it, and it proves nothing any more. A fresh one would do.",
        },
        {
          status: 405,
          idea: "wrong-method-is-403",
          says: "The library takes DELETE, from whoever brings a good token for it.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "Allow lists methods, and the method is not the trouble." },
        { field: "", idea: "bare-401-is-fine", says: "A 401 must carry a challenge. This one says invalid_token." },
      ],
      why: "Expired, revoked, malformed: all of them are invalid_token, and a 401. Scopes are looked at after that.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "A client writes the scheme in lower case: authorization: bearer read-4f2a.\nThe token is good for reading, and the request is a GET.",
      ask: ask("GET", library, "bearer read-4f2a"),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          says: "The names of schemes are the same in any case, and so are those of headers. Many servers get this wrong.",
        },
        { status: 401, says: "The scheme is Bearer, however it is spelled, and the token in it is good." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "A challenge may stand on other answers than a 401. Here there is nothing left to ask for.",
        },
      ],
      why: "The name of a scheme is case-insensitive. The token is not: read-4F2A would be another one.",
      section: "RFC 9110 §11.1",
    },
  ],
  hints: [
    "Ask first whether the request is well formed: one scheme that is offered, one token, sent in one way.",
    "Then whether the token is good, and last whether it is good for this. Each question has a status of its own.",
  ],
};
