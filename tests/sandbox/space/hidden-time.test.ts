import { expect, test } from "@playwright/test";
import { loadGuarded } from "#content/exercises";
import type { FieldLine } from "#http/message";
import type { Origin } from "#sandbox/origin";
import { requestTo } from "../../fixtures/moment";
import { base, exercisesOrigin } from "../../fixtures/sandbox";

const samples = 31;
const calm = 1.5;
const long = "QWxhZGRpbjpvcGVu".repeat(700);
const credentials = {
  "spaces in the middle": `Basic a${" ".repeat(4000)}b`,
  "a long pair": `Basic ${long}`,
  "a long pair that is no Base64": `Basic ${long}=====`,
  "a thousand parameters": `Basic ${Array.from({ length: 1000 }, (_, index) => `a${index}=b`).join(", ")}`,
  "a long token": `Bearer ${long}`,
  "a long word": long,
};

async function timeOf(origin: Origin, path: string, value: string): Promise<number> {
  const fields: FieldLine[] = [["Authorization", value]];
  const start = performance.now();
  await origin(requestTo(`${base}/${path}`, fields));
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

// Taken by turns, so that whatever else the machine does falls on both; the calmest of ten tries counts.
async function ratioOf(value: string, hidden: string, absent: string): Promise<number> {
  const origin = await exercisesOrigin();
  const tries: number[] = [];
  for (let turn = 0; turn < 10 && !tries.some((ratio) => ratio < calm); turn += 1) {
    const times: [number[], number[]] = [[], []];
    for (let sample = 0; sample < samples; sample += 1) {
      times[0].push(await timeOf(origin, hidden, value));
      times[1].push(await timeOf(origin, absent, value));
    }
    const [one, other] = times.map(median);
    tries.push(Math.max((one ?? 0) / (other ?? 1), (other ?? 0) / (one ?? 1)));
  }
  return Math.min(...tries);
}

for (const [name, value] of Object.entries(credentials)) {
  test(`one request with ${name} tells by its time neither the hidden room from no room, nor from a room below it`, async () => {
    for (const absent of ["the-absent-room", "the-hidden-room/below"]) {
      expect(await ratioOf(value, "the-hidden-room", absent), absent).toBeLessThan(calm);
    }
  });
}

test("whatever hides offers the same schemes, for what does not exist can do the work of one kind alone", async () => {
  const hidden = (await loadGuarded()).map(({ policy }) => policy).filter(({ rules }) => rules[0]?.concealed);
  expect(hidden.length).toBeGreaterThan(0);
  expect(new Set(hidden.map(({ schemes }) => JSON.stringify(schemes))).size).toBe(1);
});
