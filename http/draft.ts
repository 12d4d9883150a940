import { type FieldLine, parseRequest, type RequestMessage } from "./message";
import { decodeBase64url, decodeUtf8, encodeBase64url, encodeUtf8, showUtf8 } from "./octets";

/** A request as somebody is writing it: any text, nothing checked, nothing lost. */
export type Draft = {
  readonly method: string;
  readonly target: string;
  readonly fields: readonly FieldLine[];
  readonly content: string;
  /** Lines that are switched off, each with its place among all lines, from 0. */
  readonly off?: readonly OffLine[];
};

/** A header line that is kept but not sent. */
export type OffLine = readonly [place: number, name: string, value: string];

const version = "x1";
const limit = 128 * 1024;

/** Writes a draft for a URL fragment: the codec's version, whose draft it is, the draft in base64url. `decodeDraft` reads the same back. */
export function encodeDraft(owner: string, { method, target, fields, content, off = [] }: Draft): string {
  const json = JSON.stringify([method, target, fields, content, ...(off.length > 0 ? [off] : [])]);
  return `${version}.${owner}.${encodeBase64url(encodeUtf8(json))}`;
}

/** Whether a fragment (without its #) claims to be a draft of any version, and not the id of a heading. */
export function isEncodedDraft(fragment: string): boolean {
  return /^x\d+\./.test(fragment);
}

/** Reads what `encodeDraft` wrote. Throws a SyntaxError that says what cannot be read. */
export function decodeDraft(fragment: string): { owner: string; draft: Draft } {
  if (fragment.length > limit) throw new SyntaxError(`This link is too long: expected at most ${limit} characters`);
  const [start, owner, payload, ...rest] = fragment.split(".");
  if (start !== version || !owner || !payload || rest.length > 0) {
    throw new SyntaxError(`This link is not a request that was written here: expected ${version}, a name and a draft`);
  }
  const octets = decodeBase64url(payload);
  const json = octets && decodeUtf8(octets);
  if (json === undefined) throw new SyntaxError("This link is damaged: its last part cannot be decoded");
  const value = parseJson(json);
  if (!isDraftTuple(value)) throw new SyntaxError("This link holds something else than a request");
  const [method, target, fields, content, off] = value;
  return { owner, draft: { method, target, fields, content, ...(off ? { off } : {}) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new SyntaxError("This link is damaged: what it holds cannot be read", { cause: fault });
  }
}

type DraftTuple = [string, string, [string, string][], string, [number, string, string][]?];

function isDraftTuple(value: unknown): value is DraftTuple {
  if (!Array.isArray(value) || value.length < 4 || value.length > 5) return false;
  const [method, target, fields, content, off = []] = value;
  if (![method, target, content].every(isText) || !Array.isArray(fields) || !Array.isArray(off)) return false;
  return fields.every((line) => isTuple(line, 2) && line.every(isText)) && off.every(isOffLine);
}

function isOffLine(value: unknown): boolean {
  if (!isTuple(value, 3)) return false;
  const [place, name, text] = value;
  return typeof place === "number" && Number.isInteger(place) && place >= 0 && isText(name) && isText(text);
}

function isTuple(value: unknown, length: number): value is unknown[] {
  return Array.isArray(value) && value.length === length;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Reads a draft from HTTP/1.1 text. Throws a SyntaxError with the offset. */
export function parseDraft(text: string): Draft {
  const { content, ...head } = parseRequest(text);
  return { ...head, content: showUtf8(content) };
}

/** Reads a draft as an article writes it: where nothing follows the header, the empty line may be missing. Throws as `parseDraft` does. */
export function parseWrittenDraft(text: string): Draft {
  const written = text.trim();
  return parseDraft(/\r?\n\r?\n/.test(written) ? written : `${written}\n\n`);
}

/** The message a draft becomes on the wire; header text stands as octets of the same number, content is UTF-8. */
export function messageOf({ method, target, fields, content }: Draft): RequestMessage {
  return { method, target, fields, content: encodeUtf8(content) };
}
