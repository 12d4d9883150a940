import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

function ask(method: string, name: string, ...fields: readonly FieldLine[]) {
  return [{ method, target: `/api/sandbox/${name}`, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "methods-and-405",
  level: 2,
  title: "Which verb, which answer?",
  task: "For each method choose the status, and the header line that has to come or ought to come with it.",
  situations: [
    {
      says: "The vault can be read by whoever is known there.\nA stranger sends DELETE.\nThe vault looks at the method before it looks at you.",
      ask: ask("DELETE", "open-the-vault"),
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 401,
          says: "It would ask who is there if the answer changed anything. Nobody can delete this vault.",
        },
        {
          status: 403,
          idea: "wrong-method-is-403",
          says: "A 403 sends the stranger looking for a right to delete, and nobody has one.",
        },
        { status: 501, says: "The server knows DELETE well. It is this vault that does not take it." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "A challenge would say that credentials help, and here none do." },
        {
          field: "",
          idea: "wrong-method-is-403",
          says: "A 405 must say in Allow what would be right. Without it the client can only guess on.",
        },
      ],
      why: "The method is known and not supported here: a 405, which must carry Allow.",
      section: "RFC 9110 §15.5.6",
    },
    {
      says: "To the same vault somebody sends BREW.\nNo server of this house has ever heard of it.",
      ask: ask("BREW", "open-the-vault"),
      by: "wire",
      status: 501,
      field: "",
      wrongStatuses: [
        {
          status: 405,
          says: "A 405 says that the method is known, and only not supported here. BREW is known nowhere.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The message can be read without trouble, and its method is a word like any other. It is the server that lacks it.",
        },
        { status: 418, says: "That number stands in a joke, and is reserved today. It is no answer to a method." },
      ],
      wrongFields: [
        {
          field: "Allow",
          says: "Allow lists the methods of the thing that was asked for. This request was stopped before that.",
        },
        { field: "Upgrade", says: "Another protocol is not asked for. Only the verb is strange." },
      ],
      why: "The server does not recognize the method, and supports it for no resource: a 501.",
      section: "RFC 9110 §15.6.2",
    },
    {
      says: "Order 7 can be seen, replaced and canceled.\nA script sends it a POST, with JSON.",
      ask: ask("POST", "orders/7", ["Content-Type", "application/json"]),
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 404,
          idea: "wrong-method-is-403",
          says: "Order 7 is there. A 404 makes the script look for a mistake in the address.",
        },
        { status: 415, says: "JSON is what this shop takes. It is the method that does not fit this address." },
        { status: 409, says: "No other state of the order would help. POST is for the list of orders." },
      ],
      wrongFields: [
        { field: "Accept", says: "Accept in an answer tells which types are taken, and the type was right." },
        { field: "", says: "A 405 must carry Allow, also where the right method is taken at another address." },
      ],
      why: "The order is there and takes other methods: a 405 with Allow: GET, HEAD, PUT, DELETE, OPTIONS.",
      section: "RFC 9110 §15.5.6",
    },
    {
      says: "Nobody outside the staff may know that a certain room exists.\nA member sends it DELETE.",
      ask: ask("DELETE", "the-hidden-room", ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]),
      status: 404,
      field: "",
      wrongStatuses: [
        {
          status: 405,
          idea: "404-never-forbids",
          says: "A 405 says that something is there and which methods it takes. That is what must not be known.",
        },
        { status: 403, says: "A 403 admits that there is something to keep the member away from." },
      ],
      wrongFields: [
        { field: "Allow", says: "What does not exist takes no methods. One line too many gives the room away." },
        { field: "WWW-Authenticate", says: "A challenge names a door, and so there is a room." },
      ],
      why: "What is hidden answers every method as an address where nothing is.",
      section: "RFC 9110 §15.5.5",
    },
    {
      says: "A link checker asks the vault for its header alone, with HEAD.\nIt sends no credentials.",
      ask: ask("HEAD", "open-the-vault"),
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 405, says: "HEAD comes with GET, and the vault takes GET." },
        { status: 204, says: "That no content comes is due to HEAD. The status is the one that a GET would get." },
        { status: 200, says: "The header of a thing that is protected is protected too." },
      ],
      wrongFields: [
        { field: "Allow", says: "The method is taken. What is missing are credentials." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "HEAD leaves out the content, and nothing of the header. The challenge has to be there.",
        },
      ],
      why: "HEAD gets the status and the header lines of the GET, here a 401 with its challenge, and no content.",
      section: "RFC 9110 §9.3.2",
    },
    {
      says: "A client wants to know what it can do with the list of orders, before it does anything.\nIt sends OPTIONS.",
      ask: ask("OPTIONS", "orders"),
      status: 204,
      field: "Allow",
      wrongStatuses: [
        { status: 405, says: "OPTIONS is in the list itself. What is asked for can be told." },
        { status: 501, says: "OPTIONS is one of the methods that HTTP defines, and this server knows it." },
      ],
      wrongFields: [
        { field: "Location", says: "The client wants to stay here, and know its choices." },
        { field: "", says: "The choices are what it asked for. They stand in Allow." },
      ],
      why: "A successful answer to OPTIONS tells what the resource supports, and needs no content for it.",
      section: "RFC 9110 §9.3.7",
    },
  ],
  hints: [
    "Ask of each: does the server know this verb at all? Does the thing at this address take it? May anybody know that it is there?",
    "A verb known nowhere is a 501, one not taken here a 405. HEAD goes with every GET, and in this shop OPTIONS does too.",
  ],
};
