import { randomBytes } from "node:crypto";
import { loadExercises } from "#content/exercises";
import { createMemory } from "#sandbox/memory";
import { createOrigin, type Origin } from "#sandbox/origin";

const now = () => Date.now() / 1000;
const random = (octets: number) => new Uint8Array(randomBytes(octets));
const key = random(32);
const memory = createMemory(now);

const made: Promise<Origin> = loadExercises().then((exercises) =>
  createOrigin(new Map(exercises.map(({ id, policy }) => [id, policy])), () => ({ now: now(), random, key, memory })),
);

/** Answers a request as the origin server whose protection spaces are the exercises. */
export const origin: Origin = async (request) => (await made)(request);
