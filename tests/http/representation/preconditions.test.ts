import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { evaluatePreconditions, ifRangeHolds, type Validators } from "#http/representation/preconditions";

const fixture = z.object({
  name: z.string(),
  method: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  expected: z.enum(["proceed", "not-modified", "failed"]),
  by: z.string().optional(),
});
const cases = z.array(fixture).parse(JSON.parse(readFileSync("tests/fixtures/preconditions.json", "utf8")));

const current: Validators = { etag: { weak: false, opaque: "v3" }, lastModified: 1_715_076_000 };
const now = 1_780_000_000;

for (const { name, method, fields, expected, by } of cases) {
  test(`evaluatePreconditions() comes to ${expected} where ${name}`, () => {
    const result = evaluatePreconditions({ method, fields }, current, now);
    expect(result.outcome).toBe(expected);
    expect("by" in result ? result.by : undefined).toBe(by);
  });
}

test("ifRangeHolds() takes the strong tag and the exact date, and nothing else", () => {
  const values = ['"v3"', 'W/"v3"', '"v2"', "Tue, 07 May 2024 10:00:00 GMT", "Tue, 07 May 2024 10:00:01 GMT", "*"];
  const held = values.filter((value) => ifRangeHolds([["If-Range", value]], current, now));
  expect(held).toEqual(['"v3"', "Tue, 07 May 2024 10:00:00 GMT"]);
  expect(ifRangeHolds([], current, now)).toBe(true);
});
