import type { Term } from "./term";

/** What a browser adds, keeps and hides. */
export const browser: readonly Term[] = [
  {
    id: "origin",
    term: "origin",
    also: ["origins"],
    says: "Scheme, host and port of an address, together. A browser keeps the answers of one origin from the pages of another.",
    section: "RFC 9110 §4.3.1",
    page: "/learn/the-browser-in-between#who-may-read",
    common: true,
  },
  {
    id: "cors",
    term: "CORS",
    also: ["cross-origin resource sharing"],
    says: "The protocol by which a server allows pages of other origins to read its answers.",
    section: "Fetch, CORS protocol",
    page: "/learn/the-browser-in-between#who-may-read",
  },
  {
    id: "preflight",
    term: "preflight",
    also: ["preflights", "preflight request", "preflight requests"],
    says: "A request with OPTIONS, by which a browser asks whether a page of another origin may send the real one. It never carries credentials.",
    section: "Fetch, CORS-preflight fetch",
    page: "/learn/the-browser-in-between#preflight",
  },
  {
    id: "credentials-mode",
    term: "credentials mode",
    says: "The setting of fetch that says whether cookies and kept passwords go along: omit, same-origin or include.",
    section: "Fetch, credentials mode",
    page: "/learn/the-browser-in-between#credentials",
  },
  {
    id: "cookie",
    term: "cookie",
    also: ["cookies"],
    says: "A name and a value that a server hands to the browser, in Set-Cookie, and that the browser sends back with later requests by itself.",
    section: "RFC 10025 §3",
    page: "/learn/keys-and-cookies#sessions",
  },
  {
    id: "samesite",
    term: "SameSite",
    says: "The word on a cookie that says whether it goes along with requests that begin on another site.",
    section: "RFC 10025 §4.1.2.7",
    page: "/learn/keys-and-cookies#attributes",
  },
  {
    id: "csrf",
    term: "CSRF",
    also: ["cross-site request forgery"],
    says: "A page of another site makes a visitor’s browser send a request, and the browser adds the visitor’s cookies to it.",
    section: "RFC 10025 §8.2",
    page: "/learn/keys-and-cookies#forged",
  },
];
