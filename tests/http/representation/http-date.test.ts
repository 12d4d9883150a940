import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatHttpDate, parseHttpDate } from "#http/representation/http-date";

const now = 1_780_000_000;

test("parseHttpDate() reads the three forms of RFC 9110 §5.6.7 as one time", () => {
  const forms = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
  expect(forms.map((form) => parseHttpDate(form, now))).toEqual([784_111_777, 784_111_777, 784_111_777]);
});

test("parseHttpDate() takes a year of two digits more than 50 years ahead for a past one", () => {
  const year = (text: string) => new Date((parseHttpDate(text, now) ?? 0) * 1000).getUTCFullYear();
  expect(year("Thursday, 01-Jan-76 00:00:00 GMT")).toBe(2076);
  expect(year("Friday, 01-Jan-77 00:00:00 GMT")).toBe(1977);
});

for (const text of [
  "",
  "yesterday",
  "sun, 06 Nov 1994 08:49:37 GMT",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 UTC",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Wed, 31 Feb 2024 08:49:37 GMT",
  "784111777",
]) {
  test(`parseHttpDate() reads no date in ${JSON.stringify(text)}`, () => {
    expect(parseHttpDate(text, now)).toBeUndefined();
  });
}

test("parseHttpDate() reads back what formatHttpDate() writes, for every second of four digits of years", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), (seconds) => {
      expect(parseHttpDate(formatHttpDate(seconds), now)).toBe(seconds);
    }),
  );
});
