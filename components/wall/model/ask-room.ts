import type { WallLink } from "./link";

/** What a teacher can do with a room. */
export type Turning = "freeze" | "thaw" | "clear" | "end";

const unreachable = "The server did not answer. Nothing has changed; try again.";

/** Opens a room. Gives the teacher's link, or the sentence that says why there is none. */
export async function openRoom(): Promise<WallLink | { readonly fault: string }> {
  try {
    const response = await fetch("/api/rooms", { method: "POST", credentials: "omit" });
    const read: unknown = await response.json();
    if (!response.ok) return { fault: detailIn(read) };
    const { room, key, watch }: Partial<Record<string, unknown>> = { ...Object(read) };
    if (typeof room === "string" && typeof key === "string" && typeof watch === "string") return { room, key, watch };
    return { fault: unreachable };
  } catch {
    return { fault: unreachable };
  }
}

/** Turns a room. Gives the sentence that says what went wrong; undefined where nothing did. */
export async function turnRoom({ room, key }: WallLink, turning: Turning): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/rooms/${room}/${turning}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${key}` },
      credentials: "omit",
    });
    return response.ok ? undefined : detailIn(await response.json());
  } catch {
    return unreachable;
  }
}

function detailIn(problem: unknown): string {
  const { detail }: Partial<Record<string, unknown>> = { ...Object(problem) };
  return typeof detail === "string" ? detail : unreachable;
}
