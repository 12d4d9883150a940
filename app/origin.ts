import { randomBytes } from "node:crypto";
import { loadExercises } from "#content/exercises";
import { createMemory } from "#sandbox/memory";
import { createOrigin, type Origin, sandboxHandler } from "#sandbox/origin";
import { statusBase, statusHandler } from "#sandbox/status";

declare global {
  // Next bundles routes and pages apart, each with its own copy of this module; what the server knows it must know once.
  var knockKnockOrigin: Promise<Origin> | undefined;
}

async function make(): Promise<Origin> {
  const spaces = new Map((await loadExercises()).map(({ id, policy }) => [id, policy]));
  const now = () => Date.now() / 1000;
  const random = (octets: number) => new Uint8Array(randomBytes(octets));
  const key = random(32);
  const memory = createMemory(now);
  const handlers = new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces)]]);
  handlers.set(statusBase, statusHandler);
  return createOrigin(handlers, () => ({ now: now(), random, key, memory }));
}

/** Answers a request as the origin server whose protection spaces are the exercises. */
export const origin: Origin = async (request) => {
  globalThis.knockKnockOrigin ??= make();
  return (await globalThis.knockKnockOrigin)(request);
};
