import { type FieldLine, fieldValues, type RequestMessage } from "../message";
import { type EntityTag, matchesStrongly, matchesWeakly, parseEntityTag, parseEntityTags } from "./entity-tag";
import { parseHttpDate } from "./http-date";

/** What identifies the current representation: its entity-tag, and when it was last modified, in seconds since 1970-01-01T00:00Z. */
export type Validators = { readonly etag: EntityTag; readonly lastModified: number };

/** The preconditions that a request can carry, in the order in which they are looked at. */
export type PreconditionName = "If-Match" | "If-Unmodified-Since" | "If-None-Match" | "If-Modified-Since";

/** The result of the preconditions of a request: go on, 304 or 412, with the one that decided. */
export type PreconditionResult =
  | { readonly outcome: "proceed"; readonly looked: readonly PreconditionName[] }
  | { readonly outcome: "not-modified" | "failed"; readonly by: PreconditionName };

/**
 * Looks at the preconditions of a request for a resource that exists, in the one order there is.
 * `now` is in seconds since 1970-01-01T00:00Z. RFC 9110 §13.2.2.
 */
export function evaluatePreconditions(
  { method, fields }: Pick<RequestMessage, "method" | "fields">,
  current: Validators,
  now: number,
): PreconditionResult {
  const looked: PreconditionName[] = [];
  const reads = method === "GET" || method === "HEAD";

  const ifMatch = joined(fields, "If-Match");
  const unmodifiedSince = date(fields, "If-Unmodified-Since", now);
  // 412: RFC 9110 §13.1.1, §15.5.13
  if (ifMatch !== undefined) {
    looked.push("If-Match");
    if (!anyMatches(ifMatch, current, matchesStrongly)) return { outcome: "failed", by: "If-Match" };
    // RFC 9110 §13.1.4
  } else if (unmodifiedSince !== undefined) {
    looked.push("If-Unmodified-Since");
    if (current.lastModified > unmodifiedSince) return { outcome: "failed", by: "If-Unmodified-Since" };
  }

  const ifNoneMatch = joined(fields, "If-None-Match");
  const modifiedSince = date(fields, "If-Modified-Since", now);
  // 304 for GET and HEAD, 412 for the rest: RFC 9110 §13.1.2, §15.4.5
  if (ifNoneMatch !== undefined) {
    looked.push("If-None-Match");
    const matched = anyMatches(ifNoneMatch, current, matchesWeakly);
    if (matched) return { outcome: reads ? "not-modified" : "failed", by: "If-None-Match" };
    // RFC 9110 §13.1.3
  } else if (reads && modifiedSince !== undefined) {
    looked.push("If-Modified-Since");
    if (current.lastModified <= modifiedSince) return { outcome: "not-modified", by: "If-Modified-Since" };
  }
  return { outcome: "proceed", looked };
}

/**
 * Whether Range is still to be heeded: it is where there is no If-Range, or where If-Range names the current representation.
 * A date counts only if it is exactly Last-Modified, which must be a strong validator. RFC 9110 §13.1.5.
 */
export function ifRangeHolds(fields: readonly FieldLine[], current: Validators, now: number): boolean {
  const value = joined(fields, "If-Range")?.trim();
  if (value === undefined) return true;
  const tag = parseEntityTag(value);
  if (tag) return matchesStrongly(tag, current.etag);
  return parseHttpDate(value, now) === current.lastModified;
}

// A list that cannot be read names no version: If-Match then fails, and If-None-Match holds.
function anyMatches(value: string, { etag }: Validators, same: (one: EntityTag, other: EntityTag) => boolean): boolean {
  const tags = parseEntityTags(value);
  return tags === "*" || (tags?.some((tag) => same(tag, etag)) ?? false);
}

function joined(fields: readonly FieldLine[], name: string): string | undefined {
  const values = fieldValues(fields, name);
  return values.length === 0 ? undefined : values.join(", ");
}

// RFC 9110 §13.1.3, §13.1.4: a field that holds no valid date, or more than one, is ignored.
function date(fields: readonly FieldLine[], name: string, now: number): number | undefined {
  const value = joined(fields, name);
  return value === undefined ? undefined : parseHttpDate(value.trim(), now);
}
