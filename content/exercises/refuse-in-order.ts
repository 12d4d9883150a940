import type { Exercise } from "../exercise";

const json = ["Content-Type", "application/json"] as const;
const book = '{ "title": "The Thousand and Second Night" }';

function write(...fields: readonly (readonly [string, string])[]) {
  return [{ method: "POST", target: "/api/sandbox/the-scoped-api", fields: [json, ...fields], content: book }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "401-or-403",
  level: 2,
  title: "Which refusal?",
  task: "For each request choose the status, and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: "Somebody writes a book to the library.\nThe request has no Authorization.\nReaders with the right token may write.",
      ask: write(),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "A 403 refuses, and asks for nothing. A token is what is missing, and the right one would do.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The request can be read well. Only the credentials are missing.",
        },
        {
          status: 404,
          says: "The library hides nothing: whoever asks may know that it takes books. So it can ask who is there.",
        },
      ],
      wrongFields: [
        {
          field: "Location",
          idea: "api-redirects-to-login",
          says: "A program that is led to a login page reads a page and no answer. A 401 asks in WWW-Authenticate.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "A 401 must carry a challenge, so that the client knows what to send.",
        },
      ],
      why: "No credentials came, and some would have helped: a 401, with a challenge that names the scheme.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "The same request comes with a token that expired last year.\nThe server can still read whose it was.",
      ask: write(["Authorization", "Bearer old-77aa"]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "expired-is-403",
          says: "That its owner is known does not make the token valid. A new token would do, so it is a 401.",
        },
        {
          status: 400,
          idea: "unreadable-token-is-400",
          says: "The request is well formed. It is the token that is no good.",
        },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Waiting makes no token valid again." },
        { field: "", idea: "bare-401-is-fine", says: 'The challenge says what is wrong here: error="invalid_token".' },
      ],
      why: "The token is no longer valid, so no valid credentials came. The challenge says invalid_token, and the client gets a new one.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "The token is good, and was issued for reading.\nThe request is a POST, which needs books:write.",
      ask: write(["Authorization", "Bearer read-4f2a"]),
      status: 403,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "A 401 would send the client for a new token of the same kind, again and again.",
        },
        {
          status: 405,
          idea: "wrong-method-is-403",
          says: "The library takes POST. It is this token that may not.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "Allow lists the methods of a resource, and POST is one of them." },
        {
          field: "",
          says: "A 403 needs no challenge in general. Bearer wants one whenever the token does not open the resource: it names the scope.",
        },
      ],
      why: "It is known who asks, and this token may not. Bearer says so as insufficient_scope, and may name the scope that the request needs.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "The header line is Authorization: Bearer, and nothing stands after it.",
      ask: write(["Authorization", "Bearer"]),
      status: 400,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          says: "No token was refused, for none came. The request itself is malformed, and for that Bearer has invalid_request.",
        },
        { status: 403, says: "The server has not come to what is allowed: the request is malformed." },
      ],
      wrongFields: [
        { field: "Allow", says: "The method is not what is wrong here." },
        { field: "", says: 'Bearer answers in a challenge here too: error="invalid_request".' },
      ],
      why: "A malformed request is invalid_request, and that goes with a 400. A malformed token would be invalid_token, and a 401.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "Staff have a room that members must not know of.\nAli is a member, sends his right password, and asks for it.",
      ask: [
        {
          method: "GET",
          target: "/api/sandbox/the-hidden-room",
          fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]],
          content: "",
        },
      ],
      status: 404,
      field: "",
      wrongStatuses: [
        {
          status: 403,
          idea: "404-never-forbids",
          says: "A 403 is true, and tells Ali that there is a room to keep him out of.",
        },
        { status: 401, says: "Ali is known. And a challenge would tell that there is a door." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "A challenge names a door. What must not be known of has none." },
        { field: "Allow", says: "A list of methods tells that something is there to use them on." },
      ],
      why: "A 404 may also mean that the server will not tell. It hides only if nothing in it differs from any other 404.",
      section: "RFC 9110 §15.5.5",
    },
    {
      says: "A page on another site sends the login form of ours, in a visitor’s browser.\nThe server sees from which site it comes.",
      ask: [
        {
          method: "POST",
          target: "/api/sandbox/session/login",
          fields: [
            ["Content-Type", "application/x-www-form-urlencoded"],
            ["Sec-Fetch-Site", "cross-site"],
          ],
          content: "user=Ali&password=forty+jars",
        },
      ],
      by: "wire",
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-known",
          says: "No credentials would help: the very same ones are taken when our own page sends them.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The form can be read. Where it comes from is what is refused.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "There is nothing to ask for: no other credentials would change the answer.",
        },
        {
          field: "Location",
          says: "Nothing has moved, and no other address would take this form from another site. The answer is no.",
        },
      ],
      why: "A request can be forbidden for reasons that have nothing to do with credentials.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: ["Ask of each: does it know who is there? If it does, may they? And may they know at all?"],
};
