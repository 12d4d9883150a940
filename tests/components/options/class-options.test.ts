import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  type ClassOptions,
  mostLockedFields,
  readClassOptions,
  readLocked,
  usualOptions,
  writeClassOptions,
} from "#components/options/class-options.ts";
import { anyText } from "#tests/arbitraries";
import { classOptions } from "../class-options";

test("what a link says is read back as it was decided", () => {
  fc.assert(
    fc.property(classOptions, (decided) => {
      expect(readClassOptions(writeClassOptions(decided))).toEqual(decided);
    }),
  );
});

test("any query is read, and written again says the same", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `?lock=${text}&seed=${text}`),
      ),
      (search) => {
        const read = readClassOptions(search);
        expect(readClassOptions(writeClassOptions(read))).toEqual(read);
      },
    ),
  );
});

test("a link that decides nothing has no query", () => {
  expect(writeClassOptions(usualOptions)).toBe("");
  expect(readClassOptions("")).toEqual(usualOptions);
  expect(readClassOptions("?theme=green&size=9&hints=no&solution=&seed=UP&lock=,,")).toEqual(usualOptions);
});

test("options are written in one order, with names of fields as they are", () => {
  const decided: ClassOptions = {
    theme: "dark",
    size: "large",
    hints: false,
    solution: false,
    seed: "7",
    lock: { parts: ["method", "lines"], fields: ["Authorization"] },
  };
  expect(writeClassOptions(decided)).toBe(
    "?theme=dark&size=large&hints=off&solution=off&seed=7&lock=method,lines,Authorization",
  );
});

test("a list of what is locked knows its words in any case, each once, and cuts what is too much", () => {
  expect(readLocked("Lines, METHOD accept,Accept bad:name")).toEqual({
    parts: ["method", "lines"],
    fields: ["accept"],
  });
  const many = Array.from({ length: 40 }, (_, at) => `X-${at}`).join(",");
  expect(readLocked(many).fields).toHaveLength(mostLockedFields);
  expect(readLocked("x".repeat(65)).fields).toEqual([]);
});
