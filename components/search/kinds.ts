import type { FoundKind } from "./engine/find";

/** What each kind of place is called where it is found. */
export const kindNames: Readonly<Record<FoundKind, string>> = {
  code: "Status code",
  lesson: "Lesson",
  heading: "In a lesson",
  idea: "Wrong idea",
  scheme: "Scheme",
  header: "Header",
  exercise: "Exercise",
  question: "Which code?",
  term: "Term",
  page: "Page",
};
