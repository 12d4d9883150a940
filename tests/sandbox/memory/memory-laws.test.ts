import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { clockSkew } from "#http/schemes/memory";
import { boundsOf, overBothForms } from "./memory-forms";

const life = 30;

type Step = { readonly pass: number; readonly which: number; readonly to: number };

// Of the things that were made so far, counted from the newest, one is moved; 0 is a new one.
const step: fc.Arbitrary<Step> = fc.record({
  pass: fc.constantFrom(0, 0, 0.001, 0.5, 4, -2),
  which: fc.nat(12),
  to: fc.integer({ min: 1, max: 4 }),
});

overBothForms((form, make) => {
  test(`${form}, nothing is good twice before its time is over, whatever comes between`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 150 }), async (steps) => {
        const { memory, now, pass } = await make(boundsOf({ entries: 4 }));
        const made: { at: number; reached: number }[] = [];
        let latest = now();
        for (const { pass: seconds, which, to } of steps) {
          // Further back than clocks may be apart, a floor would shut out whoever is honest.
          if (now() + seconds > latest - clockSkew) pass(seconds);
          latest = Math.max(latest, now());
          if (which === 0 || made.length === 0) made.unshift({ at: now(), reached: 0 });
          const one = made[Math.max(0, which - 1) % made.length];
          if (one === undefined || now() >= one.at + life) continue;
          const key = `${one.at} ${made.length - made.indexOf(one)}`;
          const moved = await memory.advance("digest-count", key, { to, made: one.at, until: one.at + life });
          if (moved === "moved" && to <= one.reached) throw new Error(`Good twice: ${key}`);
          if (moved === "moved") one.reached = to;
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test(`${form}, one who uses a nonce before a whole store of others came gets in, every time`, async () => {
    const { memory, now, pass } = await make(boundsOf({ entries: 4 }));
    const outcomes = new Set<string>();
    for (let index = 0; index < 300; index += 1) {
      const made = now();
      // Three others come between the nonce and its use.
      for (const other of ["a", "b", "c"]) {
        pass(0.001);
        const step = { to: 1, made: now(), until: now() + life };
        outcomes.add(await memory.advance("digest-count", `${other} ${index}`, step));
      }
      pass(0.001);
      outcomes.add(await memory.advance("digest-count", `mine ${index}`, { to: 1, made, until: made + life }));
    }
    expect([...outcomes]).toEqual(["moved"]);
  });
});
