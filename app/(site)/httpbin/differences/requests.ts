import type { Difference } from "./difference";

/** Where the addresses stand, and what is read of a request. */
export const requestDifferences: readonly Difference[] = [
  {
    httpbin: "It answers at the root, to any Host",
    here: "At the root of httpbin.localhost, of httpbin. before every name of the site, and of the port HTTPBIN_PORT, which alone takes any Host",
    why: "The site’s pages have the root of its own names.",
    section: "RFC 9110 §7.2",
  },
  {
    httpbin: "There is no other place",
    here: "Below /api/httpbin on the site’s own names too: there Location, url, links and the Path of cookies begin so",
    why: "The sandbox of the pages sends to its own origin.",
    section: "",
  },
  {
    httpbin: "/ and /legacy are pages, /spec.json describes each address at length",
    here: "/ is JSON, or a page for who wants HTML; /legacy is that page, /spec.json names methods and parameters",
    why: "This page is the description.",
    section: "",
  },
  {
    httpbin: "/status, /anything and /delay answer TRACE like any other method",
    here: "TRACE gives back the request itself, at every address",
    why: "That is what TRACE is for.",
    section: "RFC 9110 §9.3.8",
  },
  {
    httpbin: "Chunked content is a 501 under Flask’s own server",
    here: "It is read",
    why: "Every recipient must be able to read chunks.",
    section: "RFC 9112 §7.1",
  },
  {
    httpbin: "An expectation that is not 100-continue is passed over",
    here: "It is a 417",
    why: "The client learns that nobody will meet it.",
    section: "RFC 9110 §10.1.1",
  },
  {
    httpbin: "url is written anew from its decoded parts",
    here: "As it was sent",
    why: "What was sent is what a client wants to see.",
    section: "",
  },
  {
    httpbin: "origin is all of X-Forwarded-For",
    here: "The first address in it, else that of the connection",
    why: "The first is the client’s.",
    section: "",
  },
  {
    httpbin: "/bytes/x, /range/0 and other numbers that cannot be used are a 404; /base64 of anything is a 200",
    here: "A 400 that says what was expected",
    why: "The address is there, and what it says is wrong.",
    section: "RFC 9110 §15.5.1",
  },
];
