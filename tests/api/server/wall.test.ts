import { expect, test } from "@playwright/test";
import { holdLesson } from "../../../scripts/wall/lesson";
import { needsRedis, startRedis } from "../../redis-server";
import { startServer } from "./started/own-server";

test("thirty students send, two servers on one Redis, one is stopped: every exchange stands on both walls once, and soon", async () => {
  test.setTimeout(120_000);
  needsRedis();
  const redis = await startRedis();
  const env = { REDIS_URL: redis.url, SANDBOX_KEY: "the same key on every machine 0123456789" };
  const servers = await Promise.all([startServer(env), startServer(env)]);
  let ended: number | null | undefined;
  const { answered, walls } = await holdLesson({
    addresses: servers.map(({ at }) => at),
    students: 30,
    milliseconds: 8_000,
    pause: 1_000,
    halfway: async () => {
      ended = await servers[0]?.stop("SIGTERM");
    },
  });
  await servers[1]?.stop("SIGTERM");
  await redis.stop();
  expect(ended).toBe(0);
  expect(answered).toBeGreaterThan(150);
  for (const { twice, missing, foreign, delays } of walls) {
    expect({ twice, missing, foreign }).toEqual({ twice: [], missing: [], foreign: [] });
    const sorted = delays.toSorted((one, other) => one - other);
    const longest = sorted.at(-1) ?? Number.POSITIVE_INFINITY;
    console.log(
      `median ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms, longest ${Math.round(longest)} ms`,
    );
    // A second is what is promised; the machine of the suite does other things beside it.
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(1_000);
    expect(longest).toBeLessThan(3_000);
  }
});
