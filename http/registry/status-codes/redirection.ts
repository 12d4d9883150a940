import type { StatusCodeEntry } from "./status-code";

/** The registered 3xx codes: the client has to do something more. RFC 9110 §15.4. */
export const redirectionCodes: readonly StatusCodeEntry[] = [
  {
    code: 300,
    phrase: "Multiple Choices",
    section: "RFC 9110 §15.4.1",
    meaning: "The resource exists in several forms, each with its own address. The client is to choose one.",
  },
  {
    code: 301,
    phrase: "Moved Permanently",
    section: "RFC 9110 §15.4.2",
    meaning: "The resource has a new address for good. A client that follows may turn POST into GET.",
  },
  {
    code: 302,
    phrase: "Found",
    section: "RFC 9110 §15.4.3",
    meaning: "The resource is at another address for now. A client that follows may turn POST into GET.",
  },
  {
    code: 303,
    phrase: "See Other",
    section: "RFC 9110 §15.4.4",
    meaning: "The answer is at another address, to be fetched with GET. This is how a server leads on after a form.",
  },
  {
    code: 304,
    phrase: "Not Modified",
    section: "RFC 9110 §15.4.5",
    meaning: "The copy the client already has is still good, so the server does not send it again.",
  },
  {
    code: 305,
    phrase: "Use Proxy",
    section: "RFC 9110 §15.4.6",
    meaning: "It once told the client to come back through a proxy.",
    note: "Deprecated.",
  },
  {
    code: 306,
    phrase: "(Unused)",
    section: "RFC 9110 §15.4.7",
    meaning: "An older edition of HTTP gave it a meaning. It has none today.",
    note: "Reserved: the number is not to be used for anything else.",
  },
  {
    code: 307,
    phrase: "Temporary Redirect",
    section: "RFC 9110 §15.4.8",
    meaning: "The resource is at another address for now. A client that follows keeps the method: POST stays POST.",
  },
  {
    code: 308,
    phrase: "Permanent Redirect",
    section: "RFC 9110 §15.4.9",
    meaning: "The resource has a new address for good. It is meant for redirects that keep the method.",
  },
];
