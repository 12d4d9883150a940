import { isRoomId, nickname, roomIn } from "#http/exercise/classroom";
import { encodeBase64url } from "#http/octets";

/** That this tab is in a room: which, as whom, and whether it was left. */
export type Visit = {
  readonly room: string;
  /** Who sends, without a name; another one in every tab. */
  readonly student: string;
  readonly who: string;
  readonly left: boolean;
};

/** Where the visit is kept until the tab is closed; `server/pages/ready/wake.ts` looks for it too. */
const key = "room";

/** The room that this tab is in, or has left: the one that the address names, else the one it was in before; undefined where there is none. */
export function openVisit(search: string): Visit | undefined {
  const named = roomIn(search);
  const kept = keptVisit();
  if (kept && (named === "" || named === kept.room)) return kept;
  return named === "" ? undefined : { room: named, student: chance(), who: kept?.who ?? "", left: false };
}

/** Keeps the visit for the next page of this tab; false where the browser keeps nothing. */
export function keepVisit(visit: Visit | undefined): boolean {
  try {
    if (visit) sessionStorage.setItem(key, JSON.stringify(visit));
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** A text of 16 octets by chance, in base64url. */
export function chance(): string {
  return encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));
}

function keptVisit(): Visit | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isVisit(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

// What anything else on this origin has kept there is no visit.
function isVisit(kept: unknown): kept is Visit {
  if (typeof kept !== "object" || kept === null) return false;
  const { room, student, who, left }: Partial<Record<string, unknown>> = { ...kept };
  return (
    typeof room === "string" &&
    isRoomId(room) &&
    typeof student === "string" &&
    /^[A-Za-z0-9_-]{16,32}$/.test(student) &&
    typeof who === "string" &&
    nickname(who) === who &&
    typeof left === "boolean"
  );
}
