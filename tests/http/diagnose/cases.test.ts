import { expect, test } from "@playwright/test";
import { diagnose } from "#http/diagnose";
import { readPasted } from "#http/inspect/read";
import { diagnosisCases } from "../../fixtures/diagnoses";
import { now } from "../../fixtures/moment";

for (const { family, id, paste, cause, also, who, says } of diagnosisCases) {
  test(`diagnose() says of ${family} ${id}: ${cause ?? "nothing"}`, () => {
    const read = readPasted(paste);
    expect(read.messages).not.toEqual([]);
    const { first, writtenBy, causes } = diagnose(read, now);
    expect(causes[0]?.id ?? null, first).toBe(cause);
    expect(causes.map((each) => each.id)).toEqual(expect.arrayContaining(also));
    if (who !== undefined) expect(writtenBy.who.name).toBe(who);
    if (says !== undefined) expect(first).toContain(says);
  });
}

test("no two cases share an id", () => {
  const ids = diagnosisCases.map(({ family, id }) => `${family} ${id}`);
  expect(ids).toEqual([...new Set(ids)]);
});
