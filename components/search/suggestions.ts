/** Searches that show what can be looked for: a number, a symptom, a doubt, a scheme. */
export const suggestions = ["403", "invalid token", "CORS error", "401 vs 403", "rate limit", "Digest"] as const;

/** The address of the page that shows what is found for a query. */
export function searchAddress(query: string): string {
  return `/search?q=${encodeURIComponent(query)}`;
}

/** How many were found, in words; where as many as are shown at `most`, that there may be others. */
export function countInWords(count: number, most: number): string {
  if (count === most) return `The first ${most} results`;
  return count === 1 ? "1 result" : `${count} results`;
}
