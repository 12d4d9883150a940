import { expect, test } from "@playwright/test";
import { createMemory } from "#sandbox/memory";

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
