import { lessons, statusPage } from "../lessons";
/** The questions that this site's server asks before anything else: whether there is room, and whether a form is its own. */
export const serverQuestions = {
  "request-limit": {
    text: "Has this client sent few enough requests?",
    section: "RFC 6585 §4",
    lesson: lessons.limit,
    change: "Wait as long as Retry-After says, then send the request again.",
  },
  "server-capacity": {
    text: "Does the server have room for this request now?",
    section: "RFC 9110 §15.6.4",
    lesson: lessons.busy,
    change: "Wait as long as Retry-After says, then send the request again.",
  },
  "form-readable": {
    text: "Is this a form that a page of this site made?",
    section: "RFC 7578 §4",
    lesson: statusPage(400),
    change: "Open the page and send its own form.",
  },
  "form-from-here": {
    text: "Was the form sent from this site?",
    section: "RFC 9110 §15.5.4",
    lesson: lessons.forged,
    change: "Open the page and send its own form.",
  },
  "receipt-readable": {
    text: "Can what came be read as solved exercises, or as receipts?",
    section: "RFC 9110 §15.5.1",
    lesson: statusPage(400),
    change: "Send the JSON that the page of receipts sends, within its limits.",
  },
} as const;
