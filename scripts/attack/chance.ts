import { chanceOf } from "#tests/fuzz/mutate";

/** Chance from a seed, with the ways to use it. */
export type Chance = {
  readonly below: (end: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Value>(from: readonly Value[]) => Value;
  readonly happens: (probability: number) => boolean;
};

/** Makes chance from a seed: the same seed gives the same choices. */
export function chanceFrom(seed: number): Chance {
  const draw = chanceOf(seed);
  const below = (end: number) => Math.floor(draw() * end);
  return {
    below,
    pick: (from) => {
      const [found] = from.slice(below(from.length));
      if (found === undefined) throw new RangeError("Cannot pick from an empty list");
      return found;
    },
    happens: (probability) => draw() < probability,
  };
}
