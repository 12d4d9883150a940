import type { Draft } from "#http/draft";
import type { SentLeg } from "#http/exercise/evidence";
import { isReplayed } from "#http/exercise/replayed";
import type { Exchange } from "#http/goal/goal";
import { type FieldLine, fieldValue, type RequestMessage, type ResponseMessage } from "#http/message";
import { decodeBase64url, showUtf8 } from "#http/octets";
import type { Moment } from "#http/schemes/scheme";
import { originOf } from "#http/target-uri";
import { createMemory } from "#sandbox/memory/memory";
import { createOrigin, type Handler, type Origin, type Part } from "#sandbox/origin";
import { asFromBrowser } from "./from-browser";
import { overWire } from "./over-wire";

/** What answers below each path of the origin, the moment of the request for a receipt, and that request. */
export type Stage = {
  readonly handlers: ReadonlyMap<string, Handler | Part>;
  readonly moment: Moment;
  readonly request: RequestMessage;
};

/**
 * Sends the requests of an exercise once more, in order and each at the moment at which it was answered, to the origin with the
 * server's keys and a memory that begins empty, and gives the exchanges as a goal looks at them. What was drawn by chance then is
 * drawn again. Requests that no exercise is about are passed over.
 */
export async function replay(legs: readonly SentLeg[], stage: Stage): Promise<readonly Exchange[]> {
  const { origin, turn } = setUp(stage);
  const done: Exchange[] = [];
  for (const leg of legs) {
    if (!isReplayed(leg.draft.target)) continue;
    turn(leg.at, decodeBase64url(leg.drawn ?? ""));
    done.push(await exchangeOf(leg, origin, stage.request));
  }
  return done;
}

/** Gives what sends one request after the other from a browser, all at one moment, in seconds since 1970-01-01T00:00Z. */
export function sender(stage: Stage, at: number): (draft: Draft) => Promise<ResponseMessage> {
  const { origin, turn } = setUp(stage);
  turn(at);
  return async (draft) =>
    (await origin(asFromBrowser(draft, linesOfTheBrowser(stage.request.fields)), client)).response;
}

// An origin of its own, whose clock stands where it is turned to.
function setUp({ handlers, moment }: Stage) {
  let now = 0;
  let drawn = new Uint8Array();
  const memory = createMemory(() => now);
  const random = (count: number) => {
    if (drawn.length < count) return moment.random(count);
    const octets = drawn.slice(0, count);
    drawn = drawn.slice(count);
    return octets;
  };
  const at: MomentOf = (request, client) => ({ ...moment, now, random, memory, origin: originOf(request), client });
  const turn = (to: number, chance: Uint8Array<ArrayBuffer> = new Uint8Array()) => {
    now = to;
    drawn = chance;
  };
  return { origin: createOrigin(handlers, at), turn };
}

type MomentOf = Parameters<typeof createOrigin>[1];

// Whoever it was, it was one and the same address.
const client = "192.0.2.1";

async function exchangeOf(leg: SentLeg, origin: Origin, request: RequestMessage): Promise<Exchange> {
  const asked: Origin = (message) => origin(message, client);
  const host = fieldValue(request.fields, "Host") ?? "localhost";
  const { response, decision } =
    leg.way === "wire"
      ? await overWire(leg, asked, host)
      : await asked(asFromBrowser(leg.draft, linesOfTheBrowser(request.fields)));
  const { status, fields, content } = response;
  return { draft: leg.draft, status, decision, fields, content: showUtf8(content) };
}

// What the same browser has put into the request for the receipt, and so into those before it.
const ofTheBrowser = ["Host", "X-Forwarded-Proto", "User-Agent", "Accept-Language", "Accept-Encoding", "Origin"];

function linesOfTheBrowser(fields: readonly FieldLine[]): readonly FieldLine[] {
  return ofTheBrowser.flatMap((name) => {
    const value = fieldValue(fields, name);
    return value === undefined ? [] : [[name, value] as const];
  });
}
