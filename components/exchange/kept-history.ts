import type { Exchanged } from "./model";

// The number goes up when what an exchange is made of changes, so that nothing old is read as something new.
const keyOf = (owner: string) => `exchanges 1 ${location.pathname} ${owner}`;

/** As many characters of exchanges as are kept; the oldest go first. */
const most = 1_000_000;

/** The exchanges of this visit that the tab has kept for one owner on this page, the oldest first; none where it keeps nothing. */
export function keptHistory(owner: string): readonly Exchanged[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? "[]");
    return isHistory(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps the exchanges in the tab, and nowhere else: a page that is loaded anew has them still, a closed tab has not. */
export function keepHistory(owner: string, history: readonly Exchanged[]): void {
  try {
    if (history.length === 0) sessionStorage.removeItem(keyOf(owner));
    else sessionStorage.setItem(keyOf(owner), newest(history));
  } catch {
    // A browser that keeps nothing, or is full: the history holds for this page.
  }
}

function newest(history: readonly Exchanged[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const exchanged of history.toReversed()) {
    const written = JSON.stringify(exchanged);
    length += written.length + 1;
    if (length > most) break;
    kept.unshift(written);
  }
  return `[${kept.join(",")}]`;
}

// Whatever stands under a key of this version was written here; other pages of the origin might still have spoiled it.
function isHistory(kept: unknown): kept is readonly Exchanged[] {
  return Array.isArray(kept) && kept.every((each: unknown) => isObject(each) && "draft" in each && "answer" in each);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
