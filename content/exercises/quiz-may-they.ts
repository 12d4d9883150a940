import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const shelves = "/api/sandbox/the-shelves";
const ali: FieldLine = ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="];

function get(target: string, ...fields: readonly FieldLine[]) {
  return [{ method: "GET", target, fields, content: "" }];
}

function put(target: string, ...fields: readonly FieldLine[]) {
  const json: FieldLine = ["Content-Type", "application/json"];
  return [{ method: "PUT", target, fields: [json, ...fields], content: '{ "title": "The Voyages" }' }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "why-do-i-get-403",
  level: 2,
  title: "Quiz: may they?",
  task: "The list of shelves is open to all, a shelf is its owner’s, and only staff may know of the drafts. Choose the status, and what must go with it.",
  situations: [
    {
      says: "Ali sends his right password, and puts a book on Morgiana’s shelf.",
      ask: put(`${shelves}/shelf/Morgiana`, ali),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "He would log in as himself again, and be as much himself as before.",
        },
        {
          status: 409,
          idea: "409-for-every-conflict",
          says: "A conflict is one with the state of the thing. This shelf will never be his.",
        },
        { status: 404, says: "The open list names her shelf, so there is nothing left to hide." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "Nothing demands it here. Basic has no words for what is missing.",
        },
        { field: "Allow", says: "PUT is a method of this shelf. It is not for him." },
      ],
      why: "He is known, and this is not his. A sentence in the content is kind.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "Somebody without any credentials puts a book on Ali’s shelf. Perhaps it is Ali.",
      ask: put(`${shelves}/shelf/Ali`),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "It may be Ali himself, and then his credentials would help. That is a 401.",
        },
        { status: 405, says: "A shelf takes PUT. It takes it from one person." },
      ],
      wrongFields: [
        {
          field: "Location",
          idea: "api-redirects-to-login",
          says: "The book would be lost on the way to a login page. Ask here.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "Without a challenge even Ali does not learn how to say who he is.",
        },
      ],
      why: "Credentials are missing, and the right ones would do. So it asks.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "At the library somebody deletes a book.\nThe token is good, and carries books:read alone.",
      ask: [
        {
          method: "DELETE",
          target: "/api/sandbox/the-scoped-api",
          fields: [["Authorization", "Bearer read-4f2a"]],
          content: "",
        },
      ],
      status: 403,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "The client would renew a token that is good, and come back with the same scopes.",
        },
        {
          status: 405,
          idea: "wrong-method-is-403",
          says: "Books can be deleted here, by whoever may write.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "DELETE is on that list, so the list would not help." },
        {
          field: "",
          says: "Bearer demands a challenge whenever a token does not open the resource. This one names the scope.",
        },
      ],
      why: "Known, and one scope short: insufficient_scope, with the scope that the request needs.",
      section: "RFC 6750 §3.1",
    },
    {
      says: "Ali, who is not on the staff, guesses the address of the drafts, and asks with his right password.",
      ask: get(`${shelves}/drafts`, ali),
      status: 404,
      field: "",
      wrongStatuses: [
        {
          status: 403,
          idea: "404-never-forbids",
          says: "That would tell him that he has guessed right.",
        },
        { status: 401, says: "He is known. And a challenge would tell every stranger that there is a door." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Where nothing is, nobody asks for a name." },
        { field: "Allow", says: "Where nothing is, no method is allowed." },
      ],
      why: "He may not know of them, so he gets what he would get for an address where nothing is.",
      section: "RFC 9110 §15.5.5",
    },
    {
      says: "Ali asks for the open list, with a wrong password.",
      ask: get(shelves, ["Authorization", "Basic QWxpOm9wZW4="]),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "401-is-not-allowed",
          says: "This list asks nobody for a name, so a wrong one does not matter.",
        },
        { status: 403, says: "Everybody may see it, Ali under a wrong password too." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "It may stand on a 200, where other credentials would show more. Here all get the same.",
        },
        { field: "Set-Cookie", says: "Nobody has logged in." },
      ],
      why: "What is open to all is open to whoever has mistyped a password.",
      section: "RFC 9110 §15.3.1",
    },
  ],
  hints: [
    "Who asks? May they? May they know of it at all? Stop at the first no.",
    "Only one of these answers has to ask for a name, and one has to name a scope.",
  ],
};
