import { decodeBase64, showUtf8 } from "../../octets";
import {
  contentLimit,
  fieldLimit,
  messageLimit,
  type Paste,
  type PastedField,
  type PastedMessage,
  type PastedRequest,
  type PastedResponse,
} from "../pasted";
import { originIn, transportOf } from "./origin";

/**
 * Reads the exchanges of a HAR 1.2, of one of its entries, or of a list of entries: refusals first, wherever they stand, then
 * the others while there is room. Undefined for a text that is none; entries that lack a part are passed over. Throws nothing.
 */
export function readHar(text: string): Pick<Paste, "messages" | "cut" | "first"> | undefined {
  const entries = entriesOf(parse(text));
  if (!entries) return undefined;
  const ranked = [0, 1, 2].flatMap((rank) => entries.filter((entry) => rankOf(entry) === rank));
  const messages: PastedMessage[] = [];
  let read = 0;
  for (const entry of ranked) {
    const found = readEntry(entry);
    if (messages.length + found.length > messageLimit) break;
    messages.push(...found);
    read += 1;
  }
  const first = messages.findIndex((message) => message.kind === "response" && message.status >= 400);
  return { messages, cut: read < entries.length, ...(first < 0 ? {} : { first }) };
}

function parse(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const entries = member(member(value, "log"), "entries");
  if (Array.isArray(entries)) return entries;
  if (isEntry(value)) return [value];
  return Array.isArray(value) && value.some(isEntry) ? value : undefined;
}

function isEntry(value: unknown): boolean {
  return (
    Array.isArray(member(member(value, "request"), "headers")) && textOf(member(member(value, "request"), "url")) !== ""
  );
}

// 401 and its kin are what somebody with a HAR looks for; then whatever else went wrong.
function rankOf(entry: unknown): number {
  const status = member(member(entry, "response"), "status");
  if (status === 401 || status === 403 || status === 407) return 0;
  return typeof status === "number" && status >= 400 ? 1 : 2;
}

function readEntry(entry: unknown): readonly PastedMessage[] {
  const request = readRequest(member(entry, "request"));
  const response = readResponse(member(entry, "response"), request);
  return [...(request ? [request] : []), ...(response ? [response] : [])];
}

function readRequest(value: unknown): PastedRequest | undefined {
  const method = textOf(member(value, "method"));
  const target = textOf(member(value, "url"));
  if (method === "" || target === "") return undefined;
  return {
    kind: "request",
    startLine: `${method} ${target} ${version(value)}`,
    line: 0,
    method,
    target,
    transport: transportOf(target),
    ...originIn(target),
    whole: false,
    fields: readFields(value),
    content: textOf(member(member(value, "postData"), "text")).slice(0, contentLimit),
  };
}

function readResponse(value: unknown, request: PastedRequest | undefined): PastedResponse | undefined {
  const status = member(value, "status");
  // A request that was blocked or failed has the status 0.
  if (typeof status !== "number" || !Number.isInteger(status) || status < 100 || status > 999) return undefined;
  const reason = textOf(member(value, "statusText"));
  return {
    kind: "response",
    startLine: `${version(value)} ${status} ${reason}`.trimEnd(),
    line: 0,
    status,
    reason,
    fields: readFields(value),
    // Of a 304 a HAR holds the content that the cache had, which the response did not carry.
    content: status === 304 ? "" : contentOf(member(value, "content")),
    ...(request ? { request } : {}),
  };
}

// What is no text in the page's encoding is kept in Base64.
function contentOf(value: unknown): string {
  const text = textOf(member(value, "text"));
  if (textOf(member(value, "encoding")).toLowerCase() !== "base64") return text.slice(0, contentLimit);
  const whole = text.replaceAll(/\s/g, "").slice(0, contentLimit);
  const octets = decodeBase64(whole) ?? decodeBase64(whole.slice(0, whole.length - (whole.length % 4)));
  return octets ? showUtf8(octets) : text.slice(0, contentLimit);
}

function version(value: unknown): string {
  const found = textOf(member(value, "httpVersion"));
  if (/^h(?:ttp\/)?[23]/i.test(found)) return `HTTP/${/[23]/.exec(found)?.[0]}`;
  return /^HTTP\/\d\.\d$/i.test(found) ? found.toUpperCase() : "HTTP/1.1";
}

function readFields(value: unknown): readonly PastedField[] {
  const headers = member(value, "headers");
  if (!Array.isArray(headers)) return [];
  return headers.slice(0, fieldLimit).flatMap((header): PastedField[] => {
    const name = textOf(member(header, "name"));
    if (name === "" || name.startsWith(":")) return [];
    // Chromium writes the lines of a repeated field as one value with line feeds in it.
    const values = textOf(member(header, "value")).split("\n");
    return values.map((each) => ({ name, value: each.trim(), form: "plain", line: 0 }));
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
