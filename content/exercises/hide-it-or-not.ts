import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const ali = ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="] as const;
const morgiana = ["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="] as const;
const mistyped = ["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaQ=="] as const;

function ask(method: string, path: string, ...fields: Draft["fields"]): Draft {
  return { method, target: `/api/sandbox/${path}`, fields, content: "" };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "the-404-that-hides",
  level: 3,
  title: "Hide it or not?",
  task: "A room is for Morgiana, and nobody else is to know of it. Choose the status, and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: "Ali is known, and must not know of the room.\nHe sends DELETE to it, which the room does not support for anybody.",
      ask: [ask("DELETE", "the-hidden-room", ali)],
      status: 404,
      field: "",
      wrongStatuses: [
        {
          status: 405,
          says: "It is true that the room knows no DELETE. But an address where nothing is would not say so.",
        },
        {
          status: 403,
          idea: "404-never-forbids",
          says: "To refuse him is to tell him that there is something to be kept from.",
        },
        { status: 401, says: "Ali is known. And what asks for a name is there." },
      ],
      wrongFields: [
        {
          field: "Allow",
          says: "The methods of nothing? Allow tells that something is there, and what one can do with it.",
        },
        { field: "WWW-Authenticate", says: "A challenge names a door." },
      ],
      why: "Whoever may not know of it gets one answer, whatever the method: the 404 of an address that never existed.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "Morgiana sends DELETE to the same room.\nHer credentials are right, and the room does not support DELETE.",
      ask: [ask("DELETE", "the-hidden-room", morgiana)],
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 404,
          idea: "404-never-forbids",
          says: "She may know of the room. To her it is a room like any other, and a 404 would send her searching.",
        },
        { status: 403, idea: "wrong-method-is-403", says: "It is not she who may not. The room cannot." },
        { status: 204, says: "Nothing was deleted." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "It is known who she is. There is nothing left to ask." },
        { field: "", says: "A 405 must say in Allow what would do. She may know that, too." },
      ],
      why: "It is no secret to her, so the ordinary answer is right: 405, with Allow.",
      section: "RFC 9110 §15.5.6",
    },
    {
      says: "Somebody asks for the room as Morgiana, with a mistyped password.",
      ask: [ask("GET", "the-hidden-room", mistyped)],
      status: 404,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "404-never-forbids",
          says: "For a room that may be known of, yes. Here a 401 would tell every guesser that there is something to guess for.",
        },
        { status: 403, says: "A 403 would tell every guesser as well that there is a room." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "A challenge would tell a stranger all that is hidden: that there is a door, and how to knock.",
        },
        { field: "Retry-After", says: "It would say: come back. To what, if nothing is there?" },
      ],
      why: "Wrong credentials are no better than none. The price of hiding is that whoever mistypes learns nothing either.",
      section: "RFC 9729 §6.4",
    },
    {
      says: "Another room has its name on the door. Ali knows that it is there, and that it is for staff.\nHe sends his right password.",
      ask: [ask("GET", "the-staff-door", ali)],
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 404,
          says: "It hides nothing: the sign is on the door. And Ali would report a broken link.",
        },
        {
          status: 401,
          idea: "403-is-log-in",
          says: "He has said who he is, and it was right. To ask again changes nothing.",
        },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Basic has nothing to add here: Ali is known." },
        { field: "Allow", says: "The method is not what keeps him out." },
      ],
      why: "What is no secret need not hide. A 403 tells Ali where he stands.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Ask first whether this person may know that the room exists. If not, what would an address answer that never did?",
  ],
};
