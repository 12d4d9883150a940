import { expect, test } from "@playwright/test";
import { createMemory } from "#sandbox/memory";

function clock(start = 1000) {
  let now = start;
  return { now: () => now, pass: (seconds: number) => (now += seconds) };
}

test("a counter moves up and never stands still or goes back", async () => {
  const memory = createMemory(clock().now);
  const moved = [];
  for (const to of [1, 1, 5, 4, 6]) moved.push(await memory.advance("nc", to, 2000));
  expect(moved).toEqual([true, false, true, false, true]);
});

test("a counter begins anew when its time is over", async () => {
  const time = clock();
  const memory = createMemory(time.now);
  await memory.advance("nc", 5, 1010);
  time.pass(10);
  expect(await memory.advance("nc", 1, 2000)).toBe(true);
});

test("a text is given once and then forgotten", async () => {
  const memory = createMemory(clock().now);
  await memory.put("nonce", "abc", 2000);
  expect([await memory.take("nonce"), await memory.take("nonce")]).toEqual(["abc", undefined]);
});

test("a text is gone when its time is over", async () => {
  const time = clock();
  const memory = createMemory(time.now);
  await memory.put("nonce", "abc", 1010);
  time.pass(10);
  expect(await memory.take("nonce")).toBeUndefined();
});

test("uses are counted within their window, which ends a fixed time after the first", async () => {
  const time = clock();
  const memory = createMemory(time.now);
  expect(await memory.count("ip", 60)).toEqual({ used: 1, reset: 60 });
  time.pass(59.5);
  expect(await memory.count("ip", 60)).toEqual({ used: 2, reset: 1 });
  time.pass(0.5);
  expect(await memory.count("ip", 60)).toEqual({ used: 1, reset: 60 });
});

test("a counter, a text and a count under one key do not touch each other", async () => {
  const memory = createMemory(clock().now);
  await memory.put("key", "text", 2000);
  await memory.advance("key", 7, 2000);
  expect(await memory.count("key", 60)).toMatchObject({ used: 1 });
  expect(await memory.take("key")).toBe("text");
});

test("the oldest entries go first when there are too many", async () => {
  const memory = createMemory(clock().now, 2);
  for (const key of ["a", "b", "c"]) await memory.put(key, key, 2000);
  expect([await memory.take("a"), await memory.take("b"), await memory.take("c")]).toEqual([undefined, "b", "c"]);
});

test("a text that was read stays, and one that was taken is gone", async () => {
  const memory = createMemory(() => 0);
  await memory.put("key", "text", 1);
  expect([await memory.read("key"), await memory.read("key"), await memory.take("key")]).toEqual([
    "text",
    "text",
    "text",
  ]);
  expect([await memory.read("key"), await memory.take("key")]).toEqual([undefined, undefined]);
});

test("a text cannot be read from the second on until which it was kept", async () => {
  let now = 0;
  const memory = createMemory(() => now);
  await memory.put("key", "text", 10);
  now = 10;
  expect(await memory.read("key")).toBeUndefined();
});
