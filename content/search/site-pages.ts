import type { SearchDocument } from "./search-document";

/** The pages that are no article: lists and tools. */
export const sitePages: readonly SearchDocument[] = [
  page("/learn", "Learn", "The lessons of the course, in order.", "course, lessons, tutorial"),
  page(
    "/learn/wrong-ideas",
    "Wrong ideas",
    "What many people believe of status codes, and what is true instead.",
    "misconceptions, myths, common mistakes",
  ),
  page("/exercises", "Exercises", "Each is checked by a real server, or by the inspector.", "practice, quiz, tasks"),
  page(
    "/decide",
    "Which code?",
    "A question at a time, from a request to the status code to return.",
    "which status code, which code should I return, what code to return, choose a status code, decision tree, flowchart",
  ),
  page("/status", "Status codes", "Every registered code, and the unofficial ones.", "all codes, list of http codes"),
  ...[
    ["informational", "1xx", "Informational: the answer proper is still to come."],
    ["successful", "2xx", "Successful: it was received, understood and accepted."],
    ["redirection", "3xx", "Redirection: more has to be done, often elsewhere."],
    ["client-error", "4xx", "Client error: the request seems to be at fault."],
    ["server-error", "5xx", "Server error: the server failed at a request that seems valid."],
  ].map(([id = "", digits = "", says = ""]) =>
    page(`/status#${id}`, `${digits} codes`, says, `${digits}, ${id.replace("-", " ")}`),
  ),
  page(
    "/schemes",
    "Authentication schemes",
    "What a 401 can ask for.",
    "auth schemes, http authentication, types of authentication",
  ),
  page(
    "/sandbox",
    "Sandbox",
    "Write any request, send it to a real server, and see why it answered so.",
    "playground, try it, send a request, http client, curl",
  ),
  page(
    "/why",
    "Why did I get this?",
    "Paste an answer that you got: who wrote it, why, and what to do now.",
    "paste a response, paste an error, debug a response, explain an error, inspect, validate headers, lint a response, response checker",
  ),
  page(
    "/receipt",
    "Receipt",
    "A text, signed by the server, that says which exercises you have solved.",
    "certificate, proof, completion, hand in homework",
  ),
  page(
    "/teach/receipts",
    "Receipts of a class",
    "Paste the receipts of a class: which are genuine, which repeat another, and CSV.",
    "grading, check certificates, class, teacher",
  ),
  page(
    "/print",
    "Worksheets",
    "Exercises on paper, in variants for neighbors, with the key apart.",
    "print, worksheet, paper, pdf, test, quiz sheet, teacher",
  ),
  page("/httpbin", "httpbin", "The addresses of httpbin, answered here.", "echo server, test endpoint, mock api"),
];

function page(address: string, title: string, says: string, also: string): SearchDocument {
  return { kind: "page", address, title, says, also: also.split(", ") };
}
