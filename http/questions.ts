/** One question that a server asks of a request before it answers. */
export type Question = {
  /** As the server would ask it. */
  readonly text: string;
  /** Where the question, or the answer to a "no", is defined. */
  readonly section: string;
  /** Where it is taught. */
  readonly lesson: string;
  /** The smallest change to the request that turns a "no" into a "yes". */
  readonly change: string;
};

/** Every question the sandbox can ask, by the id that stands in Sandbox-Decision. */
export const questions = {
  "resource-exists": {
    text: "Is there a resource at this address?",
    section: "RFC 9110 §15.5.5",
    lesson: "/learn/401-or-403#hide",
    change: "Ask for one of the resources that the answer lists.",
  },
  "resource-disclosed": {
    text: "Is there anything here that you may know of?",
    section: "RFC 9110 §15.5.5",
    lesson: "/learn/401-or-403#hide",
    change: "Ask for one of the resources that the answer lists.",
  },
  preflight: {
    text: "Is this a preflight, sent by a browser before the real request?",
    section: "Fetch, CORS-preflight request",
    lesson: "/learn/the-challenge#the-answer",
    change: "None is needed: after this answer the browser sends the real request.",
  },
  "method-allowed": {
    text: "Does this resource know the method?",
    section: "RFC 9110 §15.5.6",
    lesson: "/status/405",
    change: "Use one of the methods that Allow names.",
  },
  "content-accepted": {
    text: "Is the content within 64 KiB?",
    section: "RFC 9110 §15.5.14",
    lesson: "/status/413",
    change: "Send less content.",
  },
  "open-to-all": {
    text: "Is it open to everybody?",
    section: "RFC 9110 §15.3.1",
    lesson: "/learn/401-or-403#decide",
    change: "None is needed.",
  },
  "credentials-present": {
    text: "Did credentials come?",
    section: "RFC 9110 §11.6.2",
    lesson: "/learn/the-challenge#a-question",
    change: "Send the same request again, with an Authorization header in a scheme that the challenge offers.",
  },
  "scheme-offered": {
    text: "Are they in a scheme that was offered?",
    section: "RFC 9110 §11.4",
    lesson: "/learn/the-challenge#the-challenge",
    change: "Begin Authorization with a scheme that the challenge offers.",
  },
  "credentials-readable": {
    text: "Can they be read?",
    section: "RFC 9110 §11.4",
    lesson: "/learn/the-challenge#the-answer",
    change: "Write the credentials in the form that the scheme prescribes.",
  },
  "credentials-valid": {
    text: "Are they valid here?",
    section: "RFC 9110 §15.5.2",
    lesson: "/learn/the-challenge#asked-again",
    change: "Send the credentials of somebody this realm knows.",
  },
  permitted: {
    text: "May they do this?",
    section: "RFC 9110 §15.5.4",
    lesson: "/learn/known-and-refused#a-decision",
    change: "Ask as somebody who may do this. The same credentials will get the same answer.",
  },
  "policy-readable": {
    text: "Is the policy in the address one that this server can follow?",
    section: "RFC 9110 §15.5.1",
    lesson: "/status/400",
    change: "Correct the mistakes that the answer lists, and write the policy anew.",
  },
  "target-short": {
    text: "Is the target short enough?",
    section: "RFC 9110 §15.5.15",
    lesson: "/status/414",
    change: "Write a smaller policy.",
  },
  "key-present": {
    text: "Did a key come?",
    section: "RFC 9110 §11.4",
    lesson: "/status/401",
    change: "Send the same request again, with a key in X-API-Key.",
  },
  "key-valid": {
    text: "Is the key one of ours?",
    section: "RFC 9110 §15.5.2",
    lesson: "/status/401",
    change: "Send a key that was issued here.",
  },
  "plan-includes": {
    text: "Does the plan of this key include it?",
    section: "RFC 9110 §15.5.4",
    lesson: "/status/403",
    change: "Use a key whose plan includes it. The same key will get the same answer.",
  },
  "from-this-site": {
    text: "Does the request come from a page of this site, or from no page at all?",
    section: "RFC 9110 §15.5.4",
    lesson: "/status/403",
    change: "Send it from a page of this site.",
  },
  "login-valid": {
    text: "Do user and password belong together?",
    section: "RFC 9110 §15.5.2",
    lesson: "/status/401",
    change: "Log in as somebody who is known here.",
  },
  "session-present": {
    text: "Did a session cookie come?",
    section: "RFC 10025 §4.2",
    lesson: "/status/401",
    change: "Log in first, and send back the cookie that the login sets.",
  },
  "session-genuine": {
    text: "Was the cookie made here, and unaltered since?",
    section: "RFC 9110 §15.5.2",
    lesson: "/status/401",
    change: "Send back the cookie exactly as the login set it.",
  },
  "session-live": {
    text: "Is the session still open?",
    section: "RFC 9110 §15.5.2",
    lesson: "/status/401",
    change: "Log in again.",
  },
  "within-limit": {
    text: "Is it within the limit?",
    section: "RFC 6585 §4",
    lesson: "/status/429",
    change: "Wait for as many seconds as Retry-After says.",
  },
  "legally-available": {
    text: "May it be shown under the law?",
    section: "RFC 7725 §3",
    lesson: "/status/451",
    change: "None helps: no request from here changes a legal demand.",
  },
  "precondition-given": {
    text: "Did the request say which version it means?",
    section: "RFC 6585 §3",
    lesson: "/status/428",
    change: "Add If-Match with the ETag of the version that you mean to change.",
  },
  "precondition-met": {
    text: "Is it still the version that the request means?",
    section: "RFC 9110 §13.2.2",
    lesson: "/status/412",
    change: "Fetch the resource again, and name the ETag that it has now.",
  },
  "copy-outdated": {
    text: "Is the client's copy out of date?",
    section: "RFC 9110 §15.4.5",
    lesson: "/status/304",
    change: "None is needed: the copy at hand is good.",
  },
  "range-satisfiable": {
    text: "Is any part of what was asked for within the length?",
    section: "RFC 9110 §14.2",
    lesson: "/status/416",
    change: "Ask for a range that begins before the length that Content-Range tells.",
  },
  acceptable: {
    text: "Is there a form of it that the client accepts?",
    section: "RFC 9110 §15.5.7",
    lesson: "/status/406",
    change: "Name in Accept one of the types that the answer lists.",
  },
  "media-type-supported": {
    text: "Is the content in a form that this resource takes?",
    section: "RFC 9110 §15.5.16",
    lesson: "/status/415",
    change: "Send the content in a type that Accept names.",
  },
  "content-readable": {
    text: "Can the content be read?",
    section: "RFC 9110 §15.5.1",
    lesson: "/status/400",
    change: "Send content that keeps to the rules of its type.",
  },
  "without-conflict": {
    text: "Does the change agree with the state of the resource?",
    section: "RFC 9110 §15.5.10",
    lesson: "/status/409",
    change: "Resolve the conflict that the answer describes, and send the change again.",
  },
  "still-there": {
    text: "Is it still there?",
    section: "RFC 9110 §15.5.11",
    lesson: "/status/410",
    change: "None helps: it was removed for good, and links to it are best removed too.",
  },
  "at-this-address": {
    text: "Is it at this very address?",
    section: "RFC 9110 §15.4",
    lesson: "/status/307",
    change: "Follow Location.",
  },
  "protocol-spoken": {
    text: "Is the request in the protocol that this resource needs?",
    section: "RFC 9110 §15.5.22",
    lesson: "/status/426",
    change: "Ask to change to the protocol that Upgrade names.",
  },
  "network-open": {
    text: "Has this client logged in to the network?",
    section: "RFC 6585 §6",
    lesson: "/status/511",
    change: "Open the login page that the answer links to.",
  },
  "available-now": {
    text: "Can the server answer now?",
    section: "RFC 9110 §15.6.4",
    lesson: "/status/503",
    change: "Wait for as many seconds as Retry-After says.",
  },
  paid: {
    text: "Has somebody paid?",
    section: "RFC 9110 §15.5.3",
    lesson: "/status/402",
    change: "None is defined: HTTP reserves the code for a use that it does not describe yet.",
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

/** Says whether a text is the id of a question we know. */
export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}
