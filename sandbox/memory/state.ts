import type { Memory } from "#http/schemes/memory";
import { deriveKeys, type ServerKeys } from "../keys";
import type { Redis, RedisEvent } from "../redis/connection";
import { loadSecret } from "../server-secret";
import { createMemory } from "./memory";

/** What a server has besides clock and chance: its keys and its memory. */
export type State = ServerKeys & {
  readonly memory: Memory;
  /** The connection to what several servers share; absent where the memory is in this process. */
  readonly redis?: Redis;
  /** Whether the memory answers, as far as is known. */
  readonly reachable: () => boolean;
  readonly close: () => void;
};

/** The settings of a server's state, and its clock and chance; `now` gives seconds since 1970-01-01T00:00Z. */
export type StateOptions = {
  /** SANDBOX_KEY: the same on all machines of one sandbox. */
  readonly sandboxKey?: string | undefined;
  /** REDIS_URL; without it the memory is in this process. */
  readonly redisUrl?: string | undefined;
  /** How many milliseconds Redis may take for an answer. */
  readonly answerWithin?: number;
  readonly now: () => number;
  readonly random: (octets: number) => Uint8Array;
  /** Told of each change of the connection to Redis, and, as "other-secret", that this process must be started again. */
  readonly log?: (event: RedisEvent | "other-secret", cause?: unknown) => void;
};

/**
 * Opens the state of a server. Throws a RangeError, in a sentence, for a setting that is wrong, and `MemoryAway` where the
 * secret has to come from Redis and that cannot be reached: then it can be tried again.
 */
export async function openState({ sandboxKey, redisUrl, now, random, ...about }: StateOptions): Promise<State> {
  if (redisUrl === undefined || redisUrl === "") {
    const { octets, older } = await loadSecret({ sandboxKey, random });
    const memory = createMemory(now, older ? { unknownUntil: now() } : {});
    return { ...(await deriveKeys(octets)), memory, reachable: () => true, close: () => {} };
  }
  const [{ connectRedis }, { createRedisMemory }] = await Promise.all([
    // Only who has a Redis loads its client.
    import("../redis/connection"),
    import("../redis/memory"),
  ]);
  const redis = connectRedis({ url: redisUrl, ...about });
  // Before anything is asked of it, so that it is begun whenever a connection stands.
  const memory = createRedisMemory(redis, now);
  try {
    const { octets } = await loadSecret({ sandboxKey, redis, random, onOther: () => about.log?.("other-secret") });
    return { ...(await deriveKeys(octets)), memory, redis, reachable: redis.reachable, close: redis.close };
  } catch (fault) {
    redis.close();
    throw fault;
  }
}
