import type { Redis } from "#sandbox/redis/connection";
import { createMemoryRooms } from "./in-process";
import type { Rooms } from "./rooms";

/** The rooms of a server: in Redis where it has one, else in this process. `now` gives the time in seconds since 1970-01-01T00:00Z. */
export async function openRooms(redis: Redis | undefined, now: () => number): Promise<Rooms> {
  if (!redis) return createMemoryRooms(now);
  const [{ runScript }, { createRedisRooms }] = await Promise.all([
    // Only who has a Redis loads its client.
    import("#sandbox/redis/connection"),
    import("./in-redis"),
  ]);
  return createRedisRooms(redis, runScript, now);
}
