import { duplexPair } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Origin } from "#sandbox/origin";
import { contentLimitAt, wireLimits } from "../content-limits";
import { Activity } from "../listener/connection";
import { createListener, type ListenerOptions } from "../listener/listener";

/** What came back: the octets, whether the server closed the connection by itself, and whether they were too many to give all. */
export type Exchanged = { readonly bytes: Uint8Array; readonly closed: boolean; readonly truncated: boolean };

// Octets that are handed from stream to stream need a few turns of the event loop, a tunnel's most of all.
const calmTurns = 6;
const mostTurns = 2_000;

/**
 * Sends octets, whatever they are, to a real HTTP/1.1 server in this process that answers as the origin, and gives exactly
 * the octets that come back, interim responses included. Once all that came whole is answered, the client's side is closed,
 * and the server says what it has to say of a message that broke off. It takes at most 5 s. Throws a RangeError for more
 * octets than `wireLimits.sent`.
 */
export async function exchangeOverWire(
  bytes: Uint8Array,
  origin: Origin,
  options: Pick<ListenerOptions, "own" | "behind"> & { readonly milliseconds?: number } = {},
): Promise<Exchanged> {
  if (bytes.length > wireLimits.sent) {
    throw new RangeError(`Cannot send ${bytes.length} octets: expected at most ${wireLimits.sent}`);
  }
  const { milliseconds = wireLimits.milliseconds, ...authorities } = options;
  const until = performance.now() + milliseconds;
  const activity = new Activity();
  // The origin's time ends before the exchange's, so that a late answer is an answer still.
  const patience = () => until - performance.now() - milliseconds / 10;
  const server = createListener(origin, { ...authorities, activity, patience, contentLimit: contentLimitAt });
  const [client, far] = duplexPair();
  const received: Uint8Array[] = [];
  let length = 0;
  let handedOver = false;
  let over = false;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = () => {
      over = true;
      resolve();
    };
  });
  client.on("data", (part: Uint8Array) => {
    received.push(part);
    length += part.length;
    if (length > wireLimits.received) finish();
  });
  client.once("end", finish).once("close", finish).on("error", finish);
  const clock = setTimeout(finish, milliseconds);
  server.emit("connection", far);
  client.write(bytes, () => {
    handedOver = true;
  });

  for (let turn = 0, calm = 0, seen = 0; calm < calmTurns && turn < mostTurns && !over; turn += 1) {
    await Promise.race([activity.whenIdle().then(() => nextTurn()), finished]);
    calm = handedOver && !activity.busy && seen === length ? calm + 1 : 0;
    seen = length;
  }
  const closed = over;
  // Nothing but empty lines is no request, and a server that gets none grows tired of waiting. RFC 9110 §15.5.9
  if (!over && length === 0 && isBlank(bytes)) server.emit("clientError", timeout(), far);
  if (!over) client.end();
  await finished;
  clearTimeout(clock);
  client.destroy();
  far.destroy();
  const truncated = length > wireLimits.received;
  const all = Buffer.concat(received).subarray(0, wireLimits.received);
  return { bytes: new Uint8Array(all), closed, truncated };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((octet) => octet === 0x0d || octet === 0x0a);
}

function timeout(): Error {
  return Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
}
