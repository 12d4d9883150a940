import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decodePlan, encodePlan, isOwnAddress, longest } from "#components/plan/model/plan.ts";
import { encodeBase64url, encodeUtf8 } from "#http/octets";

const address = fc
  .array(fc.constantFrom(..."abz09/?#=&.-_~%!x1é".split("")), { maxLength: 40 })
  .map((signs) => `/${signs.join("")}`)
  .filter(isOwnAddress);
const step = fc.record({ at: address, minutes: fc.nat(10_000), note: fc.string({ unit: "grapheme", maxLength: 80 }) });
const plan = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 40 }),
  note: fc.string({ unit: "grapheme", maxLength: 80 }),
  steps: fc.array(step, { maxLength: 20 }),
});

test("a plan comes back from its link as it was written", () => {
  fc.assert(fc.property(plan, (written) => expect(decodePlan(encodePlan(written))).toEqual(written)));
});

test("any text is a plan, or is refused in a sentence", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((each) => `p1.${each}`),
      ),
      (fragment) => {
        try {
          decodePlan(fragment);
        } catch (fault) {
          expect(fault).toBeInstanceOf(SyntaxError);
          expect(String(fault)).toMatch(/^SyntaxError: This (?:link|plan) /);
        }
      },
    ),
  );
});

for (const [what, value] of [
  ["an address of another site", ["", "", [["https://other.example/", 0, ""]]]],
  ["an address that begins as another site's", ["", "", [["//other.example/", 0, ""]]]],
  ["a backslash that browsers read as a slash", ["", "", [["/\\other.example/", 0, ""]]]],
  ["a script in the place of an address", ["", "", [["javascript:alert(1)", 0, ""]]]],
  ["minutes that are none", ["", "", [["/learn", -1, ""]]]],
  ["more steps than a plan has", ["", "", Array.from({ length: 201 }, () => ["/learn", 0, ""])]],
  ["a title that is too long", ["a".repeat(longest.title + 1), "", []]],
] as const)
  test(`${what} is refused`, () => {
    const fragment = `p1.${encodeBase64url(encodeUtf8(JSON.stringify(value)))}`;
    expect(() => decodePlan(fragment)).toThrow("This link is damaged: the plan in it cannot be read");
  });

test("a plan of a later version is told from a damaged one, and an enormous link is refused at once", () => {
  expect(() => decodePlan("p2.abc")).toThrow("written by a newer version");
  expect(() => decodePlan(`p1.${"A".repeat(longest.link)}`)).toThrow("too long");
});

// Links that teachers have: they must open for ever.
test("a link of the first release opens", () => {
  const fragment =
    "p1.WyJUdWVzZGF5IiwiQnJpbmcgYSBsYXB0b3AuIixbWyIvbGVhcm4vYmFzaWMiLDEwLCJUb2dldGhlci4iXSxbIi9leGVyY2lzZXMvdGhlLWNvbG9uP3NlZWQ9MyIsMCwiIl1dXQ";
  expect(decodePlan(fragment)).toEqual({
    title: "Tuesday",
    note: "Bring a laptop.",
    steps: [
      { at: "/learn/basic", minutes: 10, note: "Together." },
      { at: "/exercises/the-colon?seed=3", minutes: 0, note: "" },
    ],
  });
});
