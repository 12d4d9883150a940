import { setTimeout as after } from "node:timers/promises";
import type { FieldLine } from "#http/message";
import { formatContentRange } from "#http/representation/byte-range";
import { piecesOf } from "../../pace";
import { Places, takenBy } from "../../places";
import { exists } from "../../resource";
import { type Answered, withContent, withoutContent, withProblem } from "../../space/respond";
import { tell } from "../echo/echo";
import { withinLimit } from "../echo/echo-limits";
import { type Call, ok, open, parameter, secondsOf, unusable, wholeNumber } from "../reply";
import { statusFault, statusFields } from "../status";

const secondsLimit = 10;
const octetsLimit = 1024 * 1024;
// A timer knows milliseconds, and a network no smaller drops.
const shortestPause = 10;
// A share is less than one address may have on the wire, so that waiting alone cannot use that up.
const waits = new Places(200, 40);

/** Waits for as many seconds as the address says, at most 10, and then tells of the request. */
export async function delay(call: Call): Promise<Answered> {
  const seconds = secondsOf(call.values[0] ?? "");
  if (seconds === undefined) return unusable("Expected a number of seconds.");
  return (
    (await waitedInVain(call, seconds)) ??
    withinLimit(ok(await tell(call, "args", "data", "files", "form", "headers", "origin", "url")))
  );
}

/**
 * Waits for `delay` seconds and then answers with `code` and as many asterisks as `numbytes` says, at most 1 MiB, which come
 * one after the other for as many seconds as `duration` says. Neither is longer than 10 seconds.
 */
export async function drip(call: Call): Promise<Answered> {
  const { query, base } = call;
  const numbytes = wholeNumber(parameter(query, "numbytes") ?? "10") ?? 0;
  const duration = secondsOf(parameter(query, "duration") ?? "2");
  const wait = secondsOf(parameter(query, "delay") ?? "0");
  const code = Number(parameter(query, "code") ?? 200);
  if (numbytes < 1) return unusable("numbytes is no number from 1 to 999999.");
  if (duration === undefined || wait === undefined) return unusable("duration or delay is no number of seconds.");
  const fault = statusFault(code);
  if (fault) return fault;
  const refused = await waitedInVain(call, wait);
  if (refused) return refused;
  const length = Math.min(numbytes, octetsLimit);
  const milliseconds = Math.min(duration, secondsLimit) * 1000;
  const pieces = piecesOf(length, Math.ceil(length / (1 + Math.floor(milliseconds / shortestPause))));
  const pace = { pieces, milliseconds: milliseconds / Math.max(1, pieces.length - 1), length: "told" } as const;
  const fields: readonly FieldLine[] = [
    ["Content-Type", "application/octet-stream"],
    ...(code === 206 ? [["Content-Range", formatContentRange({ first: 0, last: length - 1 }, length)] as const] : []),
    ...statusFields(code, base),
  ];
  if (code === 204 || code === 205 || code === 304) return withoutContent(code, open, statusFields(code, base));
  return { ...withContent(code, open, fields, new Uint8Array(length).fill(0x2a)), pace };
}

async function waitedInVain({ moment }: Call, seconds: number): Promise<Answered | undefined> {
  if (seconds === 0) return undefined;
  const refused = await waits.within(moment.client, () => after(Math.min(seconds, secondsLimit) * 1000));
  if (refused === undefined) return undefined;
  const detail = `${waits[refused]} requests ${takenBy(refused, moment.client)} wait here already.`;
  // RFC 9110 §15.6.4
  return withProblem(503, [exists, { question: "wait-free", yes: false, detail }], [["Retry-After", "10"]]);
}
