import { listElements } from "#http/list";
import { type FieldLine, fieldValue } from "#http/message";
import { formatEntityTag } from "#http/representation/entity-tag";
import { formatHttpDate } from "#http/representation/http-date";
import { evaluatePreconditions } from "#http/representation/preconditions";
import { exists } from "../resource";
import { type Answered, withoutContent, withProblem } from "../space/respond";
import { tell } from "./echo/echo";
import { type Call, ok, open, unusable, wholeNumber } from "./reply";

// Since when the address of /cache has been what it is: 1 June 2026, noon.
const since = 1_780_315_200;
const yearOfSeconds = 31_536_000;

/** Answers a conditional GET with 304 whatever its condition, for nothing here changes; any other as /get does. */
export async function cache(call: Call): Promise<Answered> {
  const { fields } = call.request;
  const validators: readonly FieldLine[] = [
    ["ETag", '"cache"'],
    ["Last-Modified", formatHttpDate(since)],
  ];
  const conditional = fieldValue(fields, "If-None-Match") ?? fieldValue(fields, "If-Modified-Since");
  if (conditional === undefined) return ok(await got(call), open, validators);
  // RFC 9110 §15.4.5
  return withoutContent(304, [exists, { question: "copy-outdated", yes: false }], validators);
}

/** Answers as /get does, to be kept for as many seconds as the address says. */
export async function cacheFor(call: Call): Promise<Answered> {
  const seconds = wholeNumber(call.values[0] ?? "");
  if (seconds === undefined) return unusable("Expected a number of seconds, of at most six digits.");
  // An answer that shows a visitor's credentials or cookies must not be shared. RFC 9111 §3.5
  const own = ["Authorization", "Cookie"].some((name) => fieldValue(call.request.fields, name) !== undefined);
  const age = Math.min(seconds, yearOfSeconds);
  return ok(await got(call), open, [["Cache-Control", `${own ? "private" : "public"}, max-age=${age}`]]);
}

/** Answers as a resource whose current version has that entity-tag. RFC 9110 §13.1.1, §13.1.2. */
export async function etag(call: Call): Promise<Answered> {
  const { request, values, moment } = call;
  const [opaque = ""] = values;
  // Of 200 at most, for it goes back in a field.
  if (!/^[\x21\x23-\x7E\x80-\xFF]{1,200}$/.test(opaque)) return unusable("This cannot be an entity-tag.");
  const tag: FieldLine = ["ETag", formatEntityTag({ weak: false, opaque })];
  const fields = request.fields.filter(([name]) => /^if-(?:none-)?match$/i.test(name)).map(quoted);
  // There is no date of modification, so conditions of a date are passed over. RFC 9110 §13.1.3
  const current = { etag: { weak: false, opaque }, lastModified: 0 };
  const result = evaluatePreconditions({ method: request.method, fields }, current, moment.now);
  if (result.outcome === "not-modified")
    return withoutContent(304, [exists, { question: "copy-outdated", yes: false }], [tag]);
  if (result.outcome === "failed") return withProblem(412, [exists, { question: "precondition-met", yes: false }]);
  return ok(await got(call), open, [tag]);
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
