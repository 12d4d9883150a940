import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { keepLocked } from "#components/exchange/lock/keep-locked.ts";
import { lockedInWords, lockedSentence } from "#components/exchange/lock/locked.ts";
import { readLocked } from "#components/options/class-options.ts";
import type { Draft } from "#http/draft";

const name = fc.constantFrom("A", "a", "Authorization", "AUTHORIZATION", "Accept");
const line = fc.tuple(name, fc.string({ maxLength: 4 }));
const draft: fc.Arbitrary<Draft> = fc
  .record({
    method: fc.constantFrom("GET", "PUT"),
    target: fc.constantFrom("/a", "/b"),
    content: fc.constantFrom("", "x"),
    fields: fc.array(line, { maxLength: 4 }),
    off: fc.array(
      line.map(([each, value]) => [0, each, value] as const),
      { maxLength: 2 },
    ),
  })
  .map(({ off, ...rest }) => (off.length > 0 ? { ...rest, off } : rest));
const lock = fc.constantFrom("method", "target,content", "lines", "authorization", "lines,Authorization", "a,method");

const linesOf = ({ fields, off = [] }: Draft, of: string) => [
  fields.filter(([each]) => each.toLowerCase() === of),
  off.filter(([, each]) => each.toLowerCase() === of).map(([, ...rest]) => rest),
];
const namesOf = ({ fields }: Draft) => fields.map(([each]) => each.toLowerCase());

test("whatever is changed, what is locked stays as it was", () => {
  fc.assert(
    fc.property(lock, draft, draft, (written, before, after) => {
      const locked = readLocked(written);
      const { draft: kept } = keepLocked(locked, before, after);
      for (const part of locked.parts)
        if (part === "lines") expect(namesOf(kept)).toEqual(namesOf(before));
        else expect(kept[part]).toBe(before[part]);
      for (const field of locked.fields)
        expect(linesOf(kept, field.toLowerCase())).toEqual(linesOf(before, field.toLowerCase()));
    }),
  );
});

test("what a lock has kept, it lets through unchanged", () => {
  fc.assert(
    fc.property(lock, draft, draft, (written, before, after) => {
      const locked = readLocked(written);
      const { draft: kept } = keepLocked(locked, before, after);
      expect(keepLocked(locked, before, kept)).toEqual({ draft: kept, refused: { parts: [], fields: [] } });
    }),
  );
});

const vault: Draft = { method: "GET", target: "/vault", fields: [["Accept", "text/plain"]], content: "" };

test("what is not locked changes", () => {
  const after = { ...vault, method: "PUT", target: "/cellar", fields: [["Accept", "text/html"]] } satisfies Draft;
  const { draft: kept, refused } = keepLocked(readLocked("target lines"), vault, after);
  expect(kept).toEqual({ ...after, target: "/vault" });
  expect(refused).toEqual({ parts: ["target"], fields: [] });
});

test("a field that is locked and not there cannot be added, in any case of its name", () => {
  const after: Draft = { ...vault, fields: [...vault.fields, ["AUTHORIZATION", "Basic x"]] };
  const { draft: kept, refused } = keepLocked(readLocked("Authorization"), vault, after);
  expect(kept).toEqual(vault);
  expect(lockedSentence(refused)).toBe("Locked by your teacher, so it stays as it is: Authorization.");
});

test("what is locked is told in words", () => {
  expect(lockedInWords(readLocked(""))).toBe("");
  expect(lockedInWords(readLocked("method"))).toBe("the method");
  expect(lockedInWords(readLocked("Accept,lines,target"))).toBe("the target, which header lines there are and Accept");
});
