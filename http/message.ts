import { characterAt, GrammarError, isToken, trimOws } from "./grammar";
import { encodeUtf8 } from "./octets";

/** One header line as it was written: name and value, case and place kept. RFC 9110 §5, RFC 9112 §5. */
export type FieldLine = readonly [name: string, value: string];

/** A request: method and target as on the request line, field lines in order, content as octets. RFC 9110 §6. */
export type RequestMessage = {
  readonly method: string;
  readonly target: string;
  readonly fields: readonly FieldLine[];
  readonly content: Uint8Array;
};

/** A response: the status line's code and phrase, field lines in order, content as octets. RFC 9110 §6. */
export type ResponseMessage = {
  readonly status: number;
  readonly reason: string;
  readonly fields: readonly FieldLine[];
  readonly content: Uint8Array;
};

/** No content. */
export const noContent: Uint8Array = new Uint8Array(0);

/** All values of a field, in the order of their lines, whatever the case of the name. RFC 9110 §5.3. */
export function fieldValues(fields: readonly FieldLine[], name: string): readonly string[] {
  return fields.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}

/** The value of the first line of that name; undefined if there is none. */
export function fieldValue(fields: readonly FieldLine[], name: string): string | undefined {
  return fieldValues(fields, name)[0];
}

/** Says what is wrong with a field name, or undefined. field-name = token. RFC 9110 §5.1. */
export function fieldNameFault(name: string): GrammarError | undefined {
  if (isToken(name)) return undefined;
  const offset = [...name].findIndex((character) => !isToken(character));
  return offset < 0
    ? new GrammarError("A header needs a name", 0)
    : new GrammarError(`A header name may not hold ${JSON.stringify(characterAt(name, offset))}`, offset);
}

// field-value = *field-content, where a character is VCHAR / obs-text, with SP and HTAB between. RFC 9110 §5.5
/** Says what is wrong with a field value, or undefined. Octets above 0x7F stand as the code points 0x80 to 0xFF. */
export function fieldValueFault(value: string): GrammarError | undefined {
  const offset = value.search(/[^\t\x20-\x7E\x80-\xFF]/);
  if (offset < 0) return undefined;
  const code = value.charCodeAt(offset);
  const named = code < 0x20 || code === 0x7f ? "a control character" : JSON.stringify(characterAt(value, offset));
  return new GrammarError(`A header value may not hold ${named}`, offset);
}

/** Says what is wrong with a method, or undefined. method = token. RFC 9110 §9.1. */
export function methodFault(method: string): GrammarError | undefined {
  const fault = fieldNameFault(method);
  return fault && new GrammarError("A method is one word of letters, digits and a few signs", fault.offset);
}

// origin-form = absolute-path [ "?" query ]; RFC 3986 §3.3 and §3.4 name the characters
/** Says what is wrong with a target in origin-form, or undefined. RFC 9112 §3.2.1. */
export function originFormFault(target: string): GrammarError | undefined {
  if (!target.startsWith("/")) return new GrammarError("A target begins with a slash", 0);
  const offset = target.search(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/);
  if (offset < 0) return undefined;
  return new GrammarError(`A target may not hold ${JSON.stringify(characterAt(target, offset))} as it is`, offset);
}

/**
 * Reads a request as HTTP/1.1 text: request line, field lines, an empty line, content. Line ends may be CRLF or LF.
 * Throws a SyntaxError with the offset into the text. RFC 9112 §2.1.
 */
export function parseRequest(text: string): RequestMessage {
  const { start, fields, content } = parseParts(text);
  const words = start.split(" ");
  const [method = "", target = "", version = ""] = words;
  if (words.length !== 3) throw new GrammarError("A request line is a method, a target and a version", 0);
  const fault = methodFault(method);
  if (fault) throw fault;
  const at = method.length + 1;
  if (target === "" || /[^\x21-\x7E]/.test(target)) throw new GrammarError("A target is visible ASCII characters", at);
  if (!/^HTTP\/\d\.\d$/.test(version)) {
    throw new GrammarError(
      `Expected a version such as HTTP/1.1, found ${JSON.stringify(version)}`,
      at + target.length + 1,
    );
  }
  return { method, target, fields, content };
}

/** Writes a request as HTTP/1.1 text without content; the inverse of `parseRequest` but for the content. Throws a RangeError for CR, LF or NUL. RFC 9112 §3. */
export function formatRequestHead({
  method,
  target,
  fields,
}: Pick<RequestMessage, "method" | "target" | "fields">): string {
  return `${oneLine(`${method} ${target} HTTP/1.1`)}${formatFields(fields)}\r\n`;
}

/** Reads a response as HTTP/1.1 text whose content, if any, is all that follows the empty line. Throws a SyntaxError. RFC 9112 §4. */
export function parseResponse(text: string): ResponseMessage {
  const { start, fields, content } = parseParts(text);
  const match = /^HTTP\/\d\.\d ([1-9]\d\d)(?: ([\t\x20-\x7E\x80-\xFF]*))?$/.exec(start);
  if (!match) throw new GrammarError("Expected a status line such as HTTP/1.1 401 Unauthorized", 0);
  return { status: Number(match[1]), reason: match[2] ?? "", fields, content };
}

/** Writes a response head as HTTP/1.1 text. Throws a RangeError for CR, LF or NUL. RFC 9112 §4. */
export function formatResponseHead({ status, reason, fields }: Omit<ResponseMessage, "content">): string {
  return `${oneLine(`HTTP/1.1 ${status} ${reason}`)}${formatFields(fields)}\r\n`;
}

function formatFields(fields: readonly FieldLine[]): string {
  return fields.map(([name, value]) => oneLine(value === "" ? `${name}:` : `${name}: ${value}`)).join("");
}

// RFC 9110 §5.5: CR, LF and NUL in a value are how one line becomes two, or a message another.
function oneLine(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new RangeError(`Cannot write ${JSON.stringify(text)} as one line of a message`);
  return `${text}\r\n`;
}

function parseParts(text: string): { start: string; fields: FieldLine[]; content: Uint8Array } {
  const [start = "", ...rest] = splitHead(text);
  const fields: FieldLine[] = [];
  let offset = lineEnd(text, start.length);
  for (const line of rest) {
    fields.push(parseFieldLine(line, offset));
    offset = lineEnd(text, offset + line.length);
  }
  const content = text.slice(lineEnd(text, offset));
  return { start, fields, content: encodeUtf8(content) };
}

function splitHead(text: string): string[] {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}

function lineEnd(text: string, offset: number): number {
  if (text.startsWith("\r\n", offset)) return offset + 2;
  return text.startsWith("\n", offset) ? offset + 1 : offset;
}

/** Reads `name: value`; `offset` is where the line begins, for the error. Refuses folded lines and a space before the colon. RFC 9112 §5.1, §5.2. */
export function parseFieldLine(line: string, offset = 0): FieldLine {
  const colon = line.indexOf(":");
  if (/^[ \t]/.test(line)) throw new GrammarError("A line may not begin with white space: folding is obsolete", offset);
  if (colon < 0) throw new GrammarError("A header line needs a colon after its name", offset + line.length);
  const name = line.slice(0, colon);
  const nameFault = fieldNameFault(name);
  if (nameFault) throw nameFault.shifted(offset);
  const value = trimOws(line.slice(colon + 1));
  const valueFault = fieldValueFault(value);
  if (valueFault) throw valueFault.shifted(offset + line.indexOf(value, colon + 1));
  return [name, value];
}
