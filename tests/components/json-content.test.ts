import { expect, test } from "@playwright/test";
import { formattedJson } from "#components/exchange/json-content";

test("JSON is written with one member a line, and what is none is left alone", () => {
  expect(formattedJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(formattedJson("<p>")).toBeUndefined();
});
