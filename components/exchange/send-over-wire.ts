import { decisionField } from "#http/decision";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue, formatRequestHead, type ResponseMessage } from "#http/message";
import { octetsOfText, parseResponses, textOfOctets } from "#http/response-stream";
import type { Exchanged, ReceivedAnswer } from "./model";
import { decisionIn } from "./send";

/** Where the wire takes a message. RFC 9112 §10.1 names its media type. */
const wire = "/api/wire";

/** The lines that a draft lacks to be a whole HTTP/1.1 message: what a client adds by itself. RFC 9110 §7.2, §8.6. */
export function linesToAdd({ fields, content }: Draft, host: string): readonly FieldLine[] {
  const octets = new TextEncoder().encode(content).length;
  const missing = (name: string) => fieldValue(fields, name) === undefined;
  return [
    ...(missing("Host") ? [["Host", host] as const] : []),
    ...(octets > 0 && missing("Content-Length") && missing("Transfer-Encoding")
      ? [["Content-Length", String(octets)] as const]
      : []),
    ...(missing("Connection") ? [["Connection", "close"] as const] : []),
  ];
}

/** The octets of a draft as they go over the wire, with the lines that it lacks. */
export function octetsOfDraft(draft: Draft, added: readonly FieldLine[]): Uint8Array {
  const head = octetsOfText(formatRequestHead({ ...draft, fields: [...added, ...draft.fields] }));
  const content = new TextEncoder().encode(draft.content);
  const all = new Uint8Array(head.length + content.length);
  all.set(head);
  all.set(content, head.length);
  return all;
}

/** Sends a draft over the wire, nothing checked and nothing dropped. Throws a TypeError where the wire gave no answer. */
export async function sendOverWire(draft: Draft, signal: AbortSignal): Promise<Exchanged> {
  const added = linesToAdd(draft, location.host);
  return sendOctets(draft, octetsOfDraft(draft, added), signal, added);
}

/** Sends octets as they are; `draft` is what of them can be shown as a request. Throws a TypeError where the wire gave no answer. */
export async function sendOctets(
  draft: Draft,
  octets: Uint8Array,
  signal: AbortSignal,
  added: readonly FieldLine[] = [],
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
    raw: textOfOctets(received),
    decision: decisionIn(fieldValue(last.fields, decisionField)),
    elapsed,
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
  return { status, reason, fields, content: new TextDecoder().decode(content) };
}
