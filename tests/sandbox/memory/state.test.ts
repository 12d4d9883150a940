import { expect, test } from "@playwright/test";
import { MemoryAway } from "#http/schemes/memory";
import { openState, type State, type StateOptions } from "#sandbox/memory/state";
import { needsRedis, type RedisServer, startRedis } from "#tests/redis-server";

const sandboxKey = "kYv3n1mJp0Qw8sZr5tXu7bCd2eFg9hLa";
const clock = { now: 1_800_000_000 };
const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
const open: State[] = [];

async function started(options: Partial<StateOptions> = {}): Promise<State> {
  const state = await openState({ now: () => clock.now, random, answerWithin: 4000, ...options });
  open.push(state);
  return state;
}

test.afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function spend({ memory }: State, made: number) {
  return memory.advance("digest-count", "nonce", { to: 1, made, until: made + 301 });
}

test("a server with a key from its settings takes nothing of before its start for unspent", async () => {
  const made = clock.now;
  expect(await spend(await started({ sandboxKey }), made)).toBe("forgotten");
  expect(await spend(await started(), made)).toBe("moved");
});

test("a setting that is wrong is told in a sentence that repeats no secret", async () => {
  await expect(started({ sandboxKey: "secret" })).rejects.toThrow(/^SANDBOX_KEY is too easily guessed/);
  const wrong = started({ redisUrl: "http://:password@host" });
  await expect(wrong).rejects.toThrow("REDIS_URL is no address: expected redis://host:port, or rediss: for TLS.");
});

test.describe(() => {
  let server: RedisServer;

  test.beforeEach(async () => {
    needsRedis();
    server = await startRedis();
  });

  test.afterEach(async () => {
    await server?.stop();
  });

  test("of ten servers that start at once without a key, all have the same, by Redis", async () => {
    const states = await Promise.all(Array.from({ length: 10 }, () => started({ redisUrl: server.url })));
    expect(new Set(states.map(({ keys }) => keys.id)).size).toBe(1);
    clock.now += 1;
    const spent = await Promise.all(states.map((each) => spend(each, clock.now)));
    expect(spent.filter((each) => each === "moved")).toHaveLength(1);
  });

  test("a key from the settings goes before the one in Redis, and is not written there", async () => {
    const [set, kept] = [await started({ redisUrl: server.url, sandboxKey }), await started({ redisUrl: server.url })];
    expect((await started({ sandboxKey })).keys.id).toBe(set.keys.id);
    expect(kept.keys.id).not.toBe(set.keys.id);
  });

  test("a Redis that lost its data is given the secret again by a server that still has it", async () => {
    const first = await started({ redisUrl: server.url });
    await server.stop();
    await server.start();
    await expect.poll(() => first.reachable()).toBe(true);
    expect((await started({ redisUrl: server.url })).keys.id).toBe(first.keys.id);
  });

  test("without a key and without an answer from Redis a server cannot open its state, and later can", async () => {
    await server.stop();
    await expect(started({ redisUrl: server.url })).rejects.toBeInstanceOf(MemoryAway);
    expect((await started({ redisUrl: server.url, sandboxKey })).reachable()).toBe(false);
    await server.start();
    expect((await started({ redisUrl: server.url })).reachable()).toBe(true);
  });
});
