import { expect, test } from "@playwright/test";
import { Places } from "#sandbox/places";

function held() {
  let release = () => {};
  const until = new Promise<"done">((resolve) => {
    release = () => resolve("done");
  });
  return { task: () => until, release: () => release() };
}

test("an address has its share of the places, and whoever comes from another finds the rest", async () => {
  const places = new Places(4, 2);
  const { task, release } = held();
  const one = [1, 2, 3].map(() => places.within("192.0.2.1", task));
  const unknown = [1, 2].map(() => places.within(undefined, task));
  expect(await one[2]).toBe("share");
  expect(await places.within("192.0.2.2", task)).toBe("whole");
  release();
  expect(await Promise.all([...one.slice(0, 2), ...unknown])).toEqual(Array(4).fill("done"));
  expect(await places.within("192.0.2.1", task)).toBe("done");
});

test("addresses that are not known have one share together", async () => {
  const places = new Places(9, 1);
  const { task, release } = held();
  const first = places.within(undefined, task);
  expect(await places.within(undefined, task)).toBe("share");
  expect(await places.within("192.0.2.1", async () => "in")).toBe("in");
  release();
  expect(await first).toBe("done");
});

test("a task that fails gives its place back", async () => {
  const places = new Places(1, 1);
  await expect(places.within("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await places.within("a", async () => "in")).toBe("in");
});
