import { type Claim, claimLimits, type Evidence } from "#http/exercise/evidence";
import { helpTaken } from "./help";

const start = "exercise solved ";
const spentStart = "exercise to solve again ";

/** The most octets of what is kept of one exercise, so that one request for a receipt can carry it. */
export const mostKept = Math.floor(claimLimits.octets / 2);
// In characters, of all exercises.
const mostInAll = 2_000_000;

/**
 * Keeps in this browser what solved an exercise, for a receipt. What solved it first stays, with the help that was taken until then.
 * `at` is in seconds since 1970-01-01T00:00Z. Keeps nothing where it is too long, or where there is no room.
 */
export function keepSolved(id: string, by: Evidence, at: number, seed = ""): void {
  const claim: Claim = { id, at, ...helpTaken(id), by, ...(seed === "" ? {} : { seed }) };
  const text = JSON.stringify(claim);
  if (new Blob([text]).size > mostKept) return;
  try {
    const isSpent = at <= Number(localStorage.getItem(spentStart + id) ?? 0);
    if (isSpent || localStorage.getItem(start + id) !== null) return;
    const held = keys(localStorage).reduce((sum, key) => sum + (localStorage.getItem(key)?.length ?? 0), 0);
    if (held + text.length <= mostInAll) localStorage.setItem(start + id, text);
  } catch {
    // A browser that keeps nothing, or is full: the exercise can be solved once more.
  }
}

/** Whether there is nothing to keep of an exercise, because what solved it is kept already. */
export function isKept(id: string): boolean {
  try {
    return localStorage.getItem(start + id) !== null;
  } catch {
    return true;
  }
}

/** What solved exercises, as far as this browser has kept it, in the order of time. */
export function solvedClaims(): readonly Claim[] {
  try {
    const texts = keys(localStorage).map((key) => localStorage.getItem(key) ?? "");
    return texts.flatMap(claimIn).sort((one, other) => one.at - other.at);
  } catch {
    return [];
  }
}

/** Forgets what was kept of an exercise, because it does not hold: solved at a later moment, it is kept again. */
export function forgetSolved({ id, at }: Pick<Claim, "id" | "at">): void {
  try {
    localStorage.removeItem(start + id);
    localStorage.setItem(spentStart + id, String(at));
  } catch {
    // What was never kept need not be forgotten.
  }
}

function keys(storage: Storage): readonly string[] {
  return Object.keys(storage).filter((key) => key.startsWith(start));
}

function claimIn(text: string): readonly Claim[] {
  try {
    const read: unknown = JSON.parse(text);
    return isClaim(read) ? [read] : [];
  } catch {
    return [];
  }
}

// As far as the page looks at it; the server reads the rest.
function isClaim(value: unknown): value is Claim {
  if (typeof value !== "object" || value === null) return false;
  return (
    "id" in value && typeof value.id === "string" && "at" in value && typeof value.at === "number" && "by" in value
  );
}
