import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { textLines } from "#components/message/text-lines.ts";

const text = fc.array(fc.constantFrom("a", "b", "", "c: d"), { maxLength: 8 }).map((lines) => lines.join("\n"));
const keys = (lines: ReturnType<typeof textLines>) => lines.map(({ key }) => key);

test("whatever is written after whatever, the lines are those of the text, and no two have one key", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const lines = texts.reduce<ReturnType<typeof textLines>>((before, each) => textLines(each, before), []);
      expect(lines.map(({ line }) => line).join("\n")).toBe(texts.at(-1));
      expect(new Set(keys(lines)).size).toBe(lines.length);
    }),
  );
});

test("a line that is changed keeps its key, and so do the others", () => {
  const before = textLines("a\nb\nc");
  const after = textLines("a\nbb\nc", before);
  expect(keys(after)).toEqual(keys(before));
  expect(after[0]).toBe(before[0]);
});

test("a line written between others leaves theirs alone", () => {
  const before = textLines("a\nb\nc");
  const after = textLines("a\nnew\nb\nc", before);
  expect([after[0], after[2], after[3]]).toEqual(before);
  expect(textLines("a\nb\nc", after)).toEqual(before);
});
