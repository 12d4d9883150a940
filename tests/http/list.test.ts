import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatQuotedString } from "#http/grammar";
import { listElements, repeated, splitOutsideQuotes } from "#http/list";

const anything = fc.string({ unit: fc.constantFrom('"', "\\", ",", ";", " ", "a", "=", "\t") });
const quoted = fc.string({ unit: fc.constantFrom('"', "\\", ",", ";", " ", "é") }).map(formatQuotedString);
const element = fc.tuple(fc.stringMatching(/^[a-z]{1,5}=$/), quoted).map(([name, value]) => name + value);

test("what is split is all there: joined by the separator it is the value again, each element at its place", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(",", ";"), (value, separator) => {
      const elements = splitOutsideQuotes(value, separator);
      expect(elements.map(({ text }) => text).join(separator)).toBe(value);
      for (const { text, start } of elements) expect(value.slice(start, start + text.length)).toBe(text);
    }),
  );
});

test("a list is read back whatever stands within its quotes, and however many empty elements stand between", () => {
  const gap = fc.stringMatching(/^[ \t]*(?:,[ \t]*){1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(element, gap)), (pairs) => {
      const value = pairs.map(([text, between]) => text + between).join("");
      expect(listElements(value)).toEqual(pairs.map(([text]) => text));
    }),
  );
});

test("a quoted-string that is never closed goes to the end", () => {
  expect(listElements('a="b, c')).toEqual(['a="b, c']);
  expect(listElements('a="b\\", c')).toEqual(['a="b\\", c']);
});

test("names that come again are told once for every time", () => {
  expect(repeated(["a", "b", "a", "a"])).toEqual(["a", "a"]);
});
