import {
  fieldLimit,
  messageLimit,
  type PastedField,
  type PastedMessage,
  type PastedRequest,
  type PastedResponse,
} from "./pasted";

/** Reads the exchanges of a HAR 1.2. Undefined for a text that is no HAR; entries that lack a part are passed over. Throws nothing. */
export function readHar(
  text: string,
): { readonly messages: readonly PastedMessage[]; readonly cut: boolean } | undefined {
  const entries = member(member(parse(text), "log"), "entries");
  if (!Array.isArray(entries)) return undefined;
  const some = entries.slice(0, messageLimit / 2);
  return { messages: some.flatMap(readEntry), cut: some.length < entries.length };
}

function parse(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
  const local = /^http:\/\/(?:localhost|127\.|\[::1\])/i.test(target);
  const transport = /^https:/i.test(target) ? "https" : /^http:/i.test(target) && !local ? "http" : "unknown";
  return {
    kind: "request",
    startLine: `${method} ${target} ${version(value)}`,
    line: 0,
    method,
    target,
    transport,
    whole: false,
    fields: readFields(value),
    content: textOf(member(member(value, "postData"), "text")),
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
    content: status === 304 ? "" : textOf(member(member(value, "content"), "text")),
    ...(request ? { request } : {}),
  };
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
