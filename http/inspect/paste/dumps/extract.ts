import {
  fieldLimit,
  type PastedField,
  type PastedMessage,
  type PastedRequest,
  type PastedResponse,
} from "../../pasted";
import { assemble } from "../lines/assemble";
import { rowsOf } from "../lines/rows";
import { originIn, transportOf } from "../origin";
import { headersOf } from "./headers";
import { type Group, nodeAt, textOf } from "./tree";

const statusKeys = [
  "statuscode",
  "status_code",
  "status",
  "http_code",
  "httpstatus",
  "responsecode",
  "status code",
  "status-code",
  "downstreamstatus",
  "_rc",
  "code",
];
const reasonKeys = [
  "statustext",
  "status_text",
  "statusmessage",
  "statusdescription",
  "reason_phrase",
  "reasonphrase",
  "reason",
];
const headerKeys = [
  "headers",
  "header",
  "response_headers",
  "responseheaders",
  "_headers",
  "rawheaders",
  "http_headers",
  "resp_headers",
  "respheaders",
  "responseheader",
];
const contentKeys = ["data", "body", "_content", "content", "text", "responsetext", "response", "rawbody"];
const wordKeys = ["message", "code", "error", "detail", "title"];
const requestKeys = ["request", "config", "req", "_request", "prepared_request", "originalrequest"];
const methodKeys = ["method", "request_method", "requestmethod", "_method", "httpmethod"];
const urlKeys = [
  "url",
  "uri",
  "requesturi",
  "request_uri",
  "requesturl",
  "requestpath",
  "request_url",
  "href",
  "endpoint",
  "path",
  "path_info",
  "originalurl",
];

const none: readonly PastedMessage[] = [];

/** Finds the exchanges and the header lines in a tree; `text` is what the tree was read from. Throws nothing. */
export function messagesIn(group: Group, text: string): readonly PastedMessage[] {
  const headers = headersAt(group);
  const status = statusOf(group);
  if (headers && status) return withRequest(group, responseOf(group, status, text, headers));
  const request = headers && requestOf(group, headers);
  if (request) return [request];
  const fields = headersOf(group)?.slice(0, fieldLimit);
  if (fields && status) return withRequest(group, responseOf(group, status, text, fields));
  if (fields) return [fieldsOf(fields, group)];
  if (!status && group.keys.size === 0 && group.entries.every(({ value }) => value.kind === "text")) return none;
  const inside = group.entries.flatMap(({ key, value }) =>
    value.kind === "group" && !requestKeys.includes(key?.toLowerCase() ?? "") ? messagesIn(value, text) : [],
  );
  const answer = inside.find((message) => message.kind === "response");
  const before = answer && inside[inside.indexOf(answer) - 1];
  if (before?.kind === "request" && !answer?.request)
    return inside.map((each) => (each === answer ? { ...answer, request: before } : each));
  if (answer) return answer.request ? inside : withRequest(group, ...withWholeError(group, answer, inside, text));
  const [only] = inside;
  if (status && inside.length === 1 && only?.kind === "fields" && only.fields.length > 0) {
    return withRequest(group, responseOf(group, status, text, only.fields));
  }
  if (status && isAnswer(group, status.status)) {
    return withRequest(group, { ...responseOf(group, status, text, []), whole: false });
  }
  if (inside.length > 0 || !headers) return inside.length > 0 ? inside : requestIn(group);
  return [fieldsOf(headers, group)];
}

// { request: { method, uri, headers } }, and its response in an object of its own.
function requestIn(group: Group): readonly PastedMessage[] {
  const [entry] = group.entries;
  if (group.entries.length !== 1 || entry?.value.kind !== "group") return [];
  const headers = /^(?:request|req)$/i.test(entry.key ?? "") ? headersAt(entry.value) : undefined;
  const request = headers && entry.value.kind === "group" ? requestOf(entry.value, headers) : undefined;
  return request ? [request] : [];
}

function fieldsOf(fields: readonly PastedField[], { line }: Group): PastedMessage {
  return { kind: "fields", startLine: "", line: fields[0]?.line ?? line, fields, content: "" };
}

function headersAt(group: Group): readonly PastedField[] | undefined {
  for (const key of group.keys.size > 0 ? headerKeys : []) {
    const fields = headersOf(nodeAt(group, [key]));
    if (fields) return fields.slice(0, fieldLimit);
  }
  return undefined;
}

// {"code": …, "message": …, "data": {"status": 403}}: what is said stands around the status.
function withWholeError(
  group: Group,
  answer: PastedResponse,
  inside: readonly PastedMessage[],
  text: string,
): readonly [answer: PastedResponse, found: readonly PastedMessage[]] {
  const isBare = answer.whole === false && answer.fields.length === 0 && inside.length === 1;
  if (!isBare || textOf(group, wordKeys) === "") return [answer, inside];
  const whole = { ...answer, content: text.slice(group.start, group.end) };
  return [whole, [whole]];
}

