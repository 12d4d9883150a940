import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { slipsIn } from "#http/inspect/slips/slips";
import { anyText } from "../../arbitraries";
import { challengeCases, credentialsCases, slipCases } from "../../fixtures/cases";

for (const { text, as, ids, mended } of slipCases) {
  test(`slipsIn() finds in the ${as} ${JSON.stringify(text)}: ${ids.join(", ") || "nothing"}`, () => {
    const slips = slipsIn(text, as);
    expect([...new Set(slips.map(({ id }) => id))]).toEqual(ids);
    expect(slips[0]?.mended).toBe(mended);
  });
}

test("no slip is found in a challenge that the grammar reads", () => {
  for (const { name, raw, ...rest } of challengeCases) {
    if ("expected" in rest && typeof raw === "string") expect(slipsIn(raw, "challenge"), name).toEqual([]);
  }
});

const pieces = [
  ...slipCases.flatMap(({ text }) => text.split(/(?<=[\s,;="':])/)),
  '"',
  "'",
  ",",
  ";",
  "=",
  " ",
  "\u201C",
  "\u00A0",
];
const texts = fc.oneof(
  anyText,
  fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join("")),
  fc.constantFrom(...challengeCases.flatMap(({ raw }) => raw), ...credentialsCases.map(({ raw }) => raw)),
);

test("a mended challenge and mended credentials can be read, and have no slip any more", () => {
  let mendings = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom("challenge", "credentials"), (text, as) => {
      for (const { mended } of slipsIn(text, as)) {
        if (mended === undefined) continue;
        mendings += 1;
        if (as === "challenge") expect(parseChallenges(mended).length).toBeGreaterThan(0);
        else expect(parseCredentials(mended).scheme).not.toBe("");
        expect(slipsIn(mended, as).filter((each) => each.mended !== undefined)).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
  expect(mendings).toBeGreaterThan(100);
});

test("a slip points inside the text, and says a sentence", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("challenge", "credentials"), (text, as) => {
      for (const { start, end, says } of slipsIn(text, as)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(says).toMatch(/^[A-Z“`].*\.$/s);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a slip repeats no credentials", () => {
  for (const text of [
    "Basic Ali:0pensesame9",
    "Bearer: 0pensesame9",
    "Bearer Bearer 0pensesame9",
    "0pensesame9",
    'Bearer "0pensesame9"',
  ]) {
    const slips = slipsIn(text, "credentials");
    expect(slips.length, text).toBeGreaterThan(0);
    for (const { says } of slips) expect(says).not.toContain("0pensesame9");
  }
});
