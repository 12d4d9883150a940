import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { excerpt } from "#http/excerpt";
import { fieldValue, formatResponseHead, type RequestMessage } from "#http/message";
import { contentLimit } from "../answer";
import type { Origin } from "../origin";
import { type Answered, withFields, withoutContent, withProblem } from "../respond";
import { fieldLines, formatMessage, hangUp, readContent, send } from "./adapter";
import type { Connection } from "./connection";
import { type Head, headFault, knownMethods } from "./head-fault";
import { forwarded, hopsLeft, proxyRefusal, via } from "./proxy";
import { brokenOff } from "./refusal";
import { type WireAnswer, wireStatus } from "./status";
import { readTarget } from "./target";
import { trace } from "./trace";

/** Who answers behind the wire; `patience` says how many milliseconds the origin may take from now. */
export type Site = { readonly origin: Origin; readonly patience: () => number };

/** What a request's Expect asks for: to be told to go on, or something that does not exist. RFC 9110 §10.1.1. */
export type Expectation = "continue" | "unknown" | undefined;

/** What else is known of a request: its expectation, and whether it is the last that the connection carries. */
export type Circumstances = { readonly expectation: Expectation; readonly final: boolean };

/** Answers one request that Node's parser has read the head of. */
export async function serve(
  site: Site,
  connection: Connection,
  incoming: IncomingMessage,
  response: ServerResponse,
  { expectation, final }: Circumstances,
): Promise<void> {
  if (!connection.socket.writable) return;
  const head = headOf(incoming);
  const refused = headFault(head) ?? unmet(expectation, head) ?? tooLong(head);
  // What follows is not read, so that nobody can say where the next request would begin.
  if (refused) return send(response, last(refused).response, head.method);
  if (expectation === "continue") response.writeContinue();
  const content = await connection.awaitOthers(contentOf(connection, incoming, head));
  if (content === undefined) {
    if (!connection.refused)
      hangUp(connection.socket, formatMessage(brokenOff(connection).response, head.method, true));
    return;
  }
  if (content.length > contentLimit) return send(response, last(tooMuch()).response, head.method);
  const answer = await answerTo(site, connection, head, content);
  if ("upgrade" in answer) {
    connection.socket.write(formatResponseHead(answer.upgrade), "latin1");
    hangUp(connection.socket, answer.first);
    return;
  }
  for (const interim of answer.interim) connection.socket.write(formatResponseHead(interim), "latin1");
  return send(response, (final ? last(answer.final) : answer.final).response, head.method);
}

/** The head of a request, its lines as they came. */
export function headOf({ method = "", url = "", httpVersion, rawHeaders }: IncomingMessage): Head {
  return { method, target: url, version: httpVersion, fields: fieldLines(rawHeaders) };
}

async function contentOf(connection: Connection, incoming: IncomingMessage, head: Head) {
  const promised = fieldValue(head.fields, "Content-Length");
  const tell = (octets: number) => {
    connection.missing = promised
      ? `Content-Length promises ${promised} octets of content, and ${octets} came.`
      : "The last chunk of the content, the one of length 0, never came.";
  };
  tell(0);
  // Node keeps every fault to itself once a message asks for an Upgrade: then its end is all there is to go by.
  void connection.ended.then(() => setImmediate(() => incoming.complete || connection.breakOff()));
  const content = await readContent(incoming, contentLimit, connection.broken, tell);
  if (content) connection.missing = undefined;
  return content;
}

async function answerTo(site: Site, connection: Connection, head: Head, content: Uint8Array): Promise<WireAnswer> {
  const { own, behind } = connection.authorities;
  const target = readTarget(head.method, head.target);
  const request: RequestMessage = { method: head.method, target: head.target, fields: head.fields, content };
  if (target?.form === "asterisk") return only(wholeServer());
  if (target?.form !== "absolute") return originAnswer(site, request, head.version);
  if (own.includes(target.authority)) {
    if (target.scheme !== "http") return only(misdirected(target.scheme));
    return originAnswer(site, { ...request, target: target.path }, head.version);
  }
  const refused = proxyRefusal(head.fields, target, behind);
  if (refused) return only(refused);
  // RFC 9110 §7.6.2: at 0 the proxy itself is the last recipient.
  if (hopsLeft(request) === 0) return only(head.method === "TRACE" ? trace(head) : wholeServer());
  const answer = await originAnswer(site, forwarded(request, target), "1.1");
  if ("upgrade" in answer) return answer;
  return { interim: head.version === "1.0" ? [] : answer.interim, final: withFields(answer.final, [via]) };
}

async function originAnswer(site: Site, request: RequestMessage, version: string): Promise<WireAnswer> {
  if (request.method === "TRACE") return only(trace({ ...request, version }));
  return wireStatus(request, version) ?? only(await inTime(site, request));
}

async function inTime({ origin, patience }: Site, request: RequestMessage): Promise<Answered> {
  const stop = new AbortController();
  const late = after(Math.max(0, patience()), undefined, { signal: stop.signal }).then(tooLate, tooLate);
  try {
    return await Promise.race([origin(request), late]);
  } finally {
    stop.abort();
  }
}

function only(final: Answered): WireAnswer {
  return { interim: [], final };
}

function last(answered: Answered): Answered {
  return withFields(answered, [["Connection", "close"]]);
}

function unmet(expectation: Expectation, { fields }: Head): Answered | undefined {
  if (expectation !== "unknown") return undefined;
  const detail = `${excerpt(fieldValue(fields, "Expect") ?? "")} is not 100-continue.`;
  return withProblem(417, [{ question: "expectation-met", yes: false, detail }]);
}

// RFC 9110 §10.1.1: where the head alone decides, the final answer comes instead of 100.
function tooLong({ fields }: Head): Answered | undefined {
  return Number(fieldValue(fields, "Content-Length") ?? 0) > contentLimit ? tooMuch() : undefined;
}

function tooMuch(): Answered {
  const detail = `More than ${contentLimit} octets came.`;
  return withProblem(413, [{ question: "content-accepted", yes: false, detail }]);
}

function tooLate(): Answered {
  const decision = [{ question: "answered-in-time", yes: false, detail: "The exchange took too long." }] as const;
  return withProblem(503, decision, [["Retry-After", "1"]]);
}

// RFC 9110 §9.3.7: OPTIONS * asks about the server and no resource of it.
function wholeServer(): Answered {
  return withoutContent(204, [{ question: "method-allowed", yes: true }], [["Allow", knownMethods.join(", ")]]);
}

function misdirected(scheme: string): Answered {
  const detail = `The target begins with the scheme ${excerpt(scheme)}, and the connection is plain.`;
  return withProblem(421, [{ question: "site-served", yes: false, detail }]);
}
