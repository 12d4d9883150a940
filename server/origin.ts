import { randomBytes } from "node:crypto";
import { loadExercises } from "#content/exercises";
import { originOf } from "#http/target-uri";
import { httpbin } from "#sandbox/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { createKeys } from "#sandbox/keys";
import { createMemory } from "#sandbox/memory";
import { createOrigin, type Handler, type Origin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import {
  jwks,
  protectedResources,
  resourceMetadata,
  serverMetadata,
  wellKnown,
} from "#sandbox/resources/oauth-metadata";
import { tokenEndpoint } from "#sandbox/resources/token-endpoint";
import { withNothing } from "#sandbox/respond";
import { statusBase, statusHandler } from "#sandbox/status";
import { wireBase } from "./content-limits";
import { createWireDoor } from "./wire/door";

/** The origin server of the course; `sandbox` is the same without the wire, and so what the wire itself leads to. */
type Origins = { readonly whole: Origin; readonly sandbox: Origin };

declare global {
  // Next bundles routes and pages apart, and the front server a third time: what the server knows it must know once.
  var knockKnockOrigins: Promise<Origins> | undefined;
}

async function make(): Promise<Origins> {
  const spaces = new Map((await loadExercises()).map(({ id, policy }) => [id, policy]));
  const now = () => Date.now() / 1000;
  const random = (octets: number) => new Uint8Array(randomBytes(octets));
  const key = random(32);
  const memory = createMemory(now);
  const keys = await createKeys();
  const tokenTakers = protectedResources(spaces);
  const handled = new Map([...resources, ["token", tokenEndpoint([...tokenTakers.keys()])], ["jwks", jwks]]);
  const handlers = new Map<string, Handler>([
    ["/api/sandbox", sandboxHandler("/api/sandbox", spaces, handled)],
    [statusBase, statusHandler],
    [httpbinBase, httpbin],
    [wellKnown.resource, resourceMetadata(tokenTakers)],
    [wellKnown.server, serverMetadata("/api/sandbox", tokenTakers)],
  ]);
  const moment: Parameters<typeof createOrigin>[1] = (request, client) => ({
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
  const sandbox = createOrigin(new Map([...handlers, [wireBase, nothing]]), moment);
  const door = createWireDoor(sandbox);
  const wire: Handler = (request, segments, moment) =>
    segments.length === 0 ? door(request, moment.client) : nothing(request, segments, moment);
  return { whole: createOrigin(new Map([...handlers, [wireBase, wire]]), moment), sandbox };
}

function origins(): Promise<Origins> {
  globalThis.knockKnockOrigins ??= make();
  return globalThis.knockKnockOrigins;
}

/** Answers a request as the origin server whose protection spaces are the exercises, and whose wire leads back to them. */
export const origin: Origin = async (request, client) => (await origins()).whole(request, client);

/** The same without the wire. */
export const sandboxOrigin: Origin = async (request, client) => (await origins()).sandbox(request, client);
