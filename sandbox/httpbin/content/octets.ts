import { setTimeout as after } from "node:timers/promises";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";
import { Places, takenBy } from "../../places";
import { exists } from "../../resource";
import { type Answered, withContent, withoutContent, withProblem } from "../../space/respond";
import { octetsOfSeed, uuidOf } from "../chance";
import { tell } from "../echo/echo";
import { withinLimit } from "../echo/echo-limits";
import { type Call, ok, open, unusable, wholeNumber } from "../reply";

const octetsLimit = 100 * 1024;
const linesLimit = 100;
const binary: FieldLine = ["Content-Type", "application/octet-stream"];
const expected = "Expected a whole number of at most six digits.";

/** Answers with that many octets of chance, at most 100 KiB; with `seed`, with the same every time. */
export function bytes({ values: [text = ""], query, moment }: Call): Answered {
  const wanted = wholeNumber(text);
  if (wanted === undefined) return unusable(expected);
  const length = Math.min(wanted, octetsLimit);
  const seed = query.get("seed");
  return withContent(200, open, [binary], seed === null ? moment.random(length) : octetsOfSeed(seed, length));
}

/** Answers with that many lines of JSON, at most 100, each with its `id`. */
export async function stream(call: Call): Promise<Answered> {
  const wanted = wholeNumber(call.values[0] ?? "");
  if (wanted === undefined) return unusable(expected);
  const told = await tell(call, "args", "headers", "origin", "url");
  const lines = Array.from({ length: Math.min(wanted, linesLimit) }, (_, id) => `${JSON.stringify({ ...told, id })}\n`);
  return withContent(200, open, [["Content-Type", "application/json"]], encodeUtf8(lines.join("")));
}

/** Answers with what the text says in Base64, in either alphabet, with or without padding. RFC 4648 §4, §5. */
export function base64({ values: [text = ""] }: Call): Answered {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return unusable("This is no Base64. Try SFRUUEJJTiBpcyBhd2Vzb21l.");
  const content = new Uint8Array(Buffer.from(text, "base64"));
  return withContent(200, open, [["Content-Type", "text/plain; charset=utf-8"]], content);
}

/** Tells a UUID of chance. */
export function uuid({ moment }: Call): Answered {
  return ok({ uuid: uuidOf(moment) });
}

/** Answers with the alphabet over and over, that many octets of it, whole or the one range that is asked for. RFC 9110 §14.2. */
export function range({ request, values: [text = ""] }: Call): Answered {
  const length = wholeNumber(text) ?? 0;
  if (length < 1 || length > octetsLimit) return unusable(`Expected a number from 1 to ${octetsLimit}.`);
  const whole = Uint8Array.from({ length }, (_, index) => 0x61 + (index % 26));
  const fields: readonly FieldLine[] = [
    ["ETag", `"range${length}"`],
    ["Accept-Ranges", "bytes"],
  ];
  const asked = request.method === "GET" ? fieldValue(request.fields, "Range") : undefined;
  const ranges = asked === undefined ? undefined : parseByteRanges(asked, length);
  if (ranges?.length === 0) {
    const decision = [exists, { question: "range-satisfiable", yes: false }] as const;
    // RFC 9110 §15.5.17
    return withoutContent(416, decision, [...fields, ["Content-Range", formatContentRange(undefined, length)]]);
  }
  const [only, ...more] = ranges ?? [];
  // Several ranges at once may be answered with the whole. RFC 9110 §14.2
  if (!only || more.length > 0) return withContent(200, open, [binary, ...fields], whole);
  const part: FieldLine = ["Content-Range", formatContentRange(only, length)];
  return withContent(206, open, [binary, ...fields, part], whole.slice(only.first, only.last + 1));
}

const secondsLimit = 10;
// A share is less than one address may have on the wire, so that waiting alone cannot use that up.
const waits = new Places(200, 40);

/** Waits for as many seconds as the address says, at most 10, and then tells of the request. */
export async function delay(call: Call): Promise<Answered> {
  const [text = ""] = call.values;
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text)) return unusable("Expected a number of seconds.");
  const wait = () => after(Math.min(Number(text), secondsLimit) * 1000);
  const refused = await waits.within(call.moment.client, wait);
  if (refused !== undefined) {
    const detail = `${waits[refused]} requests ${takenBy(refused, call.moment.client)} wait here already.`;
    // RFC 9110 §15.6.4
    return withProblem(503, [exists, { question: "wait-free", yes: false, detail }], [["Retry-After", "10"]]);
  }
  return withinLimit(ok(await tell(call, "args", "data", "files", "form", "headers", "origin", "url")));
}
