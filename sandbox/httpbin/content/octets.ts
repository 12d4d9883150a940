import { type FieldLine, fieldValues } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";
import { ifRangeHolds } from "#http/representation/preconditions";
import { piecesOf } from "../../pace";
import { exists } from "../../resource";
import { type Answered, withContent, withoutContent } from "../../space/respond";
import { conditional, revalidated, undated } from "../caching";
import { octetsOfSeed, uuidOf } from "../chance";
import { tell } from "../echo/echo";
import { type Call, ok, open, parameter, secondsOf, unusable, wholeNumber } from "../reply";

const octetsLimit = 100 * 1024;
const linesLimit = 100;
const secondsLimit = 10;
const usualChunk = 10 * 1024;
const binary: FieldLine = ["Content-Type", "application/octet-stream"];
const expected = "Expected a whole number of at most six digits.";

/** Answers with that many octets of chance, at most 100 KiB; with `seed`, with the same every time. */
export function bytes({ values: [text = ""], query, moment }: Call): Answered {
  const wanted = wholeNumber(text);
  if (wanted === undefined) return unusable(expected);
  const length = Math.min(wanted, octetsLimit);
  const seed = parameter(query, "seed");
  return withContent(200, open, [binary], seed === undefined ? moment.random(length) : octetsOfSeed(seed, length));
}

/** Answers as `bytes` does, in chunks of as many octets as `chunk_size` says. RFC 9112 §7.1. */
export function streamBytes(call: Call): Answered {
  const answered = bytes(call);
  const size = chunkSize(call);
  if (size === undefined) return unusable("chunk_size is no whole number.");
  if (answered.response.status !== 200) return answered;
  const pieces = piecesOf(answered.response.content.length, size);
  return { ...answered, pace: { pieces, milliseconds: 0, length: "untold" } };
}

/** Answers with that many lines of JSON, at most 100, each with its `id` and in a chunk of its own. RFC 9112 §7.1. */
export async function stream(call: Call): Promise<Answered> {
  const wanted = wholeNumber(call.values[0] ?? "");
  if (wanted === undefined) return unusable(expected);
  const told = await tell(call, "args", "headers", "origin", "url");
  const lines = Array.from({ length: Math.min(wanted, linesLimit) }, (_, id) => `${JSON.stringify({ ...told, id })}\n`);
  const answered = withContent(200, open, [["Content-Type", "application/json"]], encodeUtf8(lines.join("")));
  return {
    ...answered,
    pace: { pieces: lines.map((line) => encodeUtf8(line).length), milliseconds: 0, length: "untold" },
  };
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

/**
 * Answers with the alphabet over and over, that many octets of it: under the conditions of the request, whole or the one range
 * that is asked for, and with `duration` and `chunk_size` slowly. RFC 9110 §13.2.2, §14.2.
 */
export function range(call: Call): Answered {
  const { request, query, moment } = call;
  const length = wholeNumber(call.values[0] ?? "") ?? 0;
  if (length < 1 || length > octetsLimit) return unusable(`Expected a number from 1 to ${octetsLimit}.`);
  const size = chunkSize(call);
  const duration = secondsOf(parameter(query, "duration") ?? "0");
  if (size === undefined || duration === undefined) return unusable("chunk_size or duration is no number.");
  const version = { etag: { weak: false, opaque: `range${length}` }, lastModified: undated };
  const fields: readonly FieldLine[] = [["ETag", `"range${length}"`], ["Accept-Ranges", "bytes"], revalidated(call)];
  const early = conditional(call, version, fields);
  if (early) return early;
  const whole = Uint8Array.from({ length }, (_, index) => 0x61 + (index % 26));
  const slowly = (answered: Answered): Answered => {
    const pieces = piecesOf(answered.response.content.length, size);
    const share = Math.min(duration, secondsLimit) * 1000 * (answered.response.content.length / length);
    return duration === 0
      ? answered
      : { ...answered, pace: { pieces, milliseconds: share / pieces.length, length: "told" } };
  };
  // Range means something for GET alone, and for the version that If-Range names. RFC 9110 §14.2, §13.1.5
  const heeded = request.method === "GET" && ifRangeHolds(request.fields, version, moment.now);
  const asked = heeded ? fieldValues(request.fields, "Range").join(", ") : "";
  const ranges = parseByteRanges(asked, length);
  if (ranges?.length === 0) {
    const decision = [exists, { question: "range-satisfiable", yes: false }] as const;
    // RFC 9110 §15.5.17
    return withoutContent(416, decision, [...fields, ["Content-Range", formatContentRange(undefined, length)]]);
  }
  const [only, ...more] = ranges ?? [];
  // Several ranges at once may be answered with the whole. RFC 9110 §14.2
  if (!only || more.length > 0) return slowly(withContent(200, open, [binary, ...fields], whole));
  const part: FieldLine = ["Content-Range", formatContentRange(only, length)];
  return slowly(withContent(206, open, [binary, ...fields, part], whole.slice(only.first, only.last + 1)));
}

function chunkSize({ query }: Call): number | undefined {
  return wholeNumber(parameter(query, "chunk_size") ?? String(usualChunk));
}
