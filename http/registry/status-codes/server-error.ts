import type { StatusCodeEntry } from "./status-code";

/** The registered 5xx codes: the server erred, or cannot do what was asked. RFC 9110 §15.6. */
export const serverErrorCodes: readonly StatusCodeEntry[] = [
  {
    code: 500,
    phrase: "Internal Server Error",
    section: "RFC 9110 §15.6.1",
    meaning: "Something went wrong in the server that nobody foresaw.",
  },
  {
    code: 501,
    phrase: "Not Implemented",
    section: "RFC 9110 §15.6.2",
    meaning: "The server does not know the method, or lacks what it takes to answer, for any resource it has.",
  },
  {
    code: 502,
    phrase: "Bad Gateway",
    section: "RFC 9110 §15.6.3",
    meaning: "A proxy or gateway asked the server behind it and got an answer that made no sense.",
  },
  {
    code: 503,
    phrase: "Service Unavailable",
    section: "RFC 9110 §15.6.4",
    meaning: "The server cannot answer for the moment, because it is overloaded or being maintained.",
  },
  {
    code: 504,
    phrase: "Gateway Timeout",
    section: "RFC 9110 §15.6.5",
    meaning: "A proxy or gateway asked the server behind it and got no answer in time.",
  },
  {
    code: 505,
    phrase: "HTTP Version Not Supported",
    section: "RFC 9110 §15.6.6",
    meaning: "The server does not speak, or will not speak, the major version of HTTP in the request.",
  },
  {
    code: 506,
    phrase: "Variant Also Negotiates",
    section: "RFC 2295 §8.1",
    meaning: "The server is set up in a circle: the variant it chose wants to negotiate in its turn.",
    note: "Part of an experiment in content negotiation; hardly ever seen.",
  },
  {
    code: 507,
    phrase: "Insufficient Storage",
    section: "RFC 4918 §11.5",
    meaning: "The server has no room left to store what the request needs.",
    note: "WebDAV.",
  },
  {
    code: 508,
    phrase: "Loop Detected",
    section: "RFC 5842 §7.2",
    meaning: "The server walked through a collection that contains itself, noticed the loop and gave up.",
    note: "WebDAV.",
  },
  {
    code: 510,
    phrase: "Not Extended",
    section: "RFC 2774 §7",
    meaning: "The server wanted the request to declare an extension that it did not declare.",
    note: "Obsoleted: the experiment it belongs to has ended.",
  },
  {
    code: 511,
    phrase: "Network Authentication Required",
    section: "RFC 6585 §6",
    meaning:
      "The network wants a login before it lets anything through, as in a hotel. The content links to that login.",
    note: "Sent by the network on the way, not by the origin server. It carries no challenge.",
  },
];
