import { decisionField } from "#http/decision/decision";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue, type ResponseMessage } from "#http/message";
import { octetsToText, showUtf8 } from "#http/octets";
import { parseResponses } from "#http/response-stream";
import type { Exchanged, ReceivedAnswer } from "../model/exchanged";
import { decisionIn } from "./send-from-browser";
import { linesToAdd, messageOfUnread, octetsOfDraft } from "./wire-message";

/** Where the wire takes a message. RFC 9112 §10.1 names its media type. */
const wire = "/api/wire";

/** Sends a draft over the wire, nothing checked and nothing dropped. Throws a TypeError where the wire gave no answer. */
export async function sendOverWire(draft: Draft, signal: AbortSignal): Promise<Exchanged> {
  const added = linesToAdd(draft, location.host);
  return sendOctets(draft, octetsOfDraft(draft, added), signal, added);
}

/** Sends a text that is no message, as it stands and with what it lacks. Throws a TypeError where the wire gave no answer. */
export async function sendUnreadText(text: string, signal: AbortSignal): Promise<Exchanged> {
  const { octets, draft, added } = messageOfUnread(text, location.host);
  return { ...(await sendOctets(draft, octets, signal, added)), text };
}

/** Sends octets as they are; `draft` is what of them can be shown as a request. Throws a TypeError where the wire gave no answer. */
async function sendOctets(
  draft: Draft,
  octets: Uint8Array,
  signal: AbortSignal,
  added: readonly FieldLine[],
): Promise<Exchanged> {
  const start = performance.now();
  const response = await fetch(wire, {
    method: "POST",
    headers: { "Content-Type": "message/http" },
    body: new Uint8Array(octets),
    credentials: "omit",
    cache: "no-store",
    signal,
  });
  const at = Date.now() / 1000;
  if (!response.ok) throw new TypeError(await problemIn(response));
  const received = new Uint8Array(await response.arrayBuffer());
  const elapsed = performance.now() - start;
  const responses = parseResponses(received, draft.method);
  const last = responses.at(-1);
  if (!last) throw new TypeError("The connection was closed without an answer");
  return {
    draft,
    way: "wire",
    added,
    answer: receivedOf(last),
    interim: responses.slice(0, -1).map(receivedOf),
    raw: octetsToText(received),
    decision: decisionIn(fieldValue(last.fields, decisionField)),
    elapsed,
    at,
  };
}

async function problemIn(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const problem: unknown = JSON.parse(text);
    if (typeof problem === "object" && problem !== null && "detail" in problem) return String(problem.detail);
  } catch {
    // No problem+json: the status has to do.
  }
  return `The wire answered ${response.status}`;
}

function receivedOf({ status, reason, fields, content }: ResponseMessage): ReceivedAnswer {
  return { status, reason, fields, content: showUtf8(content) };
}
