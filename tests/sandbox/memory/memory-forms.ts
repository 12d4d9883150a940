import { test } from "@playwright/test";
import { type AllBounds, type Bounds, usualBounds } from "#sandbox/memory/bounds";
import { createMemory, type MeasuredMemory } from "#sandbox/memory/memory";
import { connectRedis, type Redis } from "#sandbox/redis/connection";
import { createRedisMemory } from "#sandbox/redis/memory";
import { needsRedis, type RedisServer, startRedis } from "#tests/redis-server";

/** A memory with a clock of its own. */
export type Timed = {
  readonly memory: MeasuredMemory;
  readonly now: () => number;
  readonly pass: (seconds: number) => void;
};

/** Makes an empty memory of one form. */
export type Make = (bounds?: AllBounds) => Promise<Timed>;

/** Bounds of which every kind has these. */
export function boundsOf(changed: Partial<Bounds>): AllBounds {
  const kinds = Object.entries(usualBounds).map(([kind, bounds]) => [kind, { ...bounds, ...changed }]);
  return { ...usualBounds, ...Object.fromEntries(kinds) };
}

function steadyClock() {
  let now = 1_800_000_000;
  const pass = (seconds: number) => {
    now += seconds;
  };
  return { now: () => now, pass };
}

async function inProcess(bounds: AllBounds = usualBounds): Promise<Timed> {
  const clock = steadyClock();
  return { ...clock, memory: createMemory(clock.now, { bounds }) };
}

/** Runs tests over both forms of memory; `each` is told the form's name and how one is made. */
export function overBothForms(each: (form: string, make: Make) => void): void {
  each("in this process", inProcess);
  test.describe(() => {
    let server: RedisServer | undefined;
    let redis: Redis | undefined;
    test.beforeAll(async () => {
      needsRedis();
      server = await startRedis();
      // On a busy machine an answer takes its time, and these tests are about what it says.
      redis = connectRedis({ url: server.url, answerWithin: 20_000 });
    });
    test.afterAll(async () => {
      redis?.close();
      await server?.stop();
    });
    each("in Redis", async (bounds = usualBounds) => {
      if (redis === undefined) throw new Error("Asked for a memory in Redis: expected a connection");
      await redis.call(["FLUSHALL"]);
      const clock = steadyClock();
      const memory = createRedisMemory(redis, clock.now, bounds);
      // What was made before the memory began is never new to it; the tests begin after that.
      const begun = () => redis?.call(["HGET", "knock-knock:{dpop-nonce-proof}:about", "run"]);
      while ((await begun()) === null);
      clock.pass(100);
      return { ...clock, memory };
    });
  });
}
