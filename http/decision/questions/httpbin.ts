import { lessons, statusPage } from "../lessons";
/** What the addresses ask that httpbin has, and no other resource. */
export const httpbinQuestions = {
  "address-usable": {
    text: "Can the resource use what the address says?",
    section: "RFC 9110 §15.5.1",
    lesson: statusPage(400),
    change: "Write the address as the detail asks.",
  },
  "echo-short": {
    text: "Is the content short enough to be echoed?",
    section: "RFC 9110 §15.5.14",
    lesson: lessons["too-much"],
    change: "Send less content.",
  },
  "field-settable": {
    text: "May an address set these fields of the answer?",
    section: "RFC 9110 §5.5",
    lesson: statusPage(400),
    change: "Leave out the field that the detail names: a gateway or a browser would obey it, or it cannot be written.",
  },
  "redirect-stays-here": {
    text: "Does the redirect stay on this origin?",
    section: "RFC 9110 §15.4",
    lesson: lessons.moved,
    change: "Name a url on the same scheme, host and port: a site that leads anywhere lends its name to everybody.",
  },
  "cookie-returned": {
    text: "Did the cookie come back that the challenge set?",
    section: "RFC 10025 §4.2",
    lesson: lessons.check,
    change: "Send back every cookie that this address sets.",
  },
  "wait-free": {
    text: "Is there room for one more who waits?",
    section: "RFC 9110 §15.6.4",
    lesson: lessons.busy,
    change: "Try again after the seconds that Retry-After names.",
  },
} as const;
