/** A file of open data: its address, its media type, what it is called, and what stands in it. */
export type DataFile = {
  readonly address: `/${string}`;
  readonly type: string;
  readonly title: string;
  readonly says: string;
};

/** Every file of open data, in the order to list them. */
export const dataFiles: readonly DataFile[] = [
  {
    address: "/status.json",
    type: "application/json",
    title: "Status codes",
    says: "Every registered code, and those that people meet besides: phrase, class, meaning, section, registration, what it must carry, what a cache may do, and where it answers here.",
  },
  {
    address: "/schemes.json",
    type: "application/json",
    title: "Authentication schemes",
    says: "Every registered scheme, and well-known others: section, meaning, a challenge, credentials, and the resource that offers it here.",
  },
  {
    address: "/lessons.json",
    type: "application/json",
    title: "Lessons",
    says: "The course in order: title, summary, part, minutes, goals, recap, sections to read, exercises, and every heading with its address.",
  },
  {
    address: "/exercises.json",
    type: "application/json",
    title: "Exercises",
    says: "Title, task, kind, level, lesson, whether it has seeds, and its live resource. Hints and solutions are not in it.",
  },
  {
    address: "/openapi.json",
    type: "application/json",
    title: "OpenAPI 3.1",
    says: "Every address of the sandbox and of httpbin, with what it takes, what it answers, and requests to try.",
  },
  {
    address: "/llms.txt",
    type: "text/plain",
    title: "For language models",
    says: "What the site has, as one list of links in the form of llmstxt.org.",
  },
  {
    address: "/feed.xml",
    type: "application/atom+xml",
    title: "What is new",
    says: "An Atom feed of new lessons, exercises and resources.",
  },
];
