import { statusPage } from "../lessons";
import type { Question } from "../questions";

/** What the resources ask that are no scheme, and what is asked of a policy in an address. */
export const resourceQuestions = {
  "policy-readable": {
    text: "Is the policy in the address one that this server can follow?",
    section: "RFC 9110 §15.5.1",
    lesson: statusPage(400),
    change: "Correct the mistakes that the answer lists, and write the policy again.",
  },
  "target-short": {
    text: "Is the target short enough?",
    section: "RFC 9110 §15.5.15",
    lesson: statusPage(414),
    change: "Write a smaller policy.",
  },
  "key-present": {
    text: "Did a key come?",
    section: "RFC 9110 §11.4",
    lesson: statusPage(401),
    change: "Send the same request again, with a key in X-API-Key.",
  },
  "key-valid": {
    text: "Is the key one of ours?",
    section: "RFC 9110 §15.5.2",
    lesson: statusPage(401),
    change: "Send a key that was issued here.",
  },
  "plan-includes": {
    text: "Does the plan of this key include it?",
    section: "RFC 9110 §15.5.4",
    lesson: statusPage(403),
    change: "Use a key whose plan includes it. The same key will get the same answer.",
  },
  "from-this-site": {
    text: "Does the request come from a page of this site, or from no page at all?",
    section: "RFC 9110 §15.5.4",
    lesson: statusPage(403),
    change: "Send it from a page of this site.",
  },
  "login-valid": {
    text: "Do user and password belong together?",
    section: "RFC 9110 §15.5.2",
    lesson: statusPage(401),
    change: "Log in as somebody who is known here.",
  },
  "session-present": {
    text: "Did a session cookie come?",
    section: "RFC 10025 §4.2",
    lesson: statusPage(401),
    change: "Log in first, and send back the cookie that the login sets.",
  },
  "session-genuine": {
    text: "Was the cookie made here, and unaltered since?",
    section: "RFC 9110 §15.5.2",
    lesson: statusPage(401),
    change: "Send back the cookie exactly as the login set it.",
  },
  "session-live": {
    text: "Is the session still open?",
    section: "RFC 9110 §15.5.2",
    lesson: statusPage(401),
    change: "Log in again.",
  },
  "session-room": {
    text: "Is there room for one more session?",
    section: "RFC 9110 §15.6.4",
    lesson: statusPage(503),
    change: "Wait for as many seconds as Retry-After says, and log in again.",
  },
  "within-limit": {
    text: "Is it within the limit?",
    section: "RFC 6585 §4",
    lesson: statusPage(429),
    change: "Wait for as many seconds as Retry-After says, or send X-API-Key with a name of your own.",
  },
  "legally-available": {
    text: "May it be shown under the law?",
    section: "RFC 7725 §3",
    lesson: statusPage(451),
    change: "None helps: no request from here changes a legal demand.",
  },
  "precondition-given": {
    text: "Did the request say which version it means?",
    section: "RFC 6585 §3",
    lesson: statusPage(428),
    change: "Add If-Match with the ETag of the version that you mean to change.",
  },
  "precondition-met": {
    text: "Is it still the version that the request means?",
    section: "RFC 9110 §13.2.2",
    lesson: statusPage(412),
    change: "Fetch the resource again, and name the ETag that it has now.",
  },
  "copy-outdated": {
    text: "Is the client's copy out of date?",
    section: "RFC 9110 §15.4.5",
    lesson: statusPage(304),
    change: "None is needed: the copy at hand is good.",
  },
  "range-satisfiable": {
    text: "Is any part of what was asked for within the length?",
    section: "RFC 9110 §14.2",
    lesson: statusPage(416),
    change: "Ask for a range that begins before the length that Content-Range tells.",
  },
  acceptable: {
    text: "Is there a form of it that the client accepts?",
    section: "RFC 9110 §15.5.7",
    lesson: statusPage(406),
    change: "Name in Accept one of the types that the answer lists.",
  },
  "media-type-supported": {
    text: "Is the content in a form that this resource takes?",
    section: "RFC 9110 §15.5.16",
    lesson: statusPage(415),
    change: "Send the content in a type that Accept names.",
  },
  "content-readable": {
    text: "Can the content be read?",
    section: "RFC 9110 §15.5.1",
    lesson: statusPage(400),
    change: "Send content that keeps to the rules of its type.",
  },
  "without-conflict": {
    text: "Does the change agree with the state of the resource?",
    section: "RFC 9110 §15.5.10",
    lesson: statusPage(409),
    change: "Resolve the conflict that the answer describes, and send the change again.",
  },
  "still-there": {
    text: "Is it still there?",
    section: "RFC 9110 §15.5.11",
    lesson: statusPage(410),
    change: "None helps: it was removed for good, and links to it are best removed too.",
  },
  "at-this-address": {
    text: "Is it at this very address?",
    section: "RFC 9110 §15.4",
    lesson: statusPage(307),
    change: "Follow Location.",
  },
  "protocol-spoken": {
    text: "Is the request in the protocol that this resource needs?",
    section: "RFC 9110 §15.5.22",
    lesson: statusPage(426),
    change: "Ask to change to the protocol that Upgrade names.",
  },
  "network-open": {
    text: "Has this client logged in to the network?",
    section: "RFC 6585 §6",
    lesson: statusPage(511),
    change: "Open the login page that the answer links to.",
  },
  "available-now": {
    text: "Can the server answer now?",
    section: "RFC 9110 §15.6.4",
    lesson: statusPage(503),
    change: "Wait for as many seconds as Retry-After says, or send X-API-Key with a name of your own.",
  },
  "memory-reachable": {
    text: "Can the server reach the memory it shares with other servers?",
    section: "RFC 9110 §15.6.4",
    lesson: statusPage(503),
    change: "Wait for as many seconds as Retry-After says: the request itself is not at fault.",
  },
  paid: {
    text: "Has somebody paid?",
    section: "RFC 9110 §15.5.3",
    lesson: statusPage(402),
    change: "None is defined: HTTP reserves the code for a use that it does not describe yet.",
  },
} as const satisfies Record<string, Question>;
