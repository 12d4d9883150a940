import { isSeed } from "#http/exercise/seed";
import type { Printed, Variant } from "./printed";

const letters = ["A", "B", "C", "D"] as const;

/** The most variants of a set. */
export const mostVariants = letters.length;

// So many further seeds are tried for words that a neighbor does not have; lists of words are short.
const tries = 24;

/**
 * The sheets of a set, so many as there are variants. `print` gives an exercise with the words and the order of a seed; for each
 * variant the first seed is taken that gives something else than the variants before it, and where none does, the next one.
 */
export async function variantsOf<Exercise>(
  exercises: readonly Exercise[],
  seed: string,
  count: number,
  print: (exercise: Exercise, seed: string) => Promise<Printed>,
): Promise<readonly Variant[]> {
  const rows = await Promise.all(exercises.map((exercise) => variantsFor(exercise, seed, count, print)));
  return letters.slice(0, count).map((letter, index) => ({
    letter: count === 1 ? "" : letter,
    exercises: rows.flatMap((row) => row[index] ?? []),
  }));
}

async function variantsFor<Exercise>(
  exercise: Exercise,
  seed: string,
  count: number,
  print: (exercise: Exercise, seed: string) => Promise<Printed>,
): Promise<readonly Printed[]> {
  const found: Printed[] = [await print(exercise, seed)];
  const seen = new Set(found.map(wordsOf));
  for (let further = 1; found.length < count; further += 1) {
    const printed = await print(exercise, furtherSeed(seed, further));
    if (seen.has(wordsOf(printed)) && further < tries) continue;
    seen.add(wordsOf(printed));
    found.push(printed);
  }
  return found;
}

function wordsOf(printed: Printed): string {
  return JSON.stringify({ ...printed, seed: "" });
}

// Where there is no seed, the first sheet has the words as they are written.
function furtherSeed(seed: string, further: number): string {
  const end = further.toString(36);
  const next = `${seed.slice(0, 8 - end.length)}${end}`;
  return isSeed(next) ? next : end;
}
