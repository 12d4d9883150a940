import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** The request itself: where it went, how, and with what. */
export const requestCauses: CauseTable<
  "wrong-address" | "wrong-method" | "content-too-large" | "content-malformed" | "login-redirect" | "error-in-200"
> = {
  "wrong-address": {
    says: "The address or the method is not one that this server has.",
    next: {
      visitor: "Check the address.",
      caller: "Compare host, stage, path and method with the documentation, letter by letter.",
      server: "Look whether a route for this host, path and method is deployed.",
    },
    section: "RFC 9110 §15.5.5",
    lesson: lessons.address,
  },
  "wrong-method": {
    says: "The method is not one that this resource takes.",
    next: {
      caller: "Use a method that Allow names. A redirect may have turned POST into GET.",
      server: "Name the methods in Allow.",
    },
    section: "RFC 9110 §15.5.6",
    lesson: lessons.method,
  },
  "content-too-large": {
    says: "The request is larger than the server takes.",
    next: {
      visitor: "Send a smaller file. If the message names cookies, delete those of the site.",
      caller: "Send less at once, or shorten headers and cookies.",
      server: "Raise the limit of the server that wrote this, and of each one before it.",
    },
    section: "RFC 9110 §15.5.14",
    lesson: lessons["too-much"],
  },
  "content-malformed": {
    says: "The content cannot be read as what it is said to be.",
    next: {
      caller: "Check the content with a parser, and Content-Type with it.",
      server: "Say in the answer where reading stopped.",
    },
    section: "RFC 9110 §15.5.1",
    lesson: lessons.readable,
  },
  "login-redirect": {
    says: "The server sends whoever is not logged in to a login page.",
    next: {
      visitor: "Log in.",
      caller: "Take this for a 401: send credentials, and do not follow the redirect.",
      server: "Answer 401 to API paths, and redirect pages only.",
    },
    section: "RFC 9110 §15.5.2",
    lesson: lessons.sessions,
  },
  "error-in-200": {
    says: "An error stands in the content, and the status line says success.",
    next: {
      caller: "Read the error in the content before you believe the status.",
      server: "Answer with the status of the error, so that caches, clients and monitors see it.",
    },
    section: "RFC 9110 §15.3.1",
    lesson: lessons["in-a-200"],
  },
};
