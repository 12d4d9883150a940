import { lessons } from "../lessons";
import type { Question } from "../questions";

/** What is asked on the way to an origin server: by a gateway, by a check in front of it, and by a cache. */
export const wayQuestions = {
  "upstream-reached": {
    text: "Can the gateway reach the server behind it?",
    section: "RFC 9110 §15.6.3",
    lesson: lessons.gateway,
    change: "None of the request helps: whoever runs the site must start that server, or mend its address.",
  },
  "upstream-free": {
    text: "Has the server behind the gateway room for one more request?",
    section: "RFC 9110 §15.6.4",
    lesson: lessons.gateway,
    change: "Wait for as many seconds as Retry-After says, and send it again.",
  },
  "upstream-in-time": {
    text: "Did the server behind the gateway answer in time?",
    section: "RFC 9110 §15.6.5",
    lesson: lessons.gateway,
    change: "Send it again later; if it changes something, look first whether that was done after all.",
  },
  "upstream-readable": {
    text: "Can the gateway read what the server behind it answered?",
    section: "RFC 9110 §15.6.3",
    lesson: lessons.gateway,
    change: "None of the request helps: whoever runs the site must mend what that server sends.",
  },
  "stored-usable": {
    text: "Does the cache hold an answer that it may use for this request?",
    section: "RFC 9111 §4",
    lesson: lessons.kept,
    change: "Wait until the stored answer is no longer fresh. The origin can keep it out by private, or apart by Vary.",
  },
  "browser-checked": {
    text: "Was this visitor's browser checked?",
    section: "RFC 9110 §15.5.4",
    lesson: lessons.check,
    change: "Pass the check (a POST to /check), and send back the cookie that it sets. Credentials do not help.",
  },
} as const satisfies Record<string, Question>;
