import { isToken } from "../../../grammar";
import { fieldName } from "../../../registry/field-names";
import { fieldLimit, type PastedField, type PastedMessage, type PastedRequest } from "../../pasted";
import { contentOf } from "../lines/content";
import { noPseudo, type Pseudo, withPseudo } from "../lines/pseudo";
import type { Start } from "../lines/start-line";
import { originIn, originOfHost, transportOf } from "../origin";
import { type Label, labelOf } from "./labels";

type Section = Extract<Label, { section: unknown }>["section"];
type Part = { readonly fields: PastedField[]; readonly content: string[]; line: number };
/** What a panel has told of one exchange so far. */
export type Exchange = {
  readonly request: Part;
  readonly response: Part;
  url: string;
  method: string;
  status: number | undefined;
  reason: string;
  version: string;
  scheme: string;
  path: string;
  pseudo: Pseudo;
  hasSection: boolean;
  section: Section;
};

/** An exchange that nothing is known of. */
export function emptyExchange(): Exchange {
  const part = () => ({ fields: [], content: [], line: 0 });
  const told = { url: "", method: "", status: undefined, reason: "", version: "HTTP/1.1", scheme: "", path: "" };
  return { ...told, request: part(), response: part(), pseudo: noPseudo, hasSection: false, section: "general" };
}

/** The message that the open section belongs to. */
export function partOf(open: Exchange): Part {
  return open.section.startsWith("request") ? open.request : open.response;
}

/** Takes a start line that a panel shows among its raw header lines. */
export function addStart(open: Exchange, start: Start, line: number): void {
  if (start.kind === "response") {
    open.status = start.status;
    open.reason = start.reason;
    open.hasSection = true;
  } else {
    open.method = start.method;
    open.path = start.target;
  }
  open.section = start.kind;
  open.version = /HTTP\/\d(?:\.\d)?/i.exec(start.startLine)?.[0].toUpperCase() ?? open.version;
  partOf(open).line = line;
}

/** Takes a name with its value: a fact of the exchange, a pseudo-header field, or a header line of one of its messages. */
export function addPair(open: Exchange, name: string, value: string, line: number): void {
  const inGeneral = open.section === "general";
  const label = labelOf(name, inGeneral);
  if (name.startsWith(":")) {
    if (name === ":status") open.status = Number(value) || open.status;
    else open.pseudo = withPseudo(name.slice(1), value, open.pseudo);
  } else if (!label && /^[A-Z]{3,10}$/.test(name) && /^https?:\/\//.test(value)) {
    // Firefox has the request on top: GET, and the address below it.
    open.method = name;
    tell(open, "url", value, line);
  } else if (label && "fact" in label) tell(open, label.fact, value, line);
  else if (inGeneral && name.toLowerCase() === "host" && open.url === "" && open.scheme !== "")
    open.pseudo = withPseudo("authority", value, open.pseudo);
  else if (isToken(name)) {
    const on = open.section === "request" || (inGeneral && isOfRequest(name)) ? open.request : open.response;
    if (open.section !== "other" && on.fields.length < fieldLimit) on.fields.push({ name, value, form: "plain", line });
    if (on.line === 0) on.line = line;
  }
}

function isOfRequest(name: string): boolean {
  return fieldName(name)?.on === "request" || /^(?:sec-|x-requested|priority$|dnt$)/i.test(name);
}

function tell(open: Exchange, fact: string, value: string, line: number): void {
  if (fact === "url") open.url = value.replace(/^['"]|['"]$/g, "");
  if (fact === "method") open.method = value.replace(/^['"]|['"]$/g, "");
  if (fact === "scheme") open.scheme = value;
  if (fact === "path") open.path = value;
  if (fact === "reason") open.reason = value;
  if (fact === "version" && /^HTTP\/\d/i.test(value)) open.version = value.toUpperCase();
  if (fact === "status") {
    const [, code, reason = ""] = /^([1-5]\d\d)(?: +([^ (][^(]*)?)?(?:\(.*\))?$/.exec(value) ?? [];
    if (code === undefined) return;
    open.status = Number(code);
    open.reason = reason
      .replace(/^[●•⬤] ?/, "")
      .replace(/ in \d+ milliseconds$/, "")
      .trim();
    open.response.line = line;
  }
  if (fact === "url" || fact === "method") open.request.line ||= line;
}

/** The messages of an exchange: its request, if anything tells of it, and its response, or the header lines of either alone. */
export function messagesOf(open: Exchange): readonly PastedMessage[] {
  const request = requestOf(open);
  const lone = request ? [] : aloneOf(open.request);
  const { fields, content, line } = open.response;
  const body = contentOf(content);
  if (open.status === undefined) {
    return [...(request ? [request] : lone), ...aloneOf(open.response)];
  }
  const { status, reason } = open;
  const startLine = `${open.version} ${status} ${reason}`.trimEnd();
  const partial = fields.length > 0 || open.hasSection ? {} : { whole: false as const };
  const from = request ? { request } : {};
  return [
    ...(request ? [request] : lone),
    { kind: "response", startLine, line, status, reason, fields, content: body, ...from, ...partial },
  ];
}

function aloneOf({ fields, content, line }: Part): readonly PastedMessage[] {
  return fields.length === 0 ? [] : [{ kind: "fields", startLine: "", line, fields, content: contentOf(content) }];
}

function requestOf({ request, url, method, path, scheme, pseudo, version }: Exchange): PastedRequest | undefined {
  const authority = pseudo.authority;
  const built =
    (scheme || pseudo.transport) && authority
      ? `${scheme || pseudo.transport}://${authority}${pseudo.path || path}`
      : "";
  const target = url || built || path || pseudo.path;
  const verb = method || pseudo.method;
  const { fields, line } = request;
  if (target === "" || verb === "") return undefined;
  const host = authority || (fields.find(({ name }) => /^host$/i.test(name))?.value ?? "");
  const transport = transportOf(target) === "unknown" ? (pseudo.transport ?? "unknown") : transportOf(target);
  const common = {
    startLine: `${verb} ${target} ${version}`,
    line,
    method: verb,
    target,
    fields,
    content: contentOf(request.content),
  };
  return { kind: "request", ...common, transport, ...originOfHost(transport, host), ...originIn(target), whole: false };
}
