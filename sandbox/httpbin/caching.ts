import { listElements } from "#http/list";
import { type FieldLine, fieldValue } from "#http/message";
import { type EntityTag, formatEntityTag } from "#http/representation/entity-tag";
import { formatHttpDate } from "#http/representation/http-date";
import { evaluatePreconditions, type Validators } from "#http/representation/preconditions";
import { exists } from "../resource";
import { type Answered, withoutContent, withProblem } from "../space/respond";
import { tell } from "./echo/echo";
import { type Call, ok, open, unusable, wholeNumber } from "./reply";

// 1 January 2000: before any date of which a client can have a copy.
const since = 946_684_800;
const yearOfSeconds = 31_536_000;
// Weak, for what the content tells of a request differs, and what it says of the address does not. RFC 9110 §8.8.1
const tagOfCache: EntityTag = { weak: true, opaque: "cache" };

/** The date of a version that has none, so that every condition of a date is passed over. RFC 9110 §13.1.3, §13.1.4. */
export const undated = Number.NaN;

/** Answers as /get does, as a resource that has not changed since the year 2000. RFC 9110 §13.1.2, §13.1.3. */
export async function cache(call: Call): Promise<Answered> {
  const fields: readonly FieldLine[] = [
    ["ETag", formatEntityTag(tagOfCache)],
    ["Last-Modified", formatHttpDate(since)],
    revalidated(call),
  ];
  return conditional(call, { etag: tagOfCache, lastModified: since }, fields) ?? ok(await got(call), open, fields);
}

/** Answers as /get does, to be kept for as many seconds as the address says. */
export async function cacheFor(call: Call): Promise<Answered> {
  const seconds = wholeNumber(call.values[0] ?? "");
  if (seconds === undefined) return unusable("Expected a number of seconds, of at most six digits.");
  const age = Math.min(seconds, yearOfSeconds);
  return ok(await got(call), open, [["Cache-Control", `${isOwn(call) ? "private" : "public"}, max-age=${age}`]]);
}

/** Answers as a resource whose current version has that entity-tag. RFC 9110 §13.1.1, §13.1.2. */
export async function etag(call: Call): Promise<Answered> {
  const [opaque = ""] = call.values;
  // Of 200 at most, for it goes back in a field.
  if (!/^[\x21\x23-\x7E\x80-\xFF]{1,200}$/.test(opaque)) return unusable("This cannot be an entity-tag.");
  const current = { etag: { weak: false, opaque }, lastModified: undated };
  const fields: readonly FieldLine[] = [["ETag", formatEntityTag(current.etag)], revalidated(call)];
  return conditional(call, current, fields) ?? ok(await got(call), open, fields);
}

/** Says that an answer may be kept and is asked for again before it is used; by its client alone where it repeats what is secret. RFC 9111 §5.2.2.4. */
export function revalidated(call: Call): FieldLine {
  return ["Cache-Control", isOwn(call) ? "private, no-cache" : "no-cache"];
}

/** The 304, with the fields of the 200, or the 412 that the conditions of a request come to; undefined where they hold. RFC 9110 §13.2.2. */
export function conditional(
  { request, moment }: Call,
  current: Validators,
  fields: readonly FieldLine[],
): Answered | undefined {
  const conditions = request.fields.map((line) => (/^if-(?:none-)?match$/i.test(line[0]) ? quoted(line) : line));
  const result = evaluatePreconditions({ method: request.method, fields: conditions }, current, moment.now);
  // RFC 9110 §15.4.5
  if (result.outcome === "not-modified")
    return withoutContent(304, [exists, { question: "copy-outdated", yes: false }], fields);
  // RFC 9110 §15.5.13
  if (result.outcome === "failed") return withProblem(412, [exists, { question: "precondition-met", yes: false }]);
  return undefined;
}

// An answer that shows a visitor's credentials or cookies must not be shared. RFC 9111 §3.5
function isOwn({ request }: Call): boolean {
  return ["Authorization", "Cookie"].some((name) => fieldValue(request.fields, name) !== undefined);
}

// Clients of httpbin send back its tags as it writes them, without quotes.
function quoted([name, value]: FieldLine): FieldLine {
  const tags = listElements(value);
  const bare = value.trim() !== "*" && tags.length > 0 && tags.every((each) => /^[A-Za-z0-9\-._~]+$/.test(each));
  return [name, bare ? tags.map((each) => `"${each}"`).join(", ") : value];
}

function got(call: Call) {
  return tell(call, "args", "headers", "origin", "url");
}
