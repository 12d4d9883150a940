import { expect, test } from "@playwright/test";
import { atMost } from "#components/exchange/everyone/at-most.ts";

test("at most four jobs run at a time, and every result is told with its place", async () => {
  let [running, most] = [0, 0];
  const results: number[] = [];
  const job = (value: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, value % 3));
    running -= 1;
    return value * 2;
  };
  await atMost(
    4,
    Array.from({ length: 11 }, (_, index) => job(index)),
    (index, result) => {
      results[index] = result;
    },
  );
  expect(most).toBe(4);
  expect(results).toEqual(Array.from({ length: 11 }, (_, index) => index * 2));
});

test("no jobs end at once, and one that fails tells its error", async () => {
  await expect(atMost(4, [], () => {})).resolves.toBeUndefined();
  await expect(atMost(4, [async () => Promise.reject(new Error("cut"))], () => {})).rejects.toThrow("cut");
});
