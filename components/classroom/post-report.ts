import type { Report } from "#http/exercise/classroom";
import type { Fate } from "./outbox";

// In milliseconds: a server that hangs is left for the next try.
const patience = 4_000;

/** Tells a room of one exchange. Rejects never: what came of it is a fate. `ask` is the browser's fetch. */
export async function postReport(room: string, report: Report, ask: typeof fetch = fetch): Promise<Fate> {
  try {
    const response = await ask(`/api/rooms/${room}/exchanges`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(report),
      credentials: "omit",
      // A page that is left in the same moment still tells.
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    });
    await response.arrayBuffer();
    return fateOf(response);
  } catch {
    return { again: undefined };
  }
}

function fateOf({ status, ok, headers }: Response): Fate {
  if (ok) return "told";
  if (status === 404 || status === 410) return "over";
  if (status !== 408 && status !== 429 && status < 500) return "dropped";
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  return { again: seconds > 0 && seconds <= 120 ? seconds : undefined };
}
