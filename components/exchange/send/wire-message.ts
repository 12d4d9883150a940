import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue, formatRequestHead } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { octetsOfText } from "#http/response-stream";

/** The lines that a draft lacks to be a whole HTTP/1.1 message: what a client adds by itself. RFC 9110 §7.2, §8.6. */
export function linesToAdd({ fields, content }: Draft, host: string): readonly FieldLine[] {
  const octets = encodeUtf8(content).length;
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
  const content = encodeUtf8(draft.content);
  const all = new Uint8Array(head.length + content.length);
  all.set(head);
  all.set(content, head.length);
  return all;
}

/** A text that is no message the grammar knows, as it goes over the wire all the same. */
export type UnreadMessage = {
  readonly octets: Uint8Array;
  /** What of it can be told: its words and those of its lines that have a colon. */
  readonly draft: Draft;
  /** The lines that a client adds by itself, which stand after the first of the text's own. */
  readonly added: readonly FieldLine[];
};

/**
 * Makes a message of a text that cannot be read: its lines as they are, each ended by CRLF, with what any text gets on its way:
 * the lines that it lacks, and the empty line at the end of its head. So what is judged is the mistake in it. RFC 9112 §2.1.
 */
export function messageOfUnread(text: string, host: string): UnreadMessage {
  const lines = text.split(/\r?\n/);
  const empty = lines.indexOf("", 1);
  const head = empty < 0 ? lines : lines.slice(0, empty);
  const content = empty < 0 ? "" : lines.slice(empty + 1).join("\n");
  const [start = "", ...own] = head;
  const [method = "", target = ""] = start.split(" ");
  const draft = { method, target, fields: own.flatMap(roughly), content };
  const added = linesToAdd(draft, host);
  const written = [start, ...added.map((line) => line.join(": ")), ...own, "", ""].join("\r\n");
  const octets = Uint8Array.from([...octetsOfText(written), ...encodeUtf8(content)]);
  return { octets, draft, added };
}

function roughly(line: string): readonly FieldLine[] {
  const colon = line.indexOf(":");
  return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
}
