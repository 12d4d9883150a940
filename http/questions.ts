import { wireQuestions } from "./wire-questions";

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
  ...wireQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

/** Says whether a text is the id of a question we know. */
export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}
