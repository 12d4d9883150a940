import { lessons, statusPage } from "../decision/lessons";
import { statusCode } from "../registry/status-codes";
import type { PastedResponse } from "./pasted";
import { linesNamed, type Rule, startLineIf } from "./rule";

/** Whether there may be content, and whether it agrees with the header. */
export const contentRules: readonly Rule<PastedResponse>[] = [
  {
    id: "content-forbidden",
    severity: "error",
    says: "This status never has content, and here some follows the header. A reader takes it for the next response.",
    section: "RFC 9110 §6.4.1",
    lesson: lessons["where-it-ends"],
    change: "Send no content, or another status.",
    find: ({ status, content }) => startLineIf(content !== "" && statusCode(status)?.content === "never"),
  },
  {
    id: "content-after-head",
    severity: "error",
    says: "The request was HEAD, and content follows the header.",
    section: "RFC 9110 §9.3.2",
    lesson: statusPage(200),
    change: "Answer HEAD with the header of the GET and nothing more.",
    find: ({ content, request, status }) =>
      startLineIf(content !== "" && request?.method === "HEAD" && request.whole && status >= 200),
  },
  {
    id: "length-without-content",
    severity: "error",
    says: "Content-Length must not come with this status: there is no content whose length it could be.",
    section: "RFC 9110 §8.6",
    lesson: lessons["where-it-ends"],
    change: "Take Content-Length out.",
    find: (response) => (isWithoutLength(response.status) ? linesNamed(response, "Content-Length").slice(0, 1) : []),
  },
  {
    id: "length-of-205",
    severity: "error",
    says: "A 205 that promises content. It must have none.",
    section: "RFC 9110 §15.3.6",
    lesson: statusPage(205),
    change: "Send Content-Length: 0.",
    find: (response) =>
      response.status === 205
        ? linesNamed(response, "Content-Length")
            .filter(({ value }) => value !== "0")
            .slice(0, 1)
        : [],
  },
  {
    id: "coding-without-content",
    severity: "error",
    says: "Transfer-Encoding must not come with this status: there is no content to be coded.",
    section: "RFC 9112 §6.1",
    lesson: lessons["where-it-ends"],
    change: "Take Transfer-Encoding out.",
    find: (response) => (isWithoutLength(response.status) ? linesNamed(response, "Transfer-Encoding").slice(0, 1) : []),
  },
  {
    id: "problem-status-differs",
    severity: "error",
    says: "The problem details name another status than the status line.",
    section: "RFC 9457 §3.1.2",
    lesson: statusPage(),
    change: "Say the same number in both places. The status line is the one that counts.",
    find: (response) => {
      const told = problemStatus(response);
      if (told === undefined || told === response.status) return [];
      return [{ line: 0, says: `The problem details say ${told}, the status line ${response.status}.` }];
    },
  },
];

function isWithoutLength(status: number): boolean {
  return status < 200 || status === 204;
}

function problemStatus(response: PastedResponse): number | undefined {
  const type = linesNamed(response, "Content-Type")[0]?.value ?? "";
  if (!/^application\/problem\+json\b/i.test(type)) return undefined;
  try {
    const problem: unknown = JSON.parse(response.content);
    if (typeof problem !== "object" || problem === null || !("status" in problem)) return undefined;
    return typeof problem.status === "number" ? problem.status : undefined;
  } catch {
    return undefined;
  }
}
