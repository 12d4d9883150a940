import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatJson, isDeeperThan } from "#http/json";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("isDeeperThan() counts what lies in each other, and no bracket in a string", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(6), (value, levels) => {
      expect(isDeeperThan(JSON.stringify(value), levels)).toBe(depthOf(value) > levels);
    }),
  );
  expect(isDeeperThan(JSON.stringify('"[[[{{{\\'), 0)).toBe(false);
  expect(isDeeperThan("[".repeat(100_000), 64)).toBe(true);
});

test("formatJson() writes what reads as the same, and indents no text to many times its size", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  );
  const deep = JSON.parse(`${"[".repeat(60)}${"1,".repeat(100_000)}1${"]".repeat(60)}`);
  expect(formatJson(deep).length).toBeLessThan(2 * JSON.stringify(deep).length);
  expect(formatJson({ a: 1 })).toBe('{\n  "a": 1\n}');
});