// Many things have a code or a status; an answer has one that says no, or more that is an answer's.
function isAnswer(group: Group, status: number): boolean {
  return status >= 400 || nodeAt(group, [...reasonKeys, "ok", "redirected"]) !== undefined;
}

type Status = { readonly status: number; readonly reason: string };

function statusOf(group: Group): Status | undefined {
  for (const key of group.keys.size > 0 ? statusKeys : []) {
    const found = /^([1-5]\d\d)(?:\.0)?(?: +([A-Za-z][A-Za-z '-]{1,60}))?$/.exec(textOf(group, [key]));
    if (found) return { status: Number(found[1]), reason: found[2] ?? textOf(group, reasonKeys).slice(0, 200) };
  }
  for (const { value } of group.entries) {
    const found = value.kind === "text" ? /^HTTP\/\d(?:\.\d)? ([1-5]\d\d)(?: (.*))?$/.exec(value.value) : undefined;
    if (found) return { status: Number(found[1]), reason: found[2] ?? "" };
  }
  return undefined;
}

function responseOf(
  group: Group,
  { status, reason }: Status,
  text: string,
  fields: readonly PastedField[],
): PastedResponse {
  const startLine = `HTTP/1.1 ${status} ${reason}`.trimEnd();
  const content = contentOf(group, text, fields.length > 0);
  return { kind: "response", startLine, line: group.line, status, reason, fields, content };
}

function contentOf(group: Group, text: string, hasHeaders: boolean): string {
  const value = nodeAt(group, contentKeys);
  // A client of GraphQL puts the status beside what came.
  if (hasHeaders && nodeAt(group, ["errors"])?.kind === "group") return text.slice(group.start, group.end);
  // An error that stands alone is all content; words outside of any bracket are none.
  if (!hasHeaders && group.start === 0 && !/^[{[(]/.test(text)) return "";
  if (hasHeaders && value === undefined) return "";
  if (value === undefined || !hasHeaders) {
    const all = text.slice(group.start, group.end);
    // (HTTP/1.1 404 Not Found): the words of the error stand around it.
    return /^\(HTTP\/[^\n]{0,80}\)$/.test(all) ? "" : all;
  }
  if (value.kind === "group")
    return /^(?:Readable|Incoming|Body)/.test(value.name) ? "" : text.slice(value.start, value.end);
  const isNone = /^(?:undefined|null|None|nil|\[(?:Getter|Object|Readable).*)$/.test(value.value);
  return isNone ? "" : value.value;
}

function requestOf(group: Group, fields: readonly PastedField[]): PastedRequest | undefined {
  const method = textOf(group, methodKeys).toUpperCase();
  const path = textOf(group, urlKeys);
  if (!/^[A-Z]{3,20}$/.test(method) || !/^\S{1,8192}$/.test(path)) return undefined;
  const base = textOf(group, ["baseurl"]).replace(/\/$/, "");
  const target = /^https?:/i.test(path) || base === "" ? path : `${base}/${path.replace(/^\//, "")}`;
  const data = nodeAt(group, ["data", "body"]);
  return {
    kind: "request",
    startLine: `${method} ${target} HTTP/1.1`,
    line: group.line,
    method,
    target,
    fields,
    content: data?.kind === "text" && data.quoted ? data.value : "",
    transport: transportOf(target),
    ...originIn(target),
    whole: false,
  };
}

// An answer is dumped with its request, and other answers may stand beside it.
function withRequest(
  group: Group,
  answer: PastedResponse,
  found: readonly PastedMessage[] = [answer],
): readonly PastedMessage[] {
  const groups = requestKeys.flatMap((key) => nodeAt(group, [key]) ?? []).filter((value) => value.kind === "group");
  const request =
    groups.map(sentHead).find((each) => each !== undefined) ??
    groups.map((each) => requestOf(each, headersAt(each) ?? [])).find((each) => each !== undefined) ??
    // A line of a log in JSON has both in one object.
    (found.length === 1 ? requestOf(group, []) : undefined);
  if (!request) return found;
  if (groups.length === 0 && answer.whole === false) return [request, { ...answer, request, content: "" }];
  return [request, ...found.map((each) => (each === answer ? { ...answer, request } : each))];
}

// Node keeps the head of a request as it was sent.
function sentHead(group: Group): PastedRequest | undefined {
  const head = textOf(group, ["_header"]);
  const message = assemble(rowsOf(head)).messages.find(({ kind }) => kind === "request");
  if (message?.kind !== "request") return undefined;
  const host = message.fields.find(({ name }) => name.toLowerCase() === "host")?.value ?? "";
  const protocol = textOf(group, ["protocol"]);
  const url = /^https?:$/.test(protocol) ? `${protocol}//${host}` : "";
  const fields = message.fields.map((field) => ({ ...field, line: group.line }));
  return { ...message, fields, line: group.line, transport: transportOf(url), ...originIn(url) };
}
