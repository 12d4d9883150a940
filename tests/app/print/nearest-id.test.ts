import { expect, test } from "@playwright/test";
import { nearestId } from "#app/(site)/print/nearest-id.ts";
import { exerciseIds } from "#content/exercises";

test("a name that is misspelled leads to the exercise that was meant, and any other to none", () => {
  for (const [written, meant] of [
    ["open-the-valt", "open-the-vault"],
    ["mend-405", "mend-the-405"],
    ["Two Locks", "two-locks"],
    ["zzzz", undefined],
    ["", undefined],
  ] as const)
    expect(nearestId(exerciseIds(), written), written).toBe(meant);
});
