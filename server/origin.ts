import { randomBytes } from "node:crypto";
import { exerciseIds, loadSpaces } from "#content/exercises";
import { shownResources } from "#content/resources";
import { MemoryAway } from "#http/schemes/memory";
import { originOf } from "#http/target-uri";
import { httpbin, httpbinAt, type PageFor } from "#sandbox/httpbin/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { openState, type StateOptions } from "#sandbox/memory/state";
import { createOrigin, type Handler, type Origin, type Part, sandboxHandler, withMemoryAway } from "#sandbox/origin";
import { resourcePolicies, resources } from "#sandbox/resources/index";
import { authorize } from "#sandbox/resources/token/authorize";
import {
  jwks,
  protectedResources,
  resourceMetadata,
  serverMetadata,
  wellKnown,
} from "#sandbox/resources/token/oauth-metadata";
import { tokenEndpoint } from "#sandbox/resources/token/token-endpoint";
import { withNothing } from "#sandbox/space/respond";
import { statusBase, statusHandler } from "#sandbox/status/status";
import { classroom } from "./classroom/classroom";
import { roomsBase } from "./classroom/limits";
import { receiptsBase, receiptsHandler } from "./classroom/receipts/receipts";
import { openRooms } from "./classroom/rooms/open";
import { wireBase } from "./content-limits";
import { createWireDoor } from "./wire/door";

/** The origin server of the course, the moment of a request to it, and whether what it must remember can be reached. */
type Opened = { readonly answer: Origin; readonly moment: MomentOf; readonly reachable: () => boolean };
type MomentOf = Parameters<typeof createOrigin>[1];

declare global {
  // Next bundles routes and pages apart, and the front server a third time: what the server knows it must know once.
  var knockKnockOrigin: Promise<Opened> | undefined;
  /** Told of what happens to the memory; the front server sets it before the first request. */
  var knockKnockLog: StateOptions["log"];
}

async function make(): Promise<Opened> {
  const log = globalThis.knockKnockLog;
  const { spaces, vary } = await loadSpaces();
  const now = () => Date.now() / 1000;
  const random = (octets: number) => new Uint8Array(randomBytes(octets));
  const { SANDBOX_KEY: sandboxKey, REDIS_URL: redisUrl } = process.env;
  const { key, keys, memory, redis, reachable } = await openState({
    sandboxKey,
    redisUrl,
    now,
    random,
    ...(log && { log }),
  });
  const tokenTakers = protectedResources(new Map([...spaces, ...resourcePolicies]));
  const handled = new Map([
    ...resources,
    ["token", tokenEndpoint([...tokenTakers.keys()])],
    ["authorize", authorize],
    ["jwks", jwks],
  ]);
  const places = new Set([...exerciseIds(), ...shownResources.map(({ id }) => id), "~", ""]);
  const handlers = new Map<string, Handler | Part>([
    ["/api/sandbox", sandboxHandler("/api/sandbox", spaces, handled, vary)],
    [statusBase, statusHandler],
    [httpbinBase, httpbin],
    [wellKnown.resource, resourceMetadata(tokenTakers)],
    [wellKnown.server, serverMetadata("/api/sandbox", tokenTakers)],
    [roomsBase, classroom(await openRooms(redis, now), places)],
  ]);
  // A key that nobody has set is another one after the next start.
  const since = sandboxKey || redisUrl ? 0 : now();
  const all = new Map([...handlers, [receiptsBase, receiptsHandler({ handlers, since })] as const]);
  const moment: MomentOf = (request, client) => ({
    now: now(),
    random,
    key,
    keys,
    memory,
    origin: originOf(request),
    client,
  });
  const nothing: Handler = () => withNothing([{ question: "resource-exists", yes: false }], [wireBase]);
  // The wire does not lead to itself: a message within a message within a message would be answered for ever.
  const sandbox = createOrigin(new Map([...all, [wireBase, nothing]]), moment);
  const door = createWireDoor(sandbox);
  const wire: Part = {
    own: ["limit"],
    handler: (request, segments, moment) =>
      segments.length === 0 ? door(request, moment.client) : nothing(request, segments, moment),
  };
  return { answer: createOrigin(new Map([...all, [wireBase, wire]]), moment), moment, reachable };
}

function opened(): Promise<Opened> {
  globalThis.knockKnockOrigin ??= make();
  return globalThis.knockKnockOrigin;
}

/** Whether what the server must remember can be reached; rejects, in a sentence, for a setting that is wrong. */
export async function isMemoryReachable(): Promise<boolean> {
  return (await orAway(async () => (await opened()).reachable())) ?? false;
}

// Where the keys are in Redis alone, which does not answer, the next request asks again.
async function orAway<Value>(task: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await task();
  } catch (fault) {
    if (!(fault instanceof MemoryAway)) throw fault;
    globalThis.knockKnockOrigin = undefined;
    return undefined;
  }
}

/** Makes the origin server that is httpbin alone, whose addresses stand at the root, with the keys and the memory of the other. */
export function httpbinAtRoot(pageFor: PageFor): Origin {
  const handlers = new Map([["", httpbinAt("", pageFor)]]);
  return async (request, client) =>
    (await orAway(async () => createOrigin(handlers, (await opened()).moment)(request, client))) ?? withMemoryAway();
}

/** Answers a request as the origin server whose protection spaces are the exercises, and whose wire leads back to them. */
export const origin: Origin = async (request, client) =>
  (await orAway(async () => (await opened()).answer(request, client))) ?? withMemoryAway();
