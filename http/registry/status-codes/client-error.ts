import type { StatusCodeEntry } from "./status-code";

/** The registered 4xx codes: the client seems to have erred. RFC 9110 §15.5. */
export const clientErrorCodes: readonly StatusCodeEntry[] = [
  {
    code: 400,
    phrase: "Bad Request",
    section: "RFC 9110 §15.5.1",
    meaning: "The server takes the request itself for faulty, such as broken syntax, and will not process it.",
  },
  {
    code: 401,
    phrase: "Unauthorized",
    section: "RFC 9110 §15.5.2",
    meaning:
      "The request lacks valid credentials for the resource: there were none, or they were refused. The challenge says what would be accepted.",
    note: "Despite its name it is about authentication: the server does not know who asks.",
  },
  {
    code: 402,
    phrase: "Payment Required",
    section: "RFC 9110 §15.5.3",
    meaning: "Meant for payment some day; HTTP does not define it yet. Some services use it for unpaid bills.",
    note: "Reserved for future use.",
  },
  {
    code: 403,
    phrase: "Forbidden",
    section: "RFC 9110 §15.5.4",
    meaning:
      "The server understood the request and refuses it. The credentials may not reach far enough, or the reason may have nothing to do with them.",
  },
  {
    code: 404,
    phrase: "Not Found",
    section: "RFC 9110 §15.5.5",
    meaning: "The server has nothing to show at this address, or does not want to admit that it has.",
  },
  {
    code: 405,
    phrase: "Method Not Allowed",
    section: "RFC 9110 §15.5.6",
    meaning: "The server knows the method, but this resource does not support it. Allow lists those it does.",
  },
  {
    code: 406,
    phrase: "Not Acceptable",
    section: "RFC 9110 §15.5.7",
    meaning: "The resource exists in no form that the request's Accept fields allow, and the server will not pick one.",
  },
  {
    code: 407,
    phrase: "Proxy Authentication Required",
    section: "RFC 9110 §15.5.8",
    meaning: "A proxy on the way wants credentials of its own before it passes the request on.",
    note: "Sent by proxies only.",
  },
  {
    code: 408,
    phrase: "Request Timeout",
    section: "RFC 9110 §15.5.9",
    meaning: "The server waited for the rest of the request and gave up. The client may send it again.",
  },
  {
    code: 409,
    phrase: "Conflict",
    section: "RFC 9110 §15.5.10",
    meaning: "The request clashes with the state the resource is in, such as an edit of an outdated version.",
  },
  {
    code: 410,
    phrase: "Gone",
    section: "RFC 9110 §15.5.11",
    meaning: "The resource was taken away on purpose and is not expected back. Links to it can be removed.",
  },
  {
    code: 411,
    phrase: "Length Required",
    section: "RFC 9110 §15.5.12",
    meaning: "The server wants to know the length of the content first, in Content-Length.",
  },
  {
    code: 412,
    phrase: "Precondition Failed",
    section: "RFC 9110 §15.5.13",
    meaning: "The request came with a condition, such as If-Match, and the condition does not hold.",
  },
  {
    code: 413,
    phrase: "Content Too Large",
    section: "RFC 9110 §15.5.14",
    meaning: "The content of the request is bigger than the server is willing or able to take.",
  },
  {
    code: 414,
    phrase: "URI Too Long",
    section: "RFC 9110 §15.5.15",
    meaning: "The address is longer than the server is willing to read.",
  },
  {
    code: 415,
    phrase: "Unsupported Media Type",
    section: "RFC 9110 §15.5.16",
    meaning: "The resource does not take content of this type or this coding with this method.",
  },
  {
    code: 416,
    phrase: "Range Not Satisfiable",
    section: "RFC 9110 §15.5.17",
    meaning: "None of the ranges asked for lies within the resource, or there were too many of them.",
  },
  {
    code: 417,
    phrase: "Expectation Failed",
    section: "RFC 9110 §15.5.18",
    meaning: "A server on the way cannot do what the request's Expect asks for.",
  },
  {
    code: 418,
    phrase: "(Unused)",
    section: "RFC 9110 §15.5.19",
    meaning:
      "“I'm a teapot”, of an April Fools' joke from 1998 (RFC 2324). Servers sent it so often that no other use may have the number.",
    note: "Reserved: it has no meaning in HTTP. Servers that send it call it “I'm a teapot”.",
  },
  {
    code: 421,
    phrase: "Misdirected Request",
    section: "RFC 9110 §15.5.20",
    meaning:
      "The request reached a server that does not answer for this address. The client may try on a new connection.",
    note: "Never made by a proxy.",
  },
  {
    code: 422,
    phrase: "Unprocessable Content",
    section: "RFC 9110 §15.5.21",
    meaning: "The content is of a known type and well formed, but what it says cannot be carried out.",
  },
  {
    code: 423,
    phrase: "Locked",
    section: "RFC 4918 §11.3",
    meaning: "The resource is locked, so it cannot be changed for now.",
    note: "WebDAV.",
  },
  {
    code: 424,
    phrase: "Failed Dependency",
    section: "RFC 4918 §11.4",
    meaning: "This step was not done because another step that it depends on failed.",
    note: "WebDAV.",
  },
  {
    code: 425,
    phrase: "Too Early",
    section: "RFC 8470 §5.2",
    meaning:
      "The request came in TLS early data, which an attacker could replay. It may be repeated after the handshake.",
    note: "Only in answer to a request that may have come as early data.",
  },
  {
    code: 426,
    phrase: "Upgrade Required",
    section: "RFC 9110 §15.5.22",
    meaning: "The server refuses this protocol, but may answer after a change to the one that Upgrade names.",
  },
  {
    code: 428,
    phrase: "Precondition Required",
    section: "RFC 6585 §3",
    meaning: "The server wants a condition such as If-Match on the request, so that nobody's change is overwritten.",
  },
  {
    code: 429,
    phrase: "Too Many Requests",
    section: "RFC 6585 §4",
    meaning: "The client sent more requests than allowed in a period. How they are counted is up to the server.",
  },
  {
    code: 431,
    phrase: "Request Header Fields Too Large",
    section: "RFC 6585 §5",
    meaning: "One header field, or all of them together, is bigger than the server is willing to read.",
  },
  {
    code: 451,
    phrase: "Unavailable For Legal Reasons",
    section: "RFC 7725 §3",
    meaning: "The server withholds the resource because of a legal demand, which the content explains.",
  },
];
