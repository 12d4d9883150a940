import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

function get(target: string, ...fields: readonly FieldLine[]) {
  return [{ method: "GET", target, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "known-and-refused",
  level: 2,
  title: "Six noes",
  task: "Each of these is refused. Choose the status, and what must go with it: would other credentials change the answer?",
  situations: [
    {
      says: "Ali sends his name and his right password to the staff door.\nStrangers are asked for their names there. He is a member, and not on the staff.",
      ask: get("/api/sandbox/the-staff-door", ["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "A 401 would ask him who he is. He has said so, and the door believes him.",
        },
        {
          status: 404,
          says: "A 404 could hide the door, if strangers were not asked for their names at it. They are.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "It may stand there, and nothing demands it. Basic could only ask again for what Ali has told already.",
        },
        { field: "Retry-After", says: "He will no more be on the staff in an hour than he is now." },
      ],
      why: "He is known, and what he is known as is not enough. Other credentials might do: Morgiana’s, for one.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "The same door, and Ali leaves the last letter of his password out.",
      ask: get("/api/sandbox/the-staff-door", ["Authorization", "Basic QWxpOmZvcnR5IGphcg=="]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          idea: "403-is-known",
          says: "With a wrong password the door does not know him, and the right one might help. So it asks.",
        },
        {
          status: 400,
          idea: "400-for-everything",
          says: "Name, colon, password, Base64: it can be read well. It is not right.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "There is nowhere else to go. The same door asks the same question again." },
        { field: "", idea: "bare-401-is-fine", says: "A 401 must carry a challenge, the second time too." },
      ],
      why: "Invalid credentials get the same question as none. What he may do has not been asked.",
      section: "RFC 9110 §11.4",
    },
    {
      says: "A program asks for the live timetable with its API key.\nThe key is good, and its plan is the free one. Live trains need the gold plan.",
      ask: get("/api/sandbox/api-key/live", ["X-API-Key", "metro-free-5c1d"]),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "The key is valid. A new key of the same plan would be refused the same way.",
        },
        {
          status: 402,
          says: "It looks made for this, but HTTP only reserves it: what a client should do with it, no standard says.",
        },
        { status: 429, idea: "429-is-403", says: "A limit passes with time. This plan stays too small." },
      ],
      wrongFields: [
        {
          field: "Retry-After",
          says: "Time changes nothing here. A bigger plan would.",
        },
        {
          field: "WWW-Authenticate",
          says: "Nothing demands a challenge on a 403, and no scheme is registered that could ask for a bigger plan.",
        },
      ],
      why: "The program is known by its key, and its plan does not include this. The content says which plan does.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "A check for robots stands before a page.\nMorgiana, who may see the page, comes with her right password and a browser that has not been checked.",
      ask: get("/api/sandbox/the-bot-check", ["Authorization", "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw="]),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-known",
          says: "No name and no password would help. The check does not look at them.",
        },
        { status: 503, says: "Nothing is overloaded and nothing is down. This visitor is not let through." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          idea: "403-is-log-in",
          says: "A challenge says that credentials might change the answer. Here none would.",
        },
        { field: "Retry-After", says: "Waiting does not check the browser." },
      ],
      why: "Refused for a reason that has nothing to do with credentials, by something in front of the application.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "A gateway passes a request on. The server behind it answers that nobody may see this page.\nThe answer goes back through the gateway.",
      ask: get("/api/sandbox/the-gateway?upstream=forbids"),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 502,
          idea: "every-error-is-mine",
          says: "A 502 says that the gateway got no valid answer. This one is valid.",
        },
        { status: 401, says: "Nobody may see the page, so there is no name to ask for." },
      ],
      wrongFields: [
        { field: "Proxy-Authenticate", says: "The gateway wants nothing for itself. It passes on what it got." },
        {
          field: "WWW-Authenticate",
          idea: "403-is-log-in",
          says: "A challenge says that credentials might change the answer, and nobody may see this.",
        },
      ],
      why: "The origin has refused, and the gateway passes that on as it is. The lines Server and Via tell who spoke, and who carried it.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "A program asks a proxy for an address, with the right password for the proxy.\nThe proxy leads to a few sites only, and this is not one of them.",
      ask: [
        {
          method: "GET",
          target: "http://elsewhere.example/",
          fields: [
            ["Host", "elsewhere.example"],
            ["Proxy-Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
          ],
          content: "",
        },
      ],
      by: "wire",
      status: 403,
      field: "",
      wrongStatuses: [
        { status: 407, idea: "407-is-401", says: "The proxy knows who asks. It would only ask the same once more." },
        { status: 404, says: "A 404 is for the origin to say, and the proxy has not asked it." },
      ],
      wrongFields: [
        { field: "Proxy-Authenticate", says: "The password was right. Another one leads to no more addresses." },
        { field: "WWW-Authenticate", says: "That line belongs to the origin, and the request never got there." },
      ],
      why: "The proxy knows who asks, and does not lead there for anybody. A 403 can come from any server on the way.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Ask of each: does the server know who is there? And if it does, would anybody else have been let in?",
    "What must stand in a 401 and what may stand in a 403 are two things. Only one of the six has to ask.",
  ],
};
