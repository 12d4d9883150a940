import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { indentedJson, jsonDepthLimit, jsonShape, nestsTooDeep } from "#http/representation/json-shape";

test("JSON is written with one member a line, and what is none is left alone", () => {
  expect(indentedJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(indentedJson("<p>")).toBeUndefined();
});

test("jsonShape() counts the levels of a text, and no bracket inside a string", () => {
  expect(jsonShape('{"a":[[1],{}]}').depth).toBe(3);
  expect(jsonShape('["[[[[\\"[[["]').depth).toBe(1);
  expect(nestsTooDeep("[".repeat(jsonDepthLimit) + "]".repeat(jsonDepthLimit))).toBe(false);
  expect(nestsTooDeep("[".repeat(jsonDepthLimit + 1))).toBe(true);
});

test("jsonShape() tells about how long a text becomes with an indent, never half of it", () => {
  const plain = fc.jsonValue({ maxDepth: 6, noUnicodeString: true }).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(plain, (text) => {
      const written = JSON.stringify(JSON.parse(text), null, 2).length;
      expect(jsonShape(text).indented).toBeGreaterThanOrEqual(written / 2);
      expect(jsonShape(text).indented).toBeLessThanOrEqual(3 * written);
    }),
  );
});

test("JSON that an indent would make long is not written with one", () => {
  expect(indentedJson(`${"[".repeat(60)}${"1,".repeat(30_000)}1${"]".repeat(60)}`)).toBeUndefined();
});
