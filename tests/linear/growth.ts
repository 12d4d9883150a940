import type { Shape } from "./shapes";

// In microseconds: what takes less is too short to be measured on a busy machine, and what takes more shows how it grows.
const measurable = 6_000;
const enough = 150_000;
const attempts = 5;

/** Does the work once; rejects or throws as it likes. */
export type Work = (text: string) => unknown;

/** Says how the work on a shape grows faster than the text, up to a number of characters; undefined where it does not. */
export async function growthFault(work: Work, shape: Shape, most: number): Promise<string | undefined> {
  // A part that grows faster is small at first beside one that does not, so the longest texts are looked at.
  let length = Math.min(4_096, most / 2);
  let spent = await cost(work, shape.of(length));
  while (spent < enough && length < most / 2) {
    length = Math.min(length * 4, most / 2);
    spent = await cost(work, shape.of(length));
  }
  if (spent < measurable) return undefined;
  spent = Math.min(spent, await cost(work, shape.of(length)));
  let twice = await cost(work, shape.of(2 * length));
  for (let attempt = 0; attempt < attempts && twice > 3 * spent; attempt += 1) {
    spent = Math.max(spent, await least(work, shape.of(length)));
    twice = Math.min(twice, await least(work, shape.of(2 * length)));
  }
  if (twice <= 3 * spent) return undefined;
  return `${shape.name}: ${2 * length} characters take ${(twice / spent).toFixed(1)} times the work of ${length}`;
}

// The least of a few, for other programs only ever add to it.
async function least(work: Work, text: string): Promise<number> {
  const first = await cost(work, text);
  if (first > 500_000) return first;
  return Math.min(first, await cost(work, text), await cost(work, text));
}

/** What the processor spent on it, in microseconds. */
async function cost(work: Work, text: string): Promise<number> {
  const begun = process.cpuUsage();
  try {
    await work(text);
  } catch {
    // Most shapes are refused: what matters is how soon.
  }
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
