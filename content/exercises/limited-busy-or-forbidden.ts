import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

function get(path: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target: `/api/sandbox/${path}`, fields, content: "" };
}

const knock = get("limited", ["X-API-Key", "which-code"]);

export const exercise: Exercise = {
  kind: "choice",
  lesson: "limits-and-waiting",
  level: 2,
  title: "Limited, busy or forbidden?",
  task: "Five requests are turned away. Choose the status, and the header that goes with it. Then the server answers.",
  situations: [
    {
      says: "A key may send five requests in ten seconds.\nHere come six, one right after the other.",
      ask: [knock, knock, knock, knock, knock, knock],
      status: 429,
      field: "Retry-After",
      wrongStatuses: [
        {
          status: 403,
          idea: "429-is-403",
          says: "A client that reads 403 gives up, or asks for rights. In ten seconds the same request will be welcome.",
        },
        { status: 503, says: "The server is well, and answers everybody else. It is this key that has sent too much." },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The sixth request looks like the first. Nothing is wrong with it but its time.",
        },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Other credentials are not what is asked for. Time is." },
        {
          field: "",
          says: "It may be left out. But then every client guesses, and most guess too little.",
        },
      ],
      why: "Too many requests in a given time: 429. Retry-After may say how long to wait, and a good server does.",
      section: "RFC 6585 §4",
    },
    {
      says: "The shop is being repaired until the evening.\nWhoever comes now is turned away, even on a first request.",
      ask: [get("busy")],
      status: 503,
      field: "Retry-After",
      wrongStatuses: [
        { status: 429, says: "Nobody has sent too much. The server takes nothing from anybody." },
        { status: 403, idea: "429-is-403", says: "That would say no to this request. It is only not now." },
        { status: 500, says: "Nothing has gone wrong by surprise. The server knows that it cannot, and for how long." },
      ],
      wrongFields: [
        { field: "Location", says: "There is nowhere else to go. A redirect would be another code." },
        {
          field: "",
          says: "The server knows when it will be back, so it can say it. Then programs come back in time.",
        },
      ],
      why: "The server cannot handle requests for now: 503. Retry-After says how long that is likely to last.",
      section: "RFC 9110 §15.6.4",
    },
    {
      says: "A key for the free plan asks for live data.\nOnly the gold plan includes them, however seldom one asks.",
      ask: [get("api-key/live", ["X-API-Key", "metro-free-5c1d"])],
      status: 403,
      field: "",
      wrongStatuses: [
        { status: 429, says: "Then the client would wait and ask again, forever. Time does not change the plan." },
        { status: 401, says: "The key is known and good. It is what it may do that is too little." },
        { status: 503, says: "The live data are there. They are only not for this key." },
      ],
      wrongFields: [
        {
          field: "Retry-After",
          says: "Later the plan will be the same. To say when to come back is to say that it would help.",
        },
        { field: "WWW-Authenticate", says: "The key has been recognized. There is nothing to ask." },
      ],
      why: "Known, and not allowed: 403. No waiting helps, and another plan does.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "A gateway stands before the application, and all its connections to it are in use.\nIn half a minute some will be free.",
      ask: [get("the-gateway?upstream=overloaded")],
      status: 503,
      field: "Retry-After",
      wrongStatuses: [
        { status: 502, says: "That is for a bad answer from behind. None came, because nothing was passed on." },
        { status: 504, says: "That is for an answer that came too late. The gateway has not even asked." },
        { status: 429, says: "This client has sent one request. It is all of them together that are too many." },
      ],
      wrongFields: [
        { field: "Allow", says: "No method would get through now." },
        {
          field: "",
          says: "The gateway has an idea of when it goes on. Without a word, everybody tries again at once.",
        },
      ],
      why: "Overload of a server, for a while, whoever asks: 503. A gateway may say it as well as the application.",
      section: "RFC 9110 §15.6.4",
    },
    {
      says: "A check before a site turns away whoever does not look like a browser.\nIt does so on the first request, and on the thousandth.",
      ask: [get("the-bot-check")],
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 429,
          idea: "429-is-403",
          says: "Nothing is counted here. A client that waits politely is turned away all the same.",
        },
        { status: 401, says: "No credentials would change it: it is not who asks, but with what." },
        { status: 503, says: "Behind the check everything is up. A client would come back for nothing." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "There is no time at which this client would be let through." },
        { field: "WWW-Authenticate", says: "A challenge promises that credentials would help. None would." },
      ],
      why: "Refused, for a reason that has nothing to do with credentials or with time: 403.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Would waiting help? If so, is it this client that has to slow down, or can the server serve nobody for now?",
  ],
};
