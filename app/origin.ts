import { randomBytes } from "node:crypto";
import { loadExercises } from "#content/exercises";
import { MemoryAway } from "#http/memory";
import { originOf } from "#http/target-uri";
import { httpbin } from "#sandbox/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { createOrigin, type Origin, sandboxHandler, withMemoryAway } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import {
  jwks,
  protectedResources,
  resourceMetadata,
  serverMetadata,
  wellKnown,
} from "#sandbox/resources/oauth-metadata";
import { tokenEndpoint } from "#sandbox/resources/token-endpoint";
import { openState } from "#sandbox/state";
import { statusBase, statusHandler } from "#sandbox/status";

declare global {
  // Next bundles routes and pages apart, each with its own copy of this module; what the server knows it must know once.
  var knockKnockOrigin: Promise<Origin> | undefined;
}

async function make(): Promise<Origin> {
  const spaces = new Map((await loadExercises()).map(({ id, policy }) => [id, policy]));
  const now = () => Date.now() / 1000;
  const random = (octets: number) => new Uint8Array(randomBytes(octets));
  const { SANDBOX_KEY: sandboxKey, REDIS_URL: redisUrl } = process.env;
  const { key, keys, memory } = await openState({ sandboxKey, redisUrl, now, random });
  const tokenTakers = protectedResources(spaces);
  const handled = new Map([...resources, ["token", tokenEndpoint([...tokenTakers.keys()])], ["jwks", jwks]]);
  const handlers = new Map([
    ["/api/sandbox", sandboxHandler("/api/sandbox", spaces, handled)],
    [statusBase, statusHandler],
    [httpbinBase, httpbin],
    [wellKnown.resource, resourceMetadata(tokenTakers)],
    [wellKnown.server, serverMetadata("/api/sandbox", tokenTakers)],
  ]);
  return createOrigin(handlers, (request, client) => ({
    now: now(),
    random,
    key,
    keys,
    memory,
    origin: originOf(request),
    client,
  }));
}

/** Answers a request as the origin server whose protection spaces are the exercises. */
export const origin: Origin = async (request, client) => {
  globalThis.knockKnockOrigin ??= make();
  try {
    return await (await globalThis.knockKnockOrigin)(request, client);
  } catch (fault) {
    if (!(fault instanceof MemoryAway)) throw fault;
    // The keys are in Redis alone, which does not answer: the next request asks again.
    globalThis.knockKnockOrigin = undefined;
    return withMemoryAway();
  }
};
