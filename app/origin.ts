import { randomBytes } from "node:crypto";
import { loadExercises } from "#content/exercises";
import { createOrigin, type Origin } from "#sandbox/origin";

function moment() {
  return { now: Date.now() / 1000, random: (octets: number) => new Uint8Array(randomBytes(octets)) };
}

const made: Promise<Origin> = loadExercises().then((exercises) =>
  createOrigin(new Map(exercises.map(({ id, policy }) => [id, policy])), moment),
);

/** Answers a request as the origin server whose protection spaces are the exercises. */
export const origin: Origin = async (request) => (await made)(request);
