import type { Mark } from "../auth-param";
import { readChallenges } from "../challenge";
import { readCredentials } from "../credentials";
import { GrammarError } from "../grammar";
import { fieldName } from "../registry/field-names";
import { statusCode } from "../registry/status-codes";
import type { Term } from "../schemes/term";
import { paramTerm, schemeTerm, token68Term } from "../schemes/terms";

/** What a stretch of a message is. `fault` begins where the grammar stops to fit. */
export type SpanKind =
  | "method"
  | "target"
  | "version"
  | "status"
  | "reason"
  | "field-name"
  | "scheme"
  | "param"
  | "token68"
  | "text"
  | "fault";

/** Whose words these are, which is also the hue they are drawn in. */
export type Voice = "challenge" | "credentials" | "realm" | "param";

/** A stretch of text from `start` up to `end`, with its name, and its meaning and section where there is something to say. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly name?: string;
  readonly voice?: Voice;
  readonly term?: Term;
};

type Reader = { read: (text: string, mark: Mark) => unknown; voice: Voice };

const readers: ReadonlyMap<string, Reader> = new Map([
  ["www-authenticate", { read: readChallenges, voice: "challenge" }],
  ["proxy-authenticate", { read: readChallenges, voice: "challenge" }],
  ["authorization", { read: readCredentials, voice: "credentials" }],
  ["proxy-authorization", { read: readCredentials, voice: "credentials" }],
]);

/**
 * Says what each stretch of a field line's value is. The spans cover the value without gap or overlap, in order;
 * where the grammar stops to fit, a `fault` span says why and runs to the end.
 */
export function annotateFieldValue(name: string, value: string): readonly Span[] {
  const reader = readers.get(name.toLowerCase());
  if (!reader) return value === "" ? [] : [{ start: 0, end: value.length, kind: "text" }];
  const spans: Span[] = [];
  let scheme = "";
  try {
    reader.read(value, (part, start, end, word) => {
      if (part === "scheme") scheme = word;
      spans.push({ start, end, kind: part, name: word, ...describePart(part, scheme, word, reader.voice) });
    });
  } catch (fault) {
    if (!(fault instanceof GrammarError)) throw fault;
    // A fault at the very end is drawn on the last character, for there is nothing else to point at.
    const start = Math.max(spans.at(-1)?.end ?? 0, Math.min(fault.offset, value.length - 1));
    if (start < value.length) {
      spans.push({ start, end: value.length, kind: "fault", term: { meaning: fault.reason, section: "RFC 9110 §11" } });
    }
  }
  return fillGaps(spans, value.length);
}

function describePart(part: "scheme" | "token68" | "param", scheme: string, word: string, voice: Voice) {
  if (part === "scheme") return { voice, term: schemeTerm(scheme) };
  if (part === "token68") return { voice, term: token68Term(scheme) };
  const hue: Voice = word.toLowerCase() === "realm" ? "realm" : "param";
  return { voice: hue, term: paramTerm(scheme, word) };
}

/** Says what each part of a field name's line is: the name's span, whose meaning is the registry's. */
export function annotateFieldName(name: string): Span {
  const known = fieldName(name);
  const voice = readers.get(name.toLowerCase())?.voice;
  return {
    start: 0,
    end: name.length,
    kind: "field-name",
    name: known?.name ?? name,
    ...(voice ? { voice } : {}),
    ...(known ? { term: { meaning: known.meaning, section: known.section } } : {}),
  };
}

const requestLine = /^([^ ]+)( )([^ ]+)( )(HTTP\/\d(?:\.\d)?)$/;
const statusLine = /^(HTTP\/\d(?:\.\d)?)( )(\d{3})(?:( )(.*))?$/;

/** Says what each stretch of a start line is, of a request or of a response. RFC 9112 §3, §4. */
export function annotateStartLine(line: string): readonly Span[] {
  const request = requestLine.exec(line);
  if (request)
    return lengths([
      ["method", request[1]],
      ["text", " "],
      ["target", request[3]],
      ["text", " "],
      ["version", request[5]],
    ]);
  const status = statusLine.exec(line);
  if (!status) return line === "" ? [] : [{ start: 0, end: line.length, kind: "text" }];
  return lengths([
    ["version", status[1]],
    ["text", " "],
    ["status", status[3]],
    ["text", status[4]],
    ["reason", status[5]],
  ]);
}

function lengths(parts: readonly (readonly [SpanKind, string | undefined])[]): readonly Span[] {
  let end = 0;
  return parts.flatMap(([kind, text = ""]) => {
    const start = end;
    end += text.length;
    if (text === "") return [];
    const code = kind === "status" ? statusCode(Number(text)) : undefined;
    const term = code ? { term: { meaning: code.meaning, section: code.section } } : {};
    return [{ start, end, kind, ...(kind === "text" ? {} : { name: text }), ...term }];
  });
}

/** How many of a message's lines, without their line ends, are its head: those before the first empty one. RFC 9112 §2.1. */
export function headLength(lines: readonly string[]): number {
  const end = lines.indexOf("", 1);
  return end < 0 ? lines.length : end;
}

/** Says what each stretch of one line of a message head is, the `first` of which is the start line. The spans cover it without gap. Throws nothing: what has no form is text. */
export function annotateHeadLine(line: string, first: boolean): readonly Span[] {
  return fillGaps(first ? annotateStartLine(line) : annotateFieldLine(line), line.length);
}

function annotateFieldLine(line: string): readonly Span[] {
  const match = /^([^:\s]+):[ \t]*/.exec(line);
  if (!match) return [];
  const [before, name = ""] = match;
  const value = line.slice(before.length);
  const shifted = annotateFieldValue(name, value).map((span) => ({
    ...span,
    start: span.start + before.length,
    end: span.end + before.length,
  }));
  return [annotateFieldName(name), ...shifted];
}

function fillGaps(spans: readonly Span[], length: number): readonly Span[] {
  const filled: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) filled.push({ start: end, end: span.start, kind: "text" });
    filled.push(span);
    end = span.end;
  }
  if (end < length) filled.push({ start: end, end: length, kind: "text" });
  return filled;
}
