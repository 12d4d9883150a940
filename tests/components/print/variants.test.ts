import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Printed } from "#components/print/printed.ts";
import { shuffled } from "#components/print/shuffled.ts";
import { variantsOf } from "#components/print/variants.ts";
import { isSeed } from "#http/exercise/seed";

test("shuffled() keeps every item, gives one text always the same order, and other texts other orders", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 20 }), fc.string(), (items, text) => {
      expect(shuffled(items, text).toSorted()).toEqual(items.toSorted());
      expect(shuffled(items, text)).toEqual(shuffled(items, text));
    }),
  );
  const orders = new Set(Array.from({ length: 100 }, (_, seed) => shuffled([1, 2, 3, 4], `${seed}`).join()));
  expect(orders.size).toBeGreaterThan(15);
});

const words = ["Ali", "Nuri", "Tahir"] as const;

/** Prints an exercise whose words are few, and so often the same under two seeds. */
async function print(id: string, seed: string): Promise<Printed> {
  expect(isSeed(seed) || seed === "").toBe(true);
  const title = id === "plain" ? "always the same" : (words[seed.charCodeAt(seed.length - 1) % 3] ?? words[0]);
  return { id, title, task: "", seed, kind: "choice", situations: [] };
}

test("variants differ from one another in every exercise that can, and an exercise that cannot is there all the same", async () => {
  for (const seed of ["", "7", "class7bx"]) {
    const variants = await variantsOf(["varied", "plain"], seed, 3, print);
    expect(variants.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
    expect(new Set(variants.map(({ exercises }) => exercises[0]?.title)).size, seed).toBe(3);
    expect(variants.map(({ exercises }) => exercises[1]?.title)).toEqual(Array(3).fill("always the same"));
    expect(variants[0]?.exercises[0]?.seed).toBe(seed);
  }
});

test("the same set is the same once more, and one sheet alone has no letter", async () => {
  const once = await variantsOf(["varied"], "7", 4, print);
  expect(await variantsOf(["varied"], "7", 4, print)).toEqual(once);
  expect((await variantsOf(["varied"], "7", 1, print)).map(({ letter }) => letter)).toEqual([""]);
});
