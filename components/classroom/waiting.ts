import type { Report } from "#http/exercise/classroom";

const keyOf = (room: string) => `room waiting ${room}`;

/** The reports that a page of this tab could not tell before it was left; none where the browser keeps nothing. */
export function keptWaiting(room: string): readonly Report[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(room)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isReport) : [];
  } catch {
    return [];
  }
}

/** Keeps what waits for the next page of this tab; the server takes each report once, whoever tells it again. */
export function keepWaiting(room: string, waiting: readonly Report[]): void {
  try {
    if (waiting.length === 0) sessionStorage.removeItem(keyOf(room));
    else sessionStorage.setItem(keyOf(room), JSON.stringify(waiting));
  } catch {
    // A browser that keeps nothing: what waits goes with this page.
  }
}

// The server looks at the rest, and refuses what it does not know.
function isReport(kept: unknown): kept is Report {
  return typeof kept === "object" && kept !== null && "id" in kept && "status" in kept;
}
