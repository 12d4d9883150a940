const longest = 80;

/** The page whose path is most like one that is none: the fewest letters to change, below the same first segment where there is one. */
export function nearestPage(path: string, pages: readonly string[]): string {
  const asked = path.slice(0, longest).toLowerCase();
  const [, first = ""] = /^(\/[^/]*)/.exec(asked) ?? [];
  const below = pages.filter((page) => page === first || page.startsWith(`${first}/`));
  const among = below.length > 0 ? below : pages;
  let [best = "/learn"] = among;
  let least = Number.POSITIVE_INFINITY;
  for (const page of among) {
    const distance = changes(asked, page);
    if (distance < least) [best, least] = [page, distance];
  }
  // Nothing like it: the list of its kind is nearer than an entry by chance.
  if (least <= Math.max(2, asked.length - first.length - 1) / 2) return best;
  return below.includes(first) ? first : "/learn";
}

// Levenshtein's distance, one row at a time.
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const kept = (row[index] ?? 0) + (letter === other[index] ? 0 : 1);
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
