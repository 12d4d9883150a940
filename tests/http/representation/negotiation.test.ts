import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { languageWeight, mediaTypeWeight, mostWanted, parsePreferences } from "#http/representation/negotiation";

// RFC 9110 §12.5.1, the last example and its table.
const accept = parsePreferences(
  "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5",
);

for (const [type, weight] of [
  ["text/plain;format=flowed", 1],
  ["text/plain", 0.7],
  ["text/html", 0.3],
  ["image/jpeg", 0.5],
  ["text/plain;format=fixed", 0.4],
  ["text/html;level=3", 0.3],
] as const) {
  test(`mediaTypeWeight() gives ${type} the weight of its most specific range, ${weight}`, () => {
    expect(mediaTypeWeight(type, accept)).toBe(weight);
  });
}

test("mediaTypeWeight() wants nothing that q=0 refuses, though a wider range wants it", () => {
  const preferences = parsePreferences("application/json;q=0, */*");
  expect([mediaTypeWeight("application/json", preferences), mediaTypeWeight("text/plain", preferences)]).toEqual([
    0, 1,
  ]);
});

for (const [header, weights] of [
  ["de-AT", { de: 1, en: 0 }],
  ["de, en;q=0.5", { de: 1, en: 0.5 }],
  ["EN-us;q=0.8, *;q=0.1", { de: 0.1, en: 0.8 }],
  ["de;q=0, *", { de: 0, en: 1 }],
  ["de-AT;q=0, de", { de: 1, en: 0 }],
  ["de-AT;q=0, *;q=0.2", { de: 0.2, en: 0.2 }],
  ["", { de: 1, en: 1 }],
] as const) {
  test(`languageWeight() weighs German and English by ${JSON.stringify(header)}`, () => {
    const preferences = parsePreferences(header);
    expect({ de: languageWeight("de", preferences), en: languageWeight("en", preferences) }).toEqual(weights);
  });
}

test("parsePreferences() passes over what the grammar forbids and keeps the rest", () => {
  const read = parsePreferences(
    'text/html;q=1.5, /, text/plain;q=0.12, a b, , text/x;y="1,2;3";q=0.1, text/z;q=0.1234',
  );
  expect(read.map(({ range, weight }) => [range, weight])).toEqual([
    ["text/plain", 0.12],
    ["text/x", 0.1],
  ]);
});

test("parsePreferences() takes any text in good time", () => {
  for (const unit of ['"', "\\", '"\\', ";", ",", "a;b=", 'a;b="\\']) {
    const began = Date.now();
    parsePreferences(`${unit.repeat(16_384 / unit.length)}\\`);
    expect(Date.now() - began, unit).toBeLessThan(500);
  }
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parsePreferences(text)));
});

test("mostWanted() takes the first of equals and none of the unwanted", () => {
  expect(mostWanted(["a", "b", "c"], (each) => (each === "a" ? 0.5 : 1))).toBe("b");
  expect(mostWanted(["a", "b"], () => 0)).toBeUndefined();
});
