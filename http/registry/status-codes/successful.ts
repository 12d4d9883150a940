import type { StatusCodeEntry } from "./status-code";

/** The registered 2xx codes: the request was received, understood and accepted. RFC 9110 §15.3. */
export const successfulCodes: readonly StatusCodeEntry[] = [
  {
    code: 200,
    phrase: "OK",
    section: "RFC 9110 §15.3.1",
    meaning: "The request succeeded. What the content is depends on the method: for GET, the resource itself.",
  },
  {
    code: 201,
    phrase: "Created",
    section: "RFC 9110 §15.3.2",
    meaning: "The request made a new resource. Location says where it is; without Location, it is at the target.",
  },
  {
    code: 202,
    phrase: "Accepted",
    section: "RFC 9110 §15.3.3",
    meaning: "The server took the request but has not finished with it, and may yet turn it down.",
  },
  {
    code: 203,
    phrase: "Non-Authoritative Information",
    section: "RFC 9110 §15.3.4",
    meaning: "The request succeeded, but a proxy on the way changed the content of the server's 200.",
  },
  {
    code: 204,
    phrase: "No Content",
    section: "RFC 9110 §15.3.5",
    meaning: "The request succeeded and there is nothing to show. A browser stays on the page it is on.",
  },
  {
    code: 205,
    phrase: "Reset Content",
    section: "RFC 9110 §15.3.6",
    meaning: "The request succeeded. The client is asked to clear the form it came from, ready for the next entry.",
  },
  {
    code: 206,
    phrase: "Partial Content",
    section: "RFC 9110 §15.3.7",
    meaning: "The client asked for a range, and the response carries that part of the resource, or several parts.",
  },
  {
    code: 207,
    phrase: "Multi-Status",
    section: "RFC 4918 §11.1",
    meaning: "One request touched several resources, and the XML content gives a status for each.",
    note: "WebDAV.",
  },
  {
    code: 208,
    phrase: "Already Reported",
    section: "RFC 5842 §7.1",
    meaning: "Inside a 207, this collection was listed before under another name, so its members are not repeated.",
    note: "WebDAV; it stands inside the content of a 207.",
  },
  {
    code: 226,
    phrase: "IM Used",
    section: "RFC 3229 §10.4.1",
    meaning: "The content is not the resource itself but, for example, what changed since the copy the client has.",
    note: "Delta encoding, which is hardly ever used.",
  },
];
