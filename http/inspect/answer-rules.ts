import { lessons } from "../decision/lessons";
import { splitOutsideQuotes } from "../list";
import { parseHttpDate } from "../representation/http-date";
import { type Answer, has, linesNamed, type Rule, type Spot } from "./rule";

/** Single fields of a response, or of header lines alone. */
export const answerRules: readonly Rule<Answer>[] = [
  {
    id: "retry-after-malformed",
    severity: "error",
    says: "Retry-After is a whole number of seconds or a date: no unit, no decimals.",
    section: "RFC 9110 §10.2.3",
    lesson: lessons["retry-after"],
    change: "Write Retry-After: 60, or a date such as Wed, 21 Oct 2026 07:28:00 GMT.",
    find: (answer) => linesNamed(answer, "Retry-After").filter(({ value }) => !/^\d+$/.test(value) && !isDate(value)),
  },
  {
    id: "authorization-in-answer",
    severity: "warning",
    says: "Authorization is for requests. In a response it has no meaning, and no browser sends it back.",
    section: "RFC 9110 §11.6.2",
    lesson: lessons.answer,
    change: "Give a token in the content, or in a cookie.",
    find: (answer) => (answer.kind === "response" ? linesNamed(answer, "Authorization").slice(0, 1) : []),
  },
  {
    id: "list-with-empty-element",
    severity: "error",
    says: "A comma with nothing between it and the next, or at an end. Readers have to bear it, and a sender must not write it.",
    section: "RFC 9110 §5.6.1.1",
    lesson: lessons.commas,
    change: "Take the comma out.",
    find: (answer) =>
      ["WWW-Authenticate", "Proxy-Authenticate"].flatMap((name) =>
        linesNamed(answer, name).flatMap(({ value, line }) => emptyElement(value, line)),
      ),
  },
  {
    id: "retry-after-epoch",
    severity: "warning",
    says: "So many seconds are decades. Most likely the time itself was meant, as seconds since 1970.",
    section: "RFC 9110 §10.2.3",
    lesson: lessons["retry-after"],
    change:
      "Send how long to wait, or the time as a date. Services send the epoch in fields such as X-RateLimit-Reset.",
    find: (answer) =>
      linesNamed(answer, "Retry-After").flatMap(({ value, line }) => {
        if (!/^[1-9]\d{8,}$/.test(value)) return [];
        const years = Math.floor(Number(value) / (365.25 * 86_400));
        return [
          {
            line,
            start: 0,
            end: value.length,
            says: `${value.slice(0, 16)} seconds are ${years} years. Most likely a time was meant, as seconds since 1970.`,
          },
        ];
      }),
  },
  {
    id: "retry-after-past",
    severity: "note",
    says: "The date in Retry-After is not after the Date of the answer, so there is nothing to wait for.",
    section: "RFC 9110 §10.2.3",
    lesson: lessons["retry-after"],
    change: "Send a later date, or seconds, which need no clock.",
    find: (answer) => {
      const sent = parseHttpDate(linesNamed(answer, "Date")[0]?.value ?? "", 0);
      return linesNamed(answer, "Retry-After").filter(({ value }) => {
        const until = isDate(value) ? parseHttpDate(value, 0) : undefined;
        return sent !== undefined && until !== undefined && until <= sent;
      });
    },
  },
];

// IMF-fixdate, the one form that a sender may write. RFC 9110 §5.6.7
function isDate(value: string): boolean {
  const form =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
  return form.test(value);
}

function emptyElement(value: string, line: number): readonly Spot[] {
  const elements = splitOutsideQuotes(value, ",");
  const empty = elements.find(({ text }) => text.trim() === "");
  if (elements.length === 1 || !empty) return [];
  // The comma before it, or at the beginning of the value the one after it.
  const start = empty.start === 0 ? empty.text.length : empty.start - 1;
  return [{ line, start, end: start + 1 }];
}

/** Whether header lines alone look like a request's. */
export function looksLikeRequest(message: Answer): boolean {
  const asking = ["Authorization", "Host", "User-Agent", "Accept", "Cookie", "Proxy-Authorization", "Referer", "DPoP"];
  const answering = ["WWW-Authenticate", "Server", "Set-Cookie", "Proxy-Authenticate", "Allow", "Location"];
  return asking.some((name) => has(message, name)) && !answering.some((name) => has(message, name));
}
