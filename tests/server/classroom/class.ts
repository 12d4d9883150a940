import { encodeUtf8, showUtf8 } from "#http/octets";
import { originOf } from "#http/target-uri";
import { createOrigin } from "#sandbox/origin";
import type { Answered } from "#sandbox/space/respond";
import { classroom } from "#server/classroom/classroom";
import { roomsBase } from "#server/classroom/limits";
import { createMemoryRooms } from "#server/classroom/rooms/in-process";
import { type SteadyMoment, steadyMoment } from "#tests/sandbox/moments";

/** What opening a room gives. */
export type Opened = { readonly room: string; readonly key: string; readonly watch: string; readonly ends: number };

/** A report that is right. */
export const told = {
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  student: "BBBBBBBBBBBBBBBBBBBBBB",
  at: "open-the-vault",
  status: 401,
  decided: "credentials-present",
  yes: false,
  way: "browser",
};

/** An origin that is rooms alone, with a clock of its own, and ways to ask it. */
export function classOf(moment: SteadyMoment = steadyMoment()) {
  const rooms = classroom(
    createMemoryRooms(() => moment.at().now),
    new Set(["open-the-vault", "orders", "~", ""]),
  );
  const origin = createOrigin(new Map([[roomsBase, rooms]]), (sent, client) => ({
    ...moment.at(),
    origin: originOf(sent),
    client,
  }));
  const ask = (method: string, path: string, fields: Readonly<Record<string, string>> = {}, content = "") =>
    origin(
      { method, target: roomsBase + path, fields: Object.entries(fields), content: encodeUtf8(content) },
      "192.0.2.1",
    );
  const open = async (): Promise<Opened> => JSON.parse(textOf(await ask("POST", "")));
  const tell = (room: string, what: unknown, type = "application/json") =>
    ask("POST", `/${room}/exchanges`, { "Content-Type": type }, typeof what === "string" ? what : JSON.stringify(what));
  const watch = (room: string, key: string, more = {}) =>
    ask("GET", `/${room}/events`, { Authorization: `Bearer ${key}`, ...more });
  return { moment, ask, open, tell, watch };
}

/** The content of an answer as text. */
export function textOf({ response }: Answered): string {
  return showUtf8(response.content);
}

/** Reads a stream of events until what it said fits, and ends it. */
export async function readUntil({ live }: Answered, fits: RegExp): Promise<string> {
  const stop = new AbortController();
  let said = "";
  for await (const piece of live?.(stop.signal) ?? []) {
    said += showUtf8(piece);
    if (fits.test(said)) break;
  }
  stop.abort();
  return said;
}
