import { lessons } from "../decision/lessons";
import { splitOutsideQuotes } from "../list";
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
  cookieRule(
    "cookie-without-httponly",
    "HttpOnly",
    "without HttpOnly: every script on the page can read it.",
    "RFC 10025 §4.1.2.6",
  ),
  cookieRule(
    "cookie-without-secure",
    "Secure",
    "without Secure: it also goes over connections that anybody can read.",
    "RFC 10025 §4.1.2.5",
  ),
  cookieRule(
    "cookie-without-samesite",
    "SameSite",
    "without SameSite: what other sites can do with it depends on the browser.",
    "RFC 10025 §4.1.2.7",
  ),
];

function cookieRule(id: string, attribute: string, says: string, section: string): Rule<Answer> {
  return {
    id,
    severity: "note",
    says: `A session’s cookie ${says}`,
    section,
    lesson: lessons.cookie,
    change: attribute === "SameSite" ? "Add SameSite=Lax, or Strict." : `Add ${attribute}.`,
    find: (answer) =>
      linesNamed(answer, "Set-Cookie").flatMap(({ value, line }): readonly Spot[] => {
        const [pair = "", ...attributes] = value.split(";").map((part) => part.trim());
        const name = /^[^=]*/.exec(pair)?.[0] ?? "";
        const has = attributes.some((each) => each.split("=")[0]?.trim().toLowerCase() === attribute.toLowerCase());
        if (has || !isSession(name) || isRemoval(pair, attributes)) return [];
        return [
          { line, start: 0, end: pair.length, says: `The cookie ${name} looks like a session’s, and comes ${says}` },
        ];
      }),
  };
}

function isSession(name: string): boolean {
  return /sess|sid\b|auth|token|jwt|login|remember/i.test(name) && !/csrf|xsrf/i.test(name);
}

function isRemoval(pair: string, attributes: readonly string[]): boolean {
  return (
    pair.endsWith("=") || attributes.some((each) => /^max-age\s*=\s*(?:0|-\d+)$|^expires\s*=.*\b19[79]0\b/i.test(each))
  );
}

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
