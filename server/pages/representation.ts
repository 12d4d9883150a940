import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type FieldLine, fieldValues, noContent, type RequestMessage } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";
import { formatEntityTag } from "#http/representation/entity-tag";
import { formatHttpDate } from "#http/representation/http-date";
import { mostWanted, parsePreferences } from "#http/representation/negotiation";
import { evaluatePreconditions, ifRangeHolds, type Validators } from "#http/representation/preconditions";
import { type Answered, withProblem } from "#sandbox/space/respond";

type Coded = { readonly coding: string; readonly octets: Uint8Array };

/** A representation that was made ready once: its octets as they are and in the codings that make it shorter. RFC 9110 §3.2. */
export type Representation = {
  readonly fields: readonly FieldLine[];
  readonly plain: Coded;
  readonly coded: readonly Coded[];
  readonly tag: string;
  /** Whether it is a page, at whose address the framework answers other requests. */
  readonly isPage: boolean;
  /** The path of the page, where it can be framed. */
  readonly framed?: string | undefined;
  /** In seconds since 1970-01-01T00:00Z. */
  readonly lastModified: number;
};

const compressible = /^(?:text\/|application\/(?:javascript|(?:[\w.-]+\+)?(?:json|xml))|image\/svg)/;

/** Field lines that say besides by what else a response varies, in one line, by the coding too where it is coded. RFC 9110 §12.5.5. */
export function varying(fields: readonly FieldLine[], coded: boolean): readonly FieldLine[] {
  const by = [...fieldValues(fields, "Vary"), ...(coded ? ["Accept-Encoding"] : [])];
  const others = fields.filter(([name]) => name.toLowerCase() !== "vary");
  return by.length > 0 ? [...others, ["Vary", by.join(", ")]] : others;
}

// Brotli's levels: beyond the first little is won, and the second is as quick as gzip.
const thorough = 5;
const quick = 4;

function codingsOf(octets: Uint8Array, type: string, level: number): readonly Coded[] {
  if (!compressible.test(type)) return [];
  const made: readonly Coded[] = [
    { coding: "br", octets: brotli(octets, level) },
    { coding: "gzip", octets: new Uint8Array(gzipSync(octets, { level })) },
  ];
  return made.filter((each) => each.octets.length < octets.length);
}

function brotli(octets: Uint8Array, level: number): Uint8Array {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return new Uint8Array(brotliCompressSync(octets, { params: { [quality]: level, [size]: octets.length } }));
}

/** Codes content for one request alone, as the client wants it; gives it as it is where nothing is won. RFC 9110 §12.5.3. */
export function codedFor(
  request: RequestMessage,
  octets: Uint8Array,
  type: string,
): { readonly octets: Uint8Array; readonly fields: readonly FieldLine[] } {
  const plain: Coded = { coding: "identity", octets };
  const coded = codingsOf(octets, type, quick);
  if (coded.length === 0) return { octets, fields: [] };
  const chosen = codingFor(request, plain, coded);
  const coding: readonly FieldLine[] = chosen === plain ? [] : [["Content-Encoding", chosen.coding]];
  return { octets: chosen.octets, fields: [["Vary", "Accept-Encoding"], ...coding] };
}

/** Makes a representation ready; `fields` say of which type it is and how long a cache may keep it. */
export function prepare(
  octets: Uint8Array,
  type: string,
  fields: readonly FieldLine[],
  lastModified: number,
): Representation {
  const coded = codingsOf(octets, type, thorough);
  return {
    fields: varying([["Content-Type", type], ...fields], coded.length > 0),
    plain: { coding: "identity", octets },
    coded,
    isPage: type.startsWith("text/html"),
    tag: createHash("sha256").update(octets).digest("base64url").slice(0, 22),
    lastModified: Math.floor(lastModified),
  };
}

/**
 * Answers GET and HEAD with a representation: in the coding the client wants most, whole or the one range it asks for, or
 * 304, 412 or 416. A range is cut from the octets as they are. `now` is in seconds. RFC 9110 §12.5.3, §13.2, §14.2.
 */
export function answerWith(
  { fields, plain, coded, tag, lastModified }: Representation,
  request: RequestMessage,
  now: number,
): Answered {
  const ranged = request.method === "GET" && fieldValues(request.fields, "Range").length > 0;
  const chosen = ranged ? plain : codingFor(request, plain, coded);
  const opaque = chosen === plain ? tag : `${tag}-${chosen.coding}`;
  const validators: Validators = { etag: { weak: false, opaque }, lastModified };
  const about: readonly FieldLine[] = [
    ["ETag", formatEntityTag(validators.etag)],
    ["Last-Modified", formatHttpDate(lastModified)],
    ["Accept-Ranges", "bytes"],
  ];
  const result = evaluatePreconditions(request, validators, now);
  if (result.outcome === "failed") {
    const detail = `${result.by} does not fit the version that is here.`;
    // RFC 9110 §15.5.13
    return withProblem(412, [{ question: "precondition-met", yes: false, detail }], about);
  }
  const all = [...fields, ...about];
  if (result.outcome === "not-modified") {
    return plainly(
      304,
      all.filter(([name]) => name !== "Content-Type"),
      noContent,
    );
  }
  if (ranged && ifRangeHolds(request.fields, validators, now)) {
    const part = partOf(request, plain.octets, all);
    if (part) return part;
  }
  const coding: readonly FieldLine[] = chosen === plain ? [] : [["Content-Encoding", chosen.coding]];
  return plainly(200, [...all, ...coding], chosen.octets);
}

// Several ranges at once are ignored, which a server may always do. RFC 9110 §14.2
function partOf(request: RequestMessage, octets: Uint8Array, fields: readonly FieldLine[]): Answered | undefined {
  const ranges = parseByteRanges(fieldValues(request.fields, "Range").join(", "), octets.length);
  if (!ranges || ranges.length > 1) return undefined;
  const [range] = ranges;
  const where: FieldLine = ["Content-Range", formatContentRange(range, octets.length)];
  if (!range) {
    const detail = `The file has ${octets.length} octets.`;
    // RFC 9110 §15.5.17
    return withProblem(416, [{ question: "range-satisfiable", yes: false, detail }], [where]);
  }
  return plainly(206, [where, ...fields], octets.subarray(range.first, range.last + 1));
}

function codingFor(request: RequestMessage, plain: Coded, coded: readonly Coded[]): Coded {
  const lines = fieldValues(request.fields, "Accept-Encoding");
  const wanted = parsePreferences(lines.join(", "));
  const weightOf = (coding: string) =>
    (wanted.find(({ range }) => range === coding) ?? wanted.find(({ range }) => range === "*"))?.weight;
  // Identity is wanted unless it is refused, and never more than what is named. RFC 9110 §12.5.3
  const weight = ({ coding }: Coded) => weightOf(coding) ?? (coding === "identity" ? 0.001 : 0);
  return (lines.length === 0 ? plain : mostWanted([...coded, plain], weight)) ?? plain;
}

function plainly(status: number, fields: readonly FieldLine[], content: Uint8Array): Answered {
  return { response: { status, reason: reasonPhrase(status), fields, content }, decision: [] };
}
