import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const lounge = "/api/sandbox/session";
const form = ["Content-Type", "application/x-www-form-urlencoded"] as const;

function get(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

const login: Draft = {
  method: "POST",
  target: `${lounge}/login`,
  fields: [form],
  content: "user=Ali&password=forty+jars",
};

export const exercise: Exercise = {
  kind: "choice",
  lesson: "keys-and-cookies",
  level: 2,
  title: "A shop with keys and cookies",
  task: "A shop knows programs by keys and visitors by cookies. Choose the status of each answer, and the header that goes with it.",
  situations: [
    {
      says: "A program asks for the timetable, and sends no key.\nEvery key opens it.\nThe shop has a scheme of its own for keys.",
      ask: [get("/api/sandbox/api-key")],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 403, idea: "401-is-not-allowed", says: "Nobody knows yet which program it is. A key would help." },
        { status: 400, idea: "400-for-everything", says: "The request can be read. Who sends it cannot be told." },
      ],
      wrongFields: [
        { field: "X-API-Key", says: "That header belongs in the request. The challenge names it." },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "Keys have no registered scheme, and the rule holds all the same: a 401 must carry a challenge.",
        },
      ],
      why: "What would help is missing: a 401. Where no registered scheme fits, the challenge names one of your own.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "The program sends a valid key of the free plan.\nIt asks for live data, which belong to the gold plan.",
      ask: [get("/api/sandbox/api-key/live", ["X-API-Key", "metro-free-5c1d"])],
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "403-is-log-in",
          says: "The key is known. Sending it once more would get the same answer.",
        },
        {
          status: 402,
          says: "Money would help here, and yet 402 is reserved: HTTP does not define what a client should do with it.",
        },
        { status: 429, idea: "429-is-403", says: "It has not asked too often. It may not ask for this at all." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "It may stand there, and need not. The shop says in the content which plan is missing.",
        },
        { field: "Retry-After", says: "Waiting changes no plan." },
      ],
      why: "The key is good, and not good for this. A 403 need not carry a challenge; a reason in the content is kind.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "A visitor opens a page of the shop in a browser.\nNo session cookie comes with it.\nThe page is for people, and there is a login form.",
      ask: [get(`${lounge}/page`)],
      by: "wire",
      status: 302,
      field: "Location",
      wrongStatuses: [
        {
          status: 401,
          says: "It would be right as well, and show the visitor an error. For a page the shop prefers to lead to its form.",
        },
        { status: 403, idea: "403-is-log-in", says: "A 403 refuses. The visitor has a login, and only has to use it." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "A browser knows no scheme that means: fill in the form over there." },
        { field: "", says: "A redirect without Location leads nowhere." },
      ],
      why: "A person can be led to the form. The visitor asked for a page, and a page comes.",
      section: "RFC 9110 §15.4.3",
    },
    {
      says: "A script on that page asks the shop’s API for the cart.\nThe cookie is missing there too.",
      ask: [get(`${lounge}/api`)],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 302,
          idea: "api-redirects-to-login",
          says: "The script would follow, read a login page with a 200, and look for the cart in it.",
        },
        {
          status: 403,
          idea: "401-is-not-allowed",
          says: "A session is missing, and logging in would help. That is a 401.",
        },
      ],
      wrongFields: [
        {
          field: "Location",
          idea: "api-redirects-to-login",
          says: "A 401 leads nowhere by itself. Where the login is stands in the challenge, for whoever can read it.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "Cookies have no registered scheme either, and the 401 keeps its rule.",
        },
      ],
      why: "A program needs an answer that says what happened. That is the 401, with a challenge.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "Ali logs in, and logs out again.\nThen somebody sends the cookie of that session, which still has four minutes to go.",
      ask: [
        login,
        { method: "POST", target: `${lounge}/logout`, fields: [["Cookie", "session={cookie:session}"]], content: "" },
        get(`${lounge}/api`, ["Cookie", "session={cookie:session}"]),
      ],
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "Then logging out would mean nothing to whoever has copied the cookie. The shop has forgotten the session.",
        },
        {
          status: 403,
          idea: "expired-is-403",
          says: "It can be read whose session it was, and it is over. A new login would do, so it is a 401.",
        },
      ],
      wrongFields: [
        { field: "Location", idea: "api-redirects-to-login", says: "The one who asks here is a program." },
        { field: "Retry-After", says: "A session that was closed does not open again by waiting." },
      ],
      why: "A session that is over proves nothing any more, as an expired token does not.",
      section: "RFC 9110 §15.5.2",
    },
  ],
  hints: [
    "Ask who reads the answer: a person with a browser, or a program. And whether better credentials would help.",
    "Keys and cookies stand outside the challenges of HTTP. What a 401 owes, it owes all the same.",
  ],
};
