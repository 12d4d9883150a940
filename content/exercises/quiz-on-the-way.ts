import type { Exercise } from "../exercise";

function get(target: string) {
  return [{ method: "GET", target, fields: [], content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "why-do-i-get-403",
  level: 2,
  title: "Quiz: what is on the way?",
  task: "None of these refusals is about you, and most do not come from the application. Choose the status, and what ought to go with it.",
  situations: [
    {
      says: "A gateway stands before your server, and nothing listens where your server should be.",
      ask: get("/api/sandbox/the-gateway?upstream=refuses"),
      status: 502,
      field: "",
      wrongStatuses: [
        {
          status: 403,
          idea: "every-error-is-mine",
          says: "Nobody was there who could have forbidden anything.",
        },
        { status: 504, says: "A refused connection is known at once. Nobody had to wait for it." },
        { status: 500, says: "The gateway itself is well. It is what stands behind it that is not." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "No name would start a server." },
        { field: "Retry-After", says: "The gateway does not know when somebody will start it." },
      ],
      why: "The gateway got nothing from the server behind it that it could pass on.",
      section: "RFC 9110 §15.6.3",
    },
    {
      says: "The same gateway, and your server takes the request and says nothing.\nAfter half a minute the gateway gives up.",
      ask: get("/api/sandbox/the-gateway?upstream=sleeps"),
      status: 504,
      field: "",
      wrongStatuses: [
        { status: 408, says: "That is for a client which did not send its request in time. This one did." },
        { status: 502, says: "Near, and there is a code that says more: nothing wrong came, but nothing in time." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The gateway does not know how long the other will be slow." },
        { field: "Location", says: "There is nowhere else to go." },
      ],
      why: "The gateway waited for the server behind it, in vain.",
      section: "RFC 9110 §15.6.5",
    },
    {
      says: "A server has too much to do. In two minutes it will take requests again, and it knows that.",
      ask: get("/api/sandbox/busy"),
      status: 503,
      field: "Retry-After",
      wrongStatuses: [
        {
          status: 429,
          idea: "429-is-403",
          says: "That is for somebody who has asked too often. It is not this client’s fault.",
        },
        { status: 403, says: "Nothing is forbidden. It cannot for now." },
      ],
      wrongFields: [
        { field: "Location", says: "There is no other place, only another time." },
        { field: "", says: "It knows when. A client that is told so comes back then, and not every second." },
      ],
      why: "It is for now, and the server can say for how long.",
      section: "RFC 9110 §15.6.4",
    },
    {
      says: "A court has ordered a provider to keep a page from its customers.\nThe provider says so in place of the page.",
      ask: get("/api/sandbox/blocked"),
      status: 451,
      field: "Link",
      wrongStatuses: [
        { status: 403, says: "True as well, and it hides the reason. There is a code that names it." },
        {
          status: 404,
          idea: "404-never-forbids",
          says: "That would pretend that there is nothing.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "To lead people elsewhere would hide that something is blocked." },
        { field: "", says: 'With rel="blocked-by" a link should name whoever carries out the block.' },
      ],
      why: "A legal demand is the reason. Who carries it out should be named in Link.",
      section: "RFC 7725 §4",
    },
    {
      says: "You sit in a hotel. Its network wants you to log in before it lets anything through.\nYour program asks for its data, over plain HTTP.",
      ask: get("/api/sandbox/portal"),
      status: 511,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "Your program would send the password of your API to a hotel.",
        },
        {
          status: 302,
          says: "Many networks do that, and programs take the login page for data. The code was made to end it.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "There should be none: your credentials for the API are no business of the network.",
        },
        { field: "Location", says: "Nobody is led away. The content links to the login." },
      ],
      why: "It is the network that asks, and not the server you meant. It should link to its login.",
      section: "RFC 6585 §6",
    },
  ],
  hints: [
    "Ask first who speaks: the server you meant, something in front of it, or something near you.",
    "Two of the five ought to bring a line of their own: one says when, one says who.",
  ],
};
