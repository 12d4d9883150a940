import type { DecideQuestion } from "./decide-types";

/** What is asked of whoever sends it. */
export const whoQuestions: readonly DecideQuestion[] = [
  {
    id: "whoever",
    asks: "Would you refuse this request whoever sent it?",
    says: "Because of where it comes from, of the law, of a missing anti-forgery token.",
    section: "RFC 9110 §15.5.4",
    yes: { question: "law" },
    no: { question: "open" },
  },
  {
    id: "law",
    asks: "Does the law, or a court, demand it?",
    says: "A demand that somebody has made, not a rule of your own.",
    section: "RFC 7725 §3",
    yes: { code: "451" },
    no: { code: "403-whoever" },
  },
  {
    id: "open",
    asks: "May anybody do this?",
    says: "Then nobody has to say who they are.",
    section: "RFC 9110 §11.4",
    yes: { question: "length" },
    no: { question: "well-formed" },
  },
  {
    id: "well-formed",
    asks: "Did credentials come that break the rules of their scheme, so that Bearer calls the request malformed?",
    says: "Two tokens, or the word Bearer alone. A token that is merely bad is no such case.",
    section: "RFC 6750 §3.1",
    yes: { code: "400-bearer" },
    no: { question: "valid" },
  },
  {
    id: "valid",
    asks: "Did valid credentials come?",
    says: "Missing, wrong, expired and revoked ones are not.",
    section: "RFC 9110 §15.5.2",
    yes: { question: "may" },
    no: { code: "401" },
  },
  {
    id: "may",
    asks: "May they do this?",
    says: "The credentials are good. Are they enough?",
    section: "RFC 9110 §11.4",
    yes: { question: "length" },
    no: { question: "scope" },
  },
  {
    id: "scope",
    asks: "Did they come with a Bearer token that lacks a scope?",
    says: "The scheme has an error for that, and can name the scope.",
    section: "RFC 6750 §3.1",
    yes: { code: "403-scope" },
    no: { code: "403" },
  },
];
