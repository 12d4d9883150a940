import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as after } from "node:timers/promises";
import { type FieldLine, formatResponseHead, type ResponseMessage } from "#http/message";
import type { Pace } from "#sandbox/pace";
import type { Live } from "#sandbox/space/respond";
import { goesWithoutContent } from "../web/web";
import type { Signal } from "./connection";

/** Pairs Node's `rawHeaders`: every line in its order, its case and its repetition. */
export function fieldLines(raw: readonly string[]): readonly FieldLine[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

/**
 * Reads the content of a request, and of more than `limit` octets one more, which is enough to refuse it.
 * Undefined where it never comes whole; `progress` is told how many octets came.
 */
export function readContent(
  incoming: IncomingMessage,
  limit: number,
  broken: Signal,
  progress: (octets: number) => void,
): Promise<Uint8Array | undefined> {
  return new Promise((settle) => {
    let stopWaiting = () => {};
    const resolve = (content: Uint8Array | undefined) => {
      stopWaiting();
      settle(content);
    };
    const parts: Uint8Array[] = [];
    let length = 0;
    incoming.on("data", (part: Uint8Array) => {
      if (length > limit) return;
      parts.push(part);
      length += part.length;
      progress(length);
      if (length > limit) resolve(join(parts).subarray(0, limit + 1));
    });
    incoming.on("end", () => resolve(incoming.complete ? join(parts) : undefined));
    incoming.on("error", () => resolve(undefined));
    // What came whole is answered, whatever is wrong with what follows it.
    if (!incoming.complete) stopWaiting = broken.wait(() => resolve(undefined));
  });
}

/**
 * Sends a message through Node, which adds Date and Connection, and waits until it is sent or the connection is gone. With a
 * pace its content goes piece by piece, in chunks where its length is not told.
 */
export async function send(
  response: ServerResponse,
  message: ResponseMessage,
  method: string,
  pace?: Pace,
): Promise<void> {
  const closed = new Promise<void>((resolve) => response.once("close", resolve));
  const { status, reason, content } = message;
  const bare = goesWithoutContent(status, method);
  response.writeHead(status, reason, framed(message, pace?.length !== "untold").flat());
  if (pace && !bare) await sendPieces(response, content, pace, closed);
  response.end(bare || pace ? undefined : content);
  await closed;
}

async function sendPieces(response: ServerResponse, content: Uint8Array, pace: Pace, closed: Promise<void>) {
  const stop = new AbortController();
  void closed.then(() => stop.abort());
  let sent = 0;
  for (const length of pace.pieces) {
    if (sent > 0 && pace.milliseconds > 0)
      await after(pace.milliseconds, undefined, { signal: stop.signal }).catch(noop);
    if (stop.signal.aborted) return;
    const room = response.write(content.subarray(sent, sent + length));
    sent += length;
    if (!room) await Promise.race([once(response, "drain"), closed]);
  }
}

// In milliseconds: how often a stream asks whether the server is about to end, and how long a client may take to read a piece.
const streamLooks = 100;
const streamStalls = 15_000;

/**
 * Sends a head, and then content for as long as it comes. It ends as well when `ending` says so, for the client finds the next server
 * by itself, and when the client has `left` its side of the connection. One that reads nothing loses its connection.
 */
export async function sendLive(
  response: ServerResponse,
  message: ResponseMessage,
  live: Live,
  ending: () => boolean,
  left: Signal,
): Promise<void> {
  const closed = new Promise<void>((resolve) => response.once("close", resolve));
  const stop = new AbortController();
  void closed.then(() => stop.abort());
  const look = setInterval(() => ending() && stop.abort(), streamLooks);
  look.unref();
  const stopWaiting = left.wait(() => stop.abort());
  response.writeHead(message.status, message.reason, framed(message, false).flat());
  response.flushHeaders();
  try {
    for await (const piece of live(stop.signal)) {
      if (stop.signal.aborted) break;
      if (!response.write(piece)) await drained(response, closed);
    }
  } finally {
    clearInterval(look);
    stopWaiting();
    response.end();
  }
  await closed;
}

async function drained(response: ServerResponse, closed: Promise<void>): Promise<void> {
  const stalled = setTimeout(() => response.destroy(), streamStalls);
  await Promise.race([once(response, "drain"), closed]);
  clearTimeout(stalled);
}

function noop(): void {}

/** Says the last octets of a connection and closes it, whether or not the other side does; after it nothing can be said. */
export function hangUp(socket: Duplex, octets: Uint8Array | string = ""): void {
  if (!socket.writable) return;
  socket.end(octets, "latin1");
  setTimeout(() => socket.destroy(), 1_000).unref();
}

/** Writes a message as octets where there is no ServerResponse to do it: with Date, and a last one with Connection: close. */
export function formatMessage(message: ResponseMessage, method: string, last: boolean): Uint8Array {
  const date: FieldLine = ["Date", new Date().toUTCString()];
  const close: readonly FieldLine[] = last ? [["Connection", "close"]] : [];
  const fields = [...framed(message), date, ...close];
  const head = Buffer.from(formatResponseHead({ ...message, fields }), "latin1");
  return goesWithoutContent(message.status, method) ? head : join([head, message.content]);
}

// RFC 9110 §8.6: no Content-Length in a 1xx or a 204; RFC 9110 §15.3.6: a 205 says that there is none.
function framed({ status, fields, content }: ResponseMessage, told = true): readonly FieldLine[] {
  const safe = fields.map(([name, value]): FieldLine => [name, value.replace(/[^\t\x20-\x7E\x80-\xFF]/g, " ")]);
  if (status < 200 || status === 204 || status === 304 || !told) return safe;
  return [...safe, ["Content-Length", String(status === 205 ? 0 : content.length)]];
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
