import type { Shape } from "./shapes";

// What takes less is too short to be measured on a busy machine; what takes more than this is too long to wait for twice.
const measurable = 6_000;
const patience = 20_000_000;
const attempts = 5;

/** Does the work once; rejects or throws as it likes. */
export type Work = (text: string) => unknown;

/** Says how the work on a shape grows faster than the text, up to a number of characters; undefined where it does not. */
export async function growthFault(work: Work, shape: Shape, most: number): Promise<string | undefined> {
  let length = Math.min(2_048, most / 2);
  let spent = await cost(work, shape.of(length));
  while (spent < measurable && length < most / 2) {
    length = Math.min(length * 2, most / 2);
    spent = await cost(work, shape.of(length));
  }
  if (spent < measurable) return undefined;
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && spent < patience; attempt += 1) {
    const [once, twice] = [await least(work, shape.of(length)), await least(work, shape.of(2 * length))];
    ratio = Math.min(ratio, twice / Math.max(once, 500));
    if (ratio <= 3) return undefined;
  }
  return `${shape.name}: ${2 * length} characters take ${ratio.toFixed(1)} times the work of ${length}`;
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
