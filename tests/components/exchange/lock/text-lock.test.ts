import { expect, test } from "@playwright/test";
import { firstDifference, lockTouched } from "#components/exchange/lock/text-lock.ts";
import { readLocked } from "#components/options/class-options.ts";

const text = "PUT /vault HTTP/1.1\nAccept: text/plain\nX: 1\n\nhello\n\nworld";
const touched = (lock: string, after: string) => {
  const { parts, fields } = lockTouched(readLocked(lock), text, after);
  return [...parts, ...fields].join();
};
const all = "method,target,content,lines,Accept";

for (const [says, after, names] of [
  ["another method", text.replace("PUT", "GET"), "method"],
  ["a method without an end", text.replace("PUT ", "PUT"), "method,target"],
  ["another target", text.replace("/vault", "/cellar"), "target"],
  ["a target that is taken away, so that nothing is a message any more", text.replace(" /vault", ""), "target"],
  ["the version alone", text.replace("1.1", "1.0"), ""],
  ["the value of a line that is not locked", text.replace("X: 1", "X: 2"), ""],
  ["the value of a locked line", text.replace("text/plain", "text/html"), "Accept"],
  ["a name", text.replace("X: 1", "Y: 1"), "lines"],
  ["a line more", text.replace("X: 1", "X: 1\nY: 2"), "lines"],
  ["a second line of a locked field", text.replace("X: 1", "accept: */*"), "lines,Accept"],
  ["a line less", text.replace("X: 1\n", ""), "lines"],
  ["the content", text.replace("world", "there"), "content"],
  ["nothing", text, ""],
  ["all of it", "", "method,target,content,lines,Accept"],
] as const)
  test(`in the raw text a lock is touched by ${says}: ${names || "no"}`, () => {
    expect(touched(all, after)).toBe(names);
    expect(touched("", after)).toBe("");
  });

test("a change begins where two texts differ first", () => {
  expect(firstDifference("abc", "abXc")).toBe(2);
  expect(firstDifference("abc", "ab")).toBe(2);
  expect(firstDifference("abc", "abc")).toBe(3);
});
