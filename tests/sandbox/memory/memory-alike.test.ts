import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { CountKind, SpentKind, TextKind } from "#http/schemes/memory";
import { boundsOf, type Make, overBothForms, type Timed } from "./memory-forms";

type Call = (at: Timed) => Promise<unknown>;

const spent = ["digest-count", "dpop-proof", "dpop-nonce-proof"] as const satisfies readonly SpentKind[];
const texts = ["scram", "session"] as const satisfies readonly TextKind[];
const counts = ["lesson-limit", "token-limit"] as const satisfies readonly CountKind[];

const key = fc.constantFrom("a", "b", "c", "d", "e", "f");
const life = fc.integer({ min: 1, max: 20 });

const call: fc.Arbitrary<Call> = fc.oneof(
  fc
    .record({ kind: fc.constantFrom(...spent), key, to: fc.integer({ min: 1, max: 3 }), age: fc.nat(20), life })
    .map(({ kind, key, to, age, life }) => ({ memory, now }: Timed) => {
      const made = now() - age;
      return memory.advance(kind, key, { to, made, until: now() + life });
    }),
  fc.record({ kind: fc.constantFrom(...texts), key, text: fc.string({ unit: "grapheme", maxLength: 20 }), life }).map(
    ({ kind, key, text, life }) =>
      ({ memory, now }: Timed) =>
        memory.put(kind, key, text, now() + life),
  ),
  fc.tuple(fc.constantFrom(...texts), key).map(
    ([kind, key]) =>
      ({ memory }: Timed) =>
        memory.read(kind, key),
  ),
  fc.tuple(fc.constantFrom(...texts), key).map(
    ([kind, key]) =>
      ({ memory }: Timed) =>
        memory.take(kind, key),
  ),
  fc.tuple(fc.constantFrom(...counts), key, life).map(
    ([kind, key, life]) =>
      ({ memory }: Timed) =>
        memory.count(kind, key, life),
  ),
  // A clock set back can bring an entry to life again that one form has forgotten and the other not yet: both may.
  fc.constantFrom(1, 3, 10, 80).map(
    (seconds) =>
      async ({ pass }: Timed) =>
        pass(seconds),
  ),
);

async function answersOf(make: Make, calls: readonly Call[]): Promise<readonly unknown[]> {
  const at = await make(boundsOf({ entries: 3 }));
  const answers = [];
  for (const each of calls) answers.push(await each(at));
  for (const kind of [...spent, ...texts, ...counts]) {
    const { entries } = await at.memory.size(kind);
    expect(entries, kind).toBeLessThanOrEqual(3 + 64);
  }
  return answers;
}

let inProcess: Make | undefined;

overBothForms((form, make) => {
  if (inProcess === undefined) {
    inProcess = make;
    return;
  }
  const other = inProcess;
  test(`${form}, any calls in any order are answered as in a process`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 120 }), async (calls) => {
        expect(await answersOf(make, calls)).toEqual(await answersOf(other, calls));
      }),
      { numRuns: 60 },
    );
  });
});
