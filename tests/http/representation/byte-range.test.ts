import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";

const cases = [
  ["bytes=0-4", [{ first: 0, last: 4 }]],
  ["bytes=5-", [{ first: 5, last: 9 }]],
  ["bytes=-3", [{ first: 7, last: 9 }]],
  ["bytes=-30", [{ first: 0, last: 9 }]],
  ["bytes=8-300", [{ first: 8, last: 9 }]],
  ["Bytes=0-0", [{ first: 0, last: 0 }]],
  [
    "bytes=0-1, 4-5,",
    [
      { first: 0, last: 1 },
      { first: 4, last: 5 },
    ],
  ],
  ["bytes=0-1,20-", [{ first: 0, last: 1 }]],
  ["bytes=10-", []],
  ["bytes=-0", []],
  ["bytes=99999999999999999999999999-", []],
] as const;

for (const [value, ranges] of cases) {
  test(`parseByteRanges() finds ${ranges.length} of ten octets in ${value}`, () => {
    expect(parseByteRanges(value, 10)).toEqual(ranges);
  });
}

for (const value of [
  "",
  "bytes",
  "bytes=",
  "bytes=,",
  "lines=0-4",
  "bytes=4-0",
  "bytes=a-b",
  "bytes=0-1;2-3",
  "bytes=--1",
]) {
  test(`parseByteRanges() ignores ${JSON.stringify(value)}`, () => {
    expect(parseByteRanges(value, 10)).toBeUndefined();
  });
}

test("no range that parseByteRanges() finds is empty or beyond the length", () => {
  const spec = fc.oneof(
    fc.tuple(fc.nat(30), fc.nat(30)).map((pair) => pair.join("-")),
    fc.nat(30).map((n) => `-${n}`),
  );
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (specs, length) => {
      for (const { first, last } of parseByteRanges(`bytes=${specs.join(",")}`, length) ?? []) {
        expect(0 <= first && first <= last && last < length).toBe(true);
      }
    }),
  );
});

test("formatContentRange() tells the length alone where nothing can be had", () => {
  expect([formatContentRange({ first: 0, last: 4 }, 10), formatContentRange(undefined, 10)]).toEqual([
    "bytes 0-4/10",
    "bytes */10",
  ]);
});
