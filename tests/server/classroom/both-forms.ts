import { test } from "@playwright/test";
import { connectRedis, type Redis, runScript } from "#sandbox/redis/connection";
import { ownBounds, type RoomBounds } from "#server/classroom/limits";
import { createMemoryRooms } from "#server/classroom/rooms/in-process";
import { createRedisRooms } from "#server/classroom/rooms/in-redis";
import type { Rooms } from "#server/classroom/rooms/rooms";
import { needsRedis, type RedisServer, startRedis } from "#tests/redis-server";

/** Rooms with a clock of their own. */
export type Timed = { readonly rooms: Rooms; readonly now: () => number; readonly pass: (seconds: number) => void };

/** Makes rooms of one form, none of which is open. */
export type Make = (bounds?: Partial<RoomBounds>) => Promise<Timed>;

// Redis forgets by its own clock, so this one begins with it.
function clock() {
  let passed = 0;
  return {
    now: () => Date.now() / 1000 + passed,
    pass: (seconds: number) => {
      passed += seconds;
    },
  };
}

/** Runs tests over both forms of rooms; `each` is told the form's name and how they are made. */
export function overBothForms(each: (form: string, make: Make) => void): void {
  each("in this process", async (bounds = {}) => {
    const time = clock();
    return { ...time, rooms: createMemoryRooms(time.now, { ...ownBounds, ...bounds }) };
  });
  test.describe(() => {
    let server: RedisServer | undefined;
    let redis: Redis | undefined;
    test.beforeAll(async () => {
      needsRedis();
      server = await startRedis();
      redis = connectRedis({ url: server.url, answerWithin: 20_000 });
    });
    test.afterAll(async () => {
      redis?.close();
      await server?.stop();
    });
    each("in Redis", async (bounds = {}) => {
      if (redis === undefined) throw new Error("Asked for rooms in Redis: expected a connection");
      await redis.call(["FLUSHALL"]);
      const time = clock();
      return {
        ...time,
        rooms: createRedisRooms(redis, runScript, time.now, { bounds: { ...ownBounds, ...bounds } }),
      };
    });
  });
}
