import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

function send(method: string, target: string, type?: string, content = "") {
  const fields: readonly FieldLine[] = type === undefined ? [] : [["Content-Type", type]];
  return [{ method, target, fields, content }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "design-yours",
  level: 2,
  title: "Quiz: what was sent?",
  task: "Everybody may do these things, and still each is refused. Choose the status, and what goes with it.",
  situations: [
    {
      says: "A stranger deletes the list of shelves.\nNobody may delete it, not even staff.",
      ask: send("DELETE", "/api/sandbox/the-shelves"),
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 403,
          idea: "wrong-method-is-403",
          says: "A 403 leaves open whether somebody else may. Nobody may, and there is a code that says so.",
        },
        { status: 401, says: "No name would help, so there is no reason to ask for one." },
        { status: 501, says: "You know the method well. It is this resource that does not have it." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "That would ask for a name, and no name helps." },
        { field: "", says: "A 405 must list the methods that there are." },
      ],
      why: "The resource does not have this method, for anybody. Allow lists those it has.",
      section: "RFC 9110 §15.5.6",
    },
    {
      says: "Your mailbox takes JSON.\nSomebody sends XML, and says so in Content-Type.",
      ask: send("POST", "/api/sandbox/inbox", "text/xml", "<letter/>"),
      status: 415,
      field: "Accept",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "It may be faultless XML. You take another type, and there is a code that says so.",
        },
        { status: 406, says: "That is about what you would send back. Here it is about what came." },
        { status: 422, says: "You have not even read it. The type alone was enough to refuse it." },
      ],
      wrongFields: [
        { field: "Allow", says: "POST is right. The type is not." },
        {
          field: "",
          says: "It may be left out. But Accept in an answer tells which types you would have taken, so use it.",
        },
      ],
      why: "The content is in a type that this resource does not take.",
      section: "RFC 9110 §15.5.16",
    },
    {
      says: "An order comes as JSON that can be read well.\nIts quantity is 0, and you sell one at least.",
      ask: send("POST", "/api/sandbox/orders", "application/json", '{ "item": "lamp", "quantity": 0 }'),
      status: 422,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          idea: "422-is-webdav",
          says: "Not false, and less than you know: the form is right and the sense is not. For that HTTP has a code of its own.",
        },
        {
          status: 409,
          idea: "409-for-every-conflict",
          says: "No other state of the shop would make a zero right. There is no conflict.",
        },
      ],
      wrongFields: [
        { field: "Accept", says: "The type is the right one." },
        { field: "Retry-After", says: "A zero stays a zero." },
      ],
      why: "It can be read, and cannot be done. The content says which field, and why.",
      section: "RFC 9110 §15.5.21",
    },
    {
      says: "Two people want seat 1A. The first has booked it.\nThe request of the second is well formed, and names no version.",
      ask: send("PUT", "/api/sandbox/booking", "application/json", '{ "seat": "1A" }'),
      status: 409,
      field: "",
      wrongStatuses: [
        { status: 403, says: "The second person may book seats. This one is taken." },
        {
          status: 422,
          says: "On another day the same request would have worked. It is not the request that is wrong.",
        },
        {
          status: 412,
          says: "That is for a condition which the client has named, and it has named none.",
        },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Nobody knows whether the seat will be free again." },
        { field: "Location", says: "It is at this address, and taken." },
      ],
      why: "The request collides with how things are now. The content says with what, so that somebody can settle it.",
      section: "RFC 9110 §15.5.10",
    },
    {
      says: "A page was taken down for good, and you know it.\nSomebody follows an old link.",
      ask: send("GET", "/api/sandbox/gone"),
      status: 410,
      field: "",
      wrongStatuses: [
        { status: 404, says: "True, and less than you know. A 404 leaves open whether it comes back." },
        { status: 403, says: "Nobody is kept out. There is nothing any more." },
        {
          status: 301,
          says: "To lead everybody to the front page hides that the page is gone, from people and from programs.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "It has no new address." },
        { field: "Retry-After", says: "It will not come back." },
      ],
      why: "You know that it is gone for good, so say that.",
      section: "RFC 9110 §15.5.11",
    },
  ],
  hints: [
    "None of these is about who asks. Is it the method, the type, the sense, the state of things, or the address?",
    "Two of the five codes bring a list: of methods, and of types.",
  ],
};
