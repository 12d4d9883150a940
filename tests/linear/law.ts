import { expect, test } from "@playwright/test";
import { fasterThanInput } from "./growth";
import type { Reader } from "./readers";
import { shapes } from "./shapes";

const asIs = (text: string) => text;

/** Holds a reader to the law: work grows with the input, no faster, whatever the text and wherever it stands. */
export function keepsPace({ name, read, limit, places = [asIs] }: Reader): void {
  test(`${name}: twice the text takes at most three times the work`, async () => {
    test.setTimeout(120_000);
    for (const [index, place] of places.entries()) {
      for (const shape of shapes) {
        const growth = await fasterThanInput(read, (length) => place(shape.make(length)), limit);
        expect(growth, `${shape.name} at place ${index}`).toBeUndefined();
      }
    }
  });
}
