import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { MemoryAway } from "#http/schemes/memory";
import { connectRedis, type Redis, type RedisEvent } from "#sandbox/redis/connection";
import { createRedisMemory } from "#sandbox/redis/memory";
import { needsRedis, type RedisServer, startRedis } from "#tests/redis-server";

let server: RedisServer;
const open: Redis[] = [];
const clock = { now: 1_800_000_000 };

test.beforeAll(async () => {
  needsRedis();
  server = await startRedis();
});

test.afterAll(async () => {
  await server?.stop();
});

test.afterEach(async () => {
  server.resume();
  for (const each of open.splice(0)) each.close();
  await server.stop();
  await server.start();
});

function connected(answerWithin = 2000) {
  const events: RedisEvent[] = [];
  const redis = connectRedis({ url: server.url, answerWithin, log: (event) => events.push(event) });
  open.push(redis);
  const memory = createRedisMemory(redis, () => clock.now);
  const put = (key: string) => memory.put("scram", key, "text", clock.now + 60);
  return { redis, memory, events, put };
}

function spend({ memory }: ReturnType<typeof connected>, key: string, made: number) {
  return memory.advance("digest-count", key, { to: 1, made, until: made + 301 });
}

async function back({ redis }: ReturnType<typeof connected>): Promise<void> {
  await expect.poll(() => redis.reachable()).toBe(true);
}

/** How long calls took one after the other, in milliseconds, all of which must reject. */
async function timesToReject(put: (key: string) => Promise<boolean>, times: number): Promise<readonly number[]> {
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    await expect(put("key")).rejects.toBeInstanceOf(MemoryAway);
    taken.push(performance.now() - begun);
  }
  return taken;
}

test("a Redis that was never there costs one short wait, and then nothing, until it comes", async () => {
  await server.stop();
  const at = connected();
  const [first = 0, ...later] = await timesToReject(at.put, 20);
  expect(Math.max(...later) * 4).toBeLessThan(first);
  await server.start();
  await back(at);
  expect(await at.put("key")).toBe(true);
});

test("a Redis that hangs costs one short wait, and then nothing, until it answers again", async () => {
  const at = connected();
  expect(await at.put("key")).toBe(true);
  server.pause();
  const [first = 0, ...later] = await timesToReject(at.put, 20);
  expect(Math.max(...later) * 4).toBeLessThan(first);
  server.resume();
  await back(at);
  expect(await at.put("key")).toBe(true);
});

test("a Redis that hangs for longer than a connection is kept is found again", async () => {
  const at = connected();
  await at.put("key");
  server.pause();
  await timesToReject(at.put, 1);
  await wait(4500);
  await timesToReject(at.put, 1);
  server.resume();
  await back(at);
  expect(await at.put("key")).toBe(true);
});

test("a Redis that is stopped and started again is used again without a restart, and its loss is told once", async () => {
  const at = connected();
  await at.put("key");
  await server.stop();
  await timesToReject(at.put, 50);
  await server.start();
  await back(at);
  expect(await at.put("key")).toBe(true);
  expect(at.events).toEqual(["reached", "away", "reached"]);
});

test("what was spent before a Redis lost its data is not good again, and what is made after it is", async () => {
  const at = connected();
  const other = connected();
  const made = clock.now;
  await back(at);
  clock.now += 1;
  expect(await spend(at, "nonce", made + 1)).toBe("moved");
  await server.stop();
  await server.start();
  await back(at);
  expect(await spend(at, "nonce", made + 1)).toBe("forgotten");
  await back(other);
  clock.now += 1;
  expect(await spend(other, "fresh", clock.now)).toBe("moved");
  expect(await spend(at, "fresh", clock.now)).toBe("spent");
});

test("counters that somebody emptied from outside are not taken for new", async () => {
  const at = connected();
  await back(at);
  clock.now += 1;
  expect(await spend(at, "nonce", clock.now)).toBe("moved");
  await at.redis.call(["DEL", "knock-knock:{digest-count}:entries", "knock-knock:{digest-count}:order"]);
  expect(await spend(at, "nonce", clock.now)).toBe("forgotten");
});

test("a Redis that is full and may drop nothing makes the memory away, not wrong", async () => {
  const at = connected();
  await at.put("key");
  await at.redis.call(["CONFIG", "SET", "maxmemory", "1"]);
  await expect(at.put("other")).rejects.toBeInstanceOf(MemoryAway);
  await expect(at.put("other")).rejects.toBeInstanceOf(MemoryAway);
  await at.redis.call(["CONFIG", "SET", "maxmemory", "0"]);
  expect(await at.put("other")).toBe(true);
  expect(at.events.filter((event) => event === "refused")).toHaveLength(1);
});

test("every key in Redis is named for the sandbox, and what is kept goes by itself when it is not used", async () => {
  const at = connected();
  await at.put("key");
  await at.memory.count("token-limit", "ip", 60);
  const keys = await at.redis.call(["KEYS", "*"]);
  const names = Array.isArray(keys) ? keys.map(String) : [];
  expect(names.filter((name) => !name.startsWith("knock-knock:"))).toEqual([]);
  const kept = names.filter((name) => !name.endsWith(":about"));
  expect(kept).toHaveLength(4);
  for (const name of kept) expect(Number(await at.redis.call(["TTL", name])), name).toBeGreaterThan(0);
});

test("a process that was itself too busy to read an answer in time does not take Redis for away", async () => {
  const at = connected(1000);
  await at.put("key");
  const put = at.put("key");
  const end = performance.now() + 1500;
  while (performance.now() < end);
  expect(await put).toBe(true);
});
