import type { QuestionId } from "#http/decision/questions";
import { excerpt, methodExcerpt } from "#http/excerpt";
import { type FieldLine, fieldValues } from "#http/message";
import { type Answered, withProblem } from "#sandbox/space/respond";
import { isHost, readTarget } from "./target";

/** The head of a request as it arrived. */
export type Head = {
  readonly method: string;
  readonly target: string;
  /** Such as "1.1". */
  readonly version: string;
  readonly fields: readonly FieldLine[];
};

/** The most octets that a header section, its request line included, may have. */
export const headLimit = 16 * 1024;

/** The most octets of names and values that Node's parser reads: more than the limit, so that the refusal can say what was too long. */
export const parserLimit = 4 * headLimit;

/** The methods that this server knows, whatever the resource. RFC 9110 §9.1, RFC 5789. */
export const knownMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"] as const;

/** Refuses a head that Node's parser let pass and that no resource should have to look at; undefined for a good one. */
export function headFault({ method, target, version, fields }: Head): Answered | undefined {
  if (version !== "1.0" && version !== "1.1") {
    // RFC 9110 §15.6.6
    return no(505, "version-spoken", `This server speaks HTTP/1.1 and HTTP/1.0, not HTTP/${version.slice(0, 8)}.`);
  }
  if (target.length > headLimit - 32) {
    // RFC 9110 §15.5.15
    return no(414, "target-accepted", `The request line alone has more than ${headLimit} octets.`);
  }
  if (octetsOf(method, target, fields) > headLimit) {
    // RFC 6585 §5
    return no(431, "head-accepted", `What comes before the content has more than ${headLimit} octets.`);
  }
  const host = hostFault(version, fieldValues(fields, "Host"));
  if (host) return no(400, "host-named", host);
  const coding = fieldValues(fields, "Transfer-Encoding").join(", ").trim();
  if (coding !== "" && version === "1.0") {
    return no(400, "message-readable", "Transfer-Encoding in HTTP/1.0 makes it unclear where the message ends.");
  }
  if (coding !== "" && coding.toLowerCase() !== "chunked") {
    // RFC 9110 §15.6.2
    return no(501, "coding-known", `${excerpt(coding)} is not chunked, the one transfer coding known here.`);
  }
  if (!knownMethods.some((known) => known === method)) return unknownMethod(method);
  for (const name of ["Authorization", "Proxy-Authorization"]) {
    const { length } = fieldValues(fields, name);
    if (length > 1) return no(400, "credentials-single", `${name} came ${length} times, and it is no list.`);
  }
  if (!readTarget(method, target)) {
    return no(
      400,
      "message-readable",
      `${excerpt(target)} is no target that a request with ${methodExcerpt(method)} can have.`,
    );
  }
  if (method === "TRACE" && hasContent(fields)) {
    return no(400, "message-readable", "A request with TRACE has no content.");
  }
  return undefined;
}

// Node's own limit counts names and values alone, and many short lines pass it.
function octetsOf(method: string, target: string, fields: readonly FieldLine[]): number {
  const start = `${method} ${target} HTTP/1.1`.length + 4;
  return fields.reduce((sum, [name, value]) => sum + name.length + value.length + (value === "" ? 3 : 4), start);
}

/** Refuses a method that nobody here knows. RFC 9110 §9.1, §15.6.2. */
export function unknownMethod(method: string): Answered {
  const capital = knownMethods.some((known) => known === method.toUpperCase());
  const hint = capital ? " Methods are case-sensitive." : "";
  return no(
    501,
    "method-known",
    `${methodExcerpt(method)} is no method of this server: ${knownMethods.join(", ")}.${hint}`,
  );
}

function hostFault(version: string, lines: readonly string[]): string | undefined {
  const [line] = lines;
  if (line === undefined) return version === "1.1" ? "There is no Host line, and HTTP/1.1 demands one." : undefined;
  if (lines.length > 1) return `Host came ${lines.length} times.`;
  return isHost(line) ? undefined : `${excerpt(line)} is no name of a host, with or without a port.`;
}

function hasContent(fields: readonly FieldLine[]): boolean {
  const lengths = fieldValues(fields, "Content-Length");
  return lengths.some((length) => Number(length) > 0) || fieldValues(fields, "Transfer-Encoding").length > 0;
}

function no(status: number, question: QuestionId, detail: string): Answered {
  return withProblem(status, [{ question, yes: false, detail }]);
}
