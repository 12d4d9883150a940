import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const text = ["Content-Type", "text/plain"] as const;
const json = ["Content-Type", "application/json"] as const;

function send(method: string, path: string, fields: Draft["fields"], content = ""): Draft {
  return { method, target: `/api/sandbox/${path}`, fields, content };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "conditions",
  level: 2,
  title: "Conflict or condition?",
  task: "For each request choose the status, and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: 'Ali saves a document with If-Match: "v2".\nMeanwhile Morgiana has saved it, and it is at version 3.',
      ask: [send("PUT", "precondition", [text, ["If-Match", '"v2"']], "Mine.\n")],
      status: 412,
      field: "ETag",
      wrongStatuses: [
        {
          status: 409,
          idea: "409-for-every-conflict",
          says: "There is a conflict, and Ali has foreseen it: he named the version he means. His condition failed, and 412 says so.",
        },
        { status: 428, says: "That asks for a condition, and one came." },
        { status: 200, says: "Then Morgiana’s version would be gone, and neither of the two would know." },
      ],
      wrongFields: [
        { field: "Allow", says: "PUT is a method of the document. It is the version that does not fit." },
        {
          field: "",
          says: "It may be left out, but Ali needs to know which version is there now, before he merges the two.",
        },
      ],
      why: "A condition that the client set is not met: 412. The current ETag tells it what to fetch and to merge.",
      section: "RFC 9110 §15.5.13",
    },
    {
      says: "A script saves the same document and names no version.\nThe server takes a change only if it knows which version it was made from.",
      ask: [send("PUT", "precondition", [text], "Mine.\n")],
      status: 428,
      field: "",
      wrongStatuses: [
        { status: 412, says: "No condition failed, for none was set. That is what is wrong." },
        {
          status: 409,
          idea: "409-for-every-conflict",
          says: "Nobody knows yet whether there is a conflict. The script has not said which version it has seen.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The request is well formed. It lacks a line that this server insists on.",
        },
      ],
      wrongFields: [
        { field: "If-Match", says: "If-Match is what the client should send. It has no meaning in an answer." },
        { field: "Retry-After", says: "Later it will be as blind as now." },
      ],
      why: "428 asks for a condition, so that no change is made blindly. How to send it right stands in the content.",
      section: "RFC 6585 §3",
    },
    {
      says: 'Somebody changes order 9 with If-Match: "order-9-v5", which is its version.\nThe order has shipped, and can no longer be changed.',
      ask: [send("PUT", "orders/9", [json, ["If-Match", '"order-9-v5"']], '{ "item": "door bell", "quantity": 2 }')],
      status: 409,
      field: "",
      wrongStatuses: [
        { status: 412, says: "The condition is met: it is the very version that the client has seen." },
        { status: 403, says: "Nobody in particular is refused. It is the state of the order that forbids it." },
        {
          status: 422,
          says: "What is asked for makes sense, and was possible as long as the order stood in the shop.",
        },
      ],
      wrongFields: [
        { field: "ETag", says: "The client knows the version already. It is not what stands in the way." },
        { field: "Allow", says: "PUT is a method of orders. This one is in the wrong state for it." },
      ],
      why: "The version is right, and the state of the order still does not allow it: a conflict.",
      section: "RFC 9110 §15.5.10",
    },
    {
      says: 'A reader asks for the document with If-None-Match: "v3".\nIt is at version 3.',
      ask: [send("GET", "precondition", [["If-None-Match", '"v3"']])],
      status: 304,
      field: "ETag",
      wrongStatuses: [
        {
          status: 412,
          says: "For a GET, an If-None-Match that fails means: you have it already. It is a 412 only for methods other than GET and HEAD.",
        },
        { status: 200, says: "It would work, and send once more what the reader holds in hand." },
        {
          status: 204,
          says: "A 204 says that there is no content to this answer. There is some, and the reader has it.",
        },
      ],
      wrongFields: [
        { field: "Content-Length", says: "A 304 ends at its header. What it describes, the reader has." },
        {
          field: "",
          says: "An ETag that the 200 would have had must be there, so that the reader knows which copy is meant.",
        },
      ],
      why: "The copy is still good: 304, without content, and with the fields that tell which copy.",
      section: "RFC 9110 §15.4.5",
    },
    {
      says: 'Somebody asks for the vault without credentials, and with If-Match: "v2".\nThe vault has no such version.',
      ask: [send("GET", "open-the-vault", [["If-Match", '"v2"']])],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 412,
          says: "The condition would tell a stranger something about the vault. What would be refused without it is refused first.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "Credentials are missing, and the right ones would help. That is a 401.",
        },
      ],
      wrongFields: [
        { field: "ETag", says: "Which version there is, is nothing for strangers." },
        { field: "", idea: "bare-401-is-fine", says: "A 401 must bring a challenge." },
      ],
      why: "Conditions are looked at after the usual checks: what would be refused before its content is read is refused without them.",
      section: "RFC 9110 §13.2.1",
    },
  ],
  hints: [
    "Did the client set a condition? Is it met? And if there were none, would the request have gone through?",
    "Where a condition of the client’s own fails, it is a 412; for a GET with If-None-Match, a 304.",
  ],
};
