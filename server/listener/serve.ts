import type { IncomingMessage, ServerResponse } from "node:http";
import { fieldValue, fieldValues, formatResponseHead } from "#http/message";
import { Places } from "#sandbox/places";
import { type Answered, withFields } from "#sandbox/space/respond";
import { fieldLines, formatMessage, hangUp, readContent, send, sendLive } from "./adapter";
import { answerTo } from "./answer";
import type { Connection } from "./connection";
import { forFetch } from "./for-fetch";
import { type Head, headFault } from "./head-fault";
import { brokenOff } from "./refusal";
import { expectationUnmet, tooMuch, tooSlow } from "./refusals";
import { pathAt, type Site, siteFor } from "./site";

// Answers that are sent with pauses, of which one address has less than it has connections.
const slow = new Places(200, 40);

/** What a request's Expect asks for: to be told to go on, or something that does not exist. RFC 9110 §10.1.1. */
export type Expectation = "continue" | "unknown" | undefined;

/** What else is known of a request: its expectation, and whether it is the last that the connection carries. */
export type Circumstances = { readonly expectation: Expectation; readonly final: boolean };

/** Answers one request that Node's parser has read the head of, within the limits of the site, and reports it. */
export async function serve(
  whole: Site,
  connection: Connection,
  incoming: IncomingMessage,
  response: ServerResponse,
  circumstances: Circumstances,
): Promise<void> {
  if (!connection.socket.writable || connection.closing) return;
  const head = headOf(incoming);
  const site = siteFor(whole, connection, head);
  const begun = performance.now();
  const client = site.clientOf?.(connection.socket, head.fields);
  const faulty = headFault(head) ?? unmet(circumstances.expectation, head);
  // What follows is not read, so that nobody can say where the next request would begin.
  if (faulty) return sendLast(connection, response, faulty, head.method);
  const visit = await site.shield?.enter(client ?? "", octetsPromised(site, connection, head));
  try {
    if (visit && "refused" in visit) await sendLast(connection, response, visit.refused, head.method);
    else await answered(site, connection, incoming, response, { ...circumstances, head, client, hold: visit?.hold });
  } finally {
    if (visit && "leave" in visit) visit.leave();
    const { statusCode: status } = response;
    site.heard?.({ client, method: head.method, target: head.target, status, milliseconds: performance.now() - begun });
  }
}

type Request = Circumstances & {
  readonly head: Head;
  readonly client: string | undefined;
  readonly hold: ((octets: number) => Answered | undefined) | undefined;
};

async function answered(
  site: Site,
  connection: Connection,
  incoming: IncomingMessage,
  response: ServerResponse,
  { expectation, final, head, client, hold }: Request,
): Promise<void> {
  const path = pathAt(site, connection, head);
  const pages = path === undefined ? undefined : site.pages;
  const limit = pages ? pages.contentLimit : site.contentLimit(head.target);
  if (Number(fieldValue(head.fields, "Content-Length") ?? 0) > limit) {
    // RFC 9110 §10.1.1: where the head alone decides, the final answer comes instead of 100.
    return sendLast(connection, response, tooMuch(limit), head.method);
  }
  if (expectation === "continue") response.writeContinue();
  const content = await connection.awaitOthers(contentOf(connection, incoming, head, limit));
  if (content === undefined) {
    if (!connection.refused)
      hangUp(connection.socket, formatMessage(brokenOff(connection).response, head.method, true));
    return;
  }
  if (content.length > limit) return sendLast(connection, response, tooMuch(limit), head.method);
  const last = final || (site.draining?.() ?? false);
  if (pages && path !== undefined) {
    if (last) response.setHeader("Connection", "close");
    const refused = await pages.serve(incoming, response, { head, path, content, client: client ?? "" });
    return refused && send(response, refused.response, head.method);
  }
  const answer = forFetch(head, await answerTo(site, connection, { ...head, content }, client));
  if ("upgrade" in answer) {
    connection.socket.write(formatResponseHead(answer.upgrade), "latin1");
    hangUp(connection.socket, answer.first);
    return;
  }
  const full = hold?.(answer.final.response.content.length);
  if (full) return sendLast(connection, response, full, head.method);
  for (const interim of answer.interim) connection.socket.write(formatResponseHead(interim), "latin1");
  const { final: said } = answer;
  if (said.live && head.method !== "HEAD" && !last)
    return sendLive(response, said.response, said.live, () => site.draining?.() ?? false, connection.ended);
  const say = () =>
    last ? sendLast(connection, response, said, head.method) : send(response, said.response, head.method, said.pace);
  if (!said.pace || said.pace.milliseconds === 0 || head.method === "HEAD") return say();
  const refused = await slow.within(client, say);
  if (refused) return sendLast(connection, response, tooSlow(slow[refused], refused, client), head.method);
}

/** The head of a request, its lines as they came. */
export function headOf({ method = "", url = "", httpVersion, rawHeaders }: IncomingMessage): Head {
  return { method, target: url, version: httpVersion, fields: fieldLines(rawHeaders) };
}

// Content that no length announces may be as long as the address takes.
function octetsPromised(site: Site, connection: Connection, head: Head): number {
  const length = fieldValue(head.fields, "Content-Length");
  if (length !== undefined) return Number(length);
  if (fieldValues(head.fields, "Transfer-Encoding").length === 0) return 0;
  const path = pathAt(site, connection, head);
  return path !== undefined && site.pages ? site.pages.contentLimit : site.contentLimit(head.target);
}

async function contentOf(connection: Connection, incoming: IncomingMessage, head: Head, limit: number) {
  const promised = fieldValue(head.fields, "Content-Length");
  const tell = (octets: number) => {
    connection.missing = promised
      ? `Content-Length promises ${promised} octets of content, and ${octets} came.`
      : "The last chunk of the content, the one of length 0, never came.";
  };
  tell(0);
  // Node keeps every fault to itself once a message asks for an Upgrade: then its end is all there is to go by.
  const stopWaiting = connection.ended.wait(() => setImmediate(() => incoming.complete || connection.broken.give()));
  const content = await readContent(incoming, limit, connection.broken, tell);
  stopWaiting();
  if (content) connection.missing = undefined;
  return content;
}

function sendLast(connection: Connection, response: ServerResponse, answered: Answered, method: string): Promise<void> {
  connection.closing = true;
  return send(response, withFields(answered, [["Connection", "close"]]).response, method, answered.pace);
}

function unmet(expectation: Expectation, { fields }: Head): Answered | undefined {
  return expectation === "unknown" ? expectationUnmet(fieldValue(fields, "Expect") ?? "") : undefined;
}
