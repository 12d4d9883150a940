import type { Difference } from "./difference";

/** Where an answer says more, or less. */
export const answerDifferences: readonly Difference[] = [
  {
    httpbin: "Errors have no content, or an HTML page",
    here: "problem+json, but for /status, which has none",
    why: "An error ought to explain itself.",
    section: "RFC 9457 §3",
  },
  {
    httpbin: "/status/405, 426 and others lack fields",
    here: "Allow, Upgrade and whatever else the code requires; 206 has a part, 1xx is a 400",
    why: "A code is a promise about fields. Over the wire 1xx can be had.",
    section: "RFC 9110 §15",
  },
  {
    httpbin: "/status/402 and 418 have texts, and X-More-Info",
    here: "418 has a teapot of ours, and 402 nothing",
    why: "A code needs no text.",
    section: "",
  },
  {
    httpbin: "/redirect-to leads anywhere",
    here: "On this origin, else 400; a path that begins with / begins at httpbin’s root",
    why: "A redirect to anywhere lends this site’s name to anybody.",
    section: "RFC 9110 §17.1",
  },
  {
    httpbin: "Access-Control-Allow-Origin repeats the Origin, with Allow-Credentials: true",
    here: "Access-Control-Allow-Origin: *, without Allow-Credentials",
    why: "Otherwise any page could read the cookies that a visitor has here.",
    section: "RFC 9110 §17.1",
  },
  {
    httpbin: "No field guards the answer; none says how it came about",
    here: "X-Content-Type-Options, Content-Security-Policy and Sandbox-Decision come with every answer",
    why: "The content can be what a stranger sent, and no browser may run it.",
    section: "",
  },
  {
    httpbin: "/response-headers sets any field",
    here: "Common fields such as ETag, Set-Cookie or Retry-After, names of one word that mean nothing (animal), and X-Test, X-Example, X-Custom or X-My, with anything after a hyphen; 2 KiB in all. Others are a 400",
    why: "A gateway or a browser obeys some fields: X-Accel-Redirect makes nginx send a file of its own.",
    section: "RFC 9110 §17.1",
  },
  {
    httpbin: "/response-headers?Content-Type= takes any type",
    here: "JSON, text/plain, text/csv and application/octet-stream, with parameters. Others are a 400",
    why: "A browser could run what somebody else wrote as if it came from this site.",
    section: "RFC 9110 §8.3",
  },
  {
    httpbin: "Cookies are for the whole origin, values in quotes with backslashes",
    here: "At a root Path=/, below /api/httpbin that path, and only such cookies are removed; values are percent-encoded where they must be",
    why: "Tenants of one origin should not see each other’s cookies, and a cookie holds no backslash.",
    section: "RFC 10025 §4.1",
  },
  {
    httpbin: "/bytes?seed= gives Python’s octets of that seed",
    here: "Other octets, the same ones every time",
    why: "The generator belongs to no protocol.",
    section: "",
  },
  {
    httpbin: "/html is a chapter of Moby-Dick, /image an animal, /encoding/utf8 a long demonstration",
    here: "Other samples, and shorter ones",
    why: "Theirs are somebody’s works.",
    section: "",
  },
  {
    httpbin: "/cookies/set and /redirect-to take any length, /etag too",
    here: "2 KiB of cookies, 2,000 characters of a URL, 200 of an entity-tag; more is a 400",
    why: "A gateway gives up on an answer with a long header section.",
    section: "RFC 9110 §5.4",
  },
  {
    httpbin: "Content of any length is echoed",
    here: "Up to 1 MiB, 4 MiB once it is written as JSON, 4,096 fields of a form and JSON 64 deep; more is a 413 or a 400",
    why: "What is echoed is held in memory.",
    section: "RFC 9110 §15.5.14",
  },
  {
    httpbin: "/drip gives up to 10 MiB, for any time and with any code",
    here: "1 MiB, 10 seconds and a code from 200 to 599; 40 slow answers to one address at a time, else 503",
    why: "Waiting alone must not use the server up.",
    section: "RFC 9110 §15.6.4",
  },
  {
    httpbin: "Any number of requests",
    here: "A limit for each address, and a 429 that says when to come again",
    why: "One client must not keep out the others.",
    section: "RFC 6585 §4",
  },
];
