import { expect, test } from "@playwright/test";
import { readCommand } from "#http/command/read-command";
import { commandCases } from "#tests/fixtures/command-cases";
import { syntaxErrorOf } from "#tests/matchers";

for (const { file, cases } of commandCases) {
  for (const { id, input, expect: wanted, why } of cases) {
    const { error, offset, notes, ...request } = wanted;
    test(`${file} ${id}: ${why}`, () => {
      if (error !== undefined) {
        const fault = syntaxErrorOf(() => readCommand(input));
        expect(fault?.reason).toContain(error);
        if (offset !== undefined) expect(fault?.offset).toBe(offset);
        return;
      }
      const command = readCommand(input);
      expect(command).toMatchObject(request);
      if (notes?.length === 0) expect(command?.notes).toEqual([]);
      for (const note of notes ?? []) expect(command?.notes.join(" ")).toContain(note);
    });
  }
}

test("the cases have ids of their own, and there are at least three of every tool", () => {
  const ids = commandCases.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { file, cases } of commandCases) expect(cases.length, file).toBeGreaterThan(2);
});
