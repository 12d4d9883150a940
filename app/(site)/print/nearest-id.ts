/**
 * The name that shares most pairs of letters with a text; undefined where none shares a third of them.
 * @example nearestId(["open-the-vault", "two-locks"], "open-the-valt") // "open-the-vault"
 */
export function nearestId(ids: readonly string[], text: string): string | undefined {
  const wanted = pairsOf(text.toLowerCase().slice(0, 80));
  const scored = ids.map((id) => ({ id, score: alike(pairsOf(id), wanted) }));
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  return best && best.score >= 1 / 3 ? best.id : undefined;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

// Sørensen and Dice: 1 where all are shared, 0 where none is.
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
