import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const from: FieldLine = ["Origin", "https://shop.example"];
const asking: readonly FieldLine[] = [
  from,
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization"],
];

function ask(method: string, stage: string, ...fields: readonly FieldLine[]) {
  return [{ method, target: `/api/sandbox/the-strict-api/${stage}`, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "the-browser-in-between",
  level: 2,
  title: "What the console hides",
  task: "A page of https://shop.example calls a shop elsewhere. From what the page or its console tells, choose the status that really came, and a header line that came with it.",
  situations: [
    {
      says: "Console: the origin is not allowed, no Access-Control-Allow-Origin.\nThe page had sent no password. Yesterday, with one, it worked.",
      ask: ask("GET", "silent", from),
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 503,
          idea: "cors-means-down",
          says: "A server that is down names no origin either, but here one answered at once. Look at what was missing in the request.",
        },
        {
          status: 502,
          idea: "cors-means-down",
          says: "Nothing points to a gateway. The difference to yesterday is the password.",
        },
        { status: 200, says: "Had it worked, the origin would have been allowed as it was yesterday." },
      ],
      wrongFields: [
        {
          field: "Access-Control-Allow-Origin",
          says: "That it is missing is what the browser complains of.",
        },
        { field: "", says: "The challenge is there. The page is not allowed to see it." },
      ],
      why: "It was a 401, with its challenge. This server leaves its CORS fields out of errors, so the page hears of CORS alone.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "Console: the preflight has no ok status.\nThe page wanted to send Authorization, with the right password in it.",
      ask: ask("OPTIONS", "asks-first", ...asking),
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 204,
          says: "That is an ok status. With it the browser would have gone on to send the request.",
        },
        { status: 405, says: "This server knows OPTIONS. It asked something before it looked at the method." },
        {
          status: 500,
          idea: "cors-means-down",
          says: "It did not fail. It asked a question that a preflight cannot answer.",
        },
      ],
      wrongFields: [
        {
          field: "Access-Control-Allow-Headers",
          says: "A server that has this line ready knows what a preflight is. This one does not.",
        },
        { field: "Retry-After", says: "To wait does not help: no preflight ever carries a password." },
      ],
      why: "A preflight carries no credentials, and this server wants some first. The password was never sent.",
      section: "Fetch, CORS protocol and credentials",
    },
    {
      says: 'The page reads the status well.\nBut response.headers.get("WWW-Authenticate") gives null.',
      ask: ask("GET", "mute", from),
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 403,
          says: "A 403 could do without a challenge. Here a password would help, so the server asks for it.",
        },
        { status: 400, idea: "400-for-everything", says: "The request can be read. It lacks a password." },
      ],
      wrongFields: [
        {
          field: "Access-Control-Expose-Headers",
          says: "With this line, and the right name in it, the page would have got the challenge.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "That a page reads null does not mean that nothing came. Of most fields it may only see those that are exposed.",
        },
      ],
      why: "The challenge came. Without Access-Control-Expose-Headers a page sees seven fields, and this is not one of them.",
      section: "Fetch, CORS-safelisted response-header name",
    },
    {
      says: "The page sends a wrong password to a shop that does all of it right.\nNo CORS error. The page shows what the shop wants.",
      ask: ask("GET", "right", from, ["Authorization", "Basic QWxpOm9pbA=="]),
      by: "wire",
      status: 401,
      field: "Access-Control-Allow-Origin",
      wrongStatuses: [
        { status: 200, says: "With a wrong password? That the page can read the answer does not make it a success." },
        {
          status: 403,
          idea: "expired-is-403",
          says: "Wrong credentials prove nothing, and the right ones would do. That is a 401.",
        },
      ],
      wrongFields: [
        {
          field: "Access-Control-Allow-Credentials",
          says: "Nothing went along by itself. The page wrote Authorization, and for that this line is not needed.",
        },
        {
          field: "",
          idea: "cors-means-down",
          says: "Without a line that allows the origin the page would have got an error in place of the answer.",
        },
      ],
      why: "A refusal that a page can act on allows the origin, on errors as well, and exposes its challenge.",
      section: "Fetch, CORS protocol",
    },
    {
      says: "The same shop is asked beforehand whether a page may send Authorization.\nThe real request follows.",
      ask: ask("OPTIONS", "right", ...asking),
      by: "wire",
      status: 204,
      field: "Access-Control-Allow-Headers",
      wrongStatuses: [
        { status: 401, says: "Then no real request would have followed: it is not an ok status." },
        { status: 403, says: "A refusal ends it here, and the page gets a network error." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Whoever only asks beforehand is not asked for a name." },
        { field: "", says: "It has to be said that Authorization may come. Silence means no." },
      ],
      why: "The preflight is answered before anything is asked about credentials, and names the header line that may come.",
      section: "Fetch, CORS-preflight fetch",
    },
  ],
  hints: [
    "A page and its console know less than the wire does. Ask what the server would have said to curl.",
    "The status comes from what the request lacked, and what the page sees of it from the fields that begin with Access-Control.",
  ],
};
