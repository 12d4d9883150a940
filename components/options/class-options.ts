import { isSeed } from "#http/exercise/seed";
import { isToken } from "#http/grammar";

/** What of a request can be kept from being edited, beside single header lines; `lines` means that none may be added or taken away. */
export const lockParts = ["method", "target", "content", "lines"] as const;

export type LockPart = (typeof lockParts)[number];

/** What may not be edited: parts in the order of `lockParts`, and names of fields, each once in any case. */
export type Locked = { readonly parts: readonly LockPart[]; readonly fields: readonly string[] };

/** What somebody who teaches decides for a link, carried in the query of any page before its fragment. */
export type ClassOptions = {
  readonly theme: "system" | "light" | "dark";
  readonly size: "usual" | "large";
  /** Whether hints can be opened. */
  readonly hints: boolean;
  /** Whether the solution can be seen. */
  readonly solution: boolean;
  /** One to eight letters or digits that change names and words of an exercise; "" for none. */
  readonly seed: string;
  readonly lock: Locked;
};

/** What holds where a link says nothing. */
export const usualOptions: ClassOptions = {
  theme: "system",
  size: "usual",
  hints: true,
  solution: true,
  seed: "",
  lock: { parts: [], fields: [] },
};

/** So many header lines can be locked by name, at most; a longer list is cut there. */
export const mostLockedFields = 16;

const longestName = 64;

/**
 * Reads what the query of an address, such as `?theme=dark&lock=method`, says. What it does not know, and a value that cannot be one,
 * counts as unsaid; it never throws. Of a parameter that comes twice the first counts, as in the scripts of theme and size.
 */
export function readClassOptions(search: string): ClassOptions {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  const seed = query.get("seed") ?? "";
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    size: query.get("size") === "large" ? "large" : "usual",
    hints: query.get("hints") !== "off",
    solution: query.get("solution") !== "off",
    seed: isSeed(seed) ? seed : "",
    lock: readLocked(query.get("lock") ?? ""),
  };
}

/** Writes options as a query with its question mark, in one order, and "" where all is as usual. `readClassOptions` reads the same back. */
export function writeClassOptions({ theme, size, hints, solution, seed, lock }: ClassOptions): string {
  const locked = [...lock.parts, ...lock.fields].map(encodeURIComponent).join(",");
  const said = [
    theme === "system" ? "" : `theme=${theme}`,
    size === "usual" ? "" : `size=${size}`,
    hints ? "" : "hints=off",
    solution ? "" : "solution=off",
    seed === "" ? "" : `seed=${seed}`,
    locked === "" ? "" : `lock=${locked}`,
  ].filter((each) => each !== "");
  return said.length === 0 ? "" : `?${said.join("&")}`;
}

/**
 * Reads a list of what is locked, with commas or white space between. The words of `lockParts` in any case are parts of the request, and
 * each other token is the name of a field, which is case-insensitive: RFC 9110 §5.1. What is no token is passed over.
 */
export function readLocked(text: string): Locked {
  const words = text.split(/[\s,]+/);
  const lower = new Set(words.map((each) => each.toLowerCase()));
  const fields = new Map<string, string>();
  for (const word of words) {
    if (fields.size === mostLockedFields) break;
    const key = word.toLowerCase();
    if (isPart(key) || fields.has(key) || word.length > longestName || !isToken(word)) continue;
    fields.set(key, word);
  }
  return { parts: lockParts.filter((part) => lower.has(part)), fields: [...fields.values()] };
}

function isPart(word: string): boolean {
  return lockParts.some((part) => part === word);
}
