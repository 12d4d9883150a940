import type { Told } from "#http/exercise/classroom";
import type { Heard } from "./told";

/** One exchange as it stands on the wall. */
export type Shown = Told & { readonly id: string };

/** All that a wall knows of its room. */
export type Board = {
  /** Every exchange that was heard and not cleared, the oldest first. */
  readonly exchanges: readonly Shown[];
  /** The event by which the wall was frozen: what came later is not shown. */
  readonly frozen: string | undefined;
  /** When the room ends, in seconds since 1970-01-01T00:00Z; undefined until that is heard. */
  readonly ends: number | undefined;
  readonly ended: boolean;
};

/** A wall that has heard nothing yet. */
export const emptyBoard: Board = { exchanges: [], frozen: undefined, ends: undefined, ended: false };

/** So many exchanges are remembered; the oldest go. */
export const mostShown = 2_000;

/** The wall after it heard something. An exchange that it has already is not put up again. */
export function boardAfter(board: Board, heard: Heard): Board {
  switch (heard.kind) {
    case "room":
      return { ...board, ends: heard.ends, frozen: heard.frozen };
    case "exchange": {
      const last = board.exchanges.at(-1);
      if (last && !isLater(heard.id, last.id)) return board;
      return { ...board, exchanges: [...board.exchanges, { ...heard.told, id: heard.id }].slice(-mostShown) };
    }
    case "turn":
      if (heard.turn === "frozen") return { ...board, frozen: board.frozen ?? heard.id };
      if (heard.turn === "thawed") return { ...board, frozen: undefined };
      // What was shown stays in view when a room ends, until the page is left.
      return heard.turn === "cleared" ? { ...board, exchanges: [] } : { ...board, ended: true };
  }
}

/** What a wall shows: the exchanges before it was frozen, and how many came since; all of one place, or of every place. */
export function shownOn(
  { exchanges, frozen }: Board,
  place: string | undefined,
): { readonly exchanges: readonly Shown[]; readonly since: number } {
  const shown = frozen === undefined ? exchanges : exchanges.filter(({ id }) => !isLater(id, frozen));
  const fits = (each: Shown) => place === undefined || each.at === place;
  return { exchanges: shown.filter(fits), since: exchanges.length - shown.length };
}

/** How often each status was met, the most frequent first. */
export function countsOf(exchanges: readonly Shown[]): readonly (readonly [status: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const { status } of exchanges) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, others]) => others - many || one - other);
}

/** One student on the wall: the last exchange, and every one so far, the oldest first. */
export type Student = { readonly number: number; readonly last: Shown; readonly exchanges: readonly Shown[] };

/** The students of these exchanges, by their numbers. */
export function studentsOf(exchanges: readonly Shown[]): readonly Student[] {
  const all = new Map<number, Shown[]>();
  for (const each of exchanges) {
    const own = all.get(each.number);
    if (own) own.push(each);
    else all.set(each.number, [each]);
  }
  return [...all]
    .flatMap(([number, own]) => {
      const last = own.at(-1);
      return last ? [{ number, last, exchanges: own }] : [];
    })
    .sort((one, other) => one.number - other.number);
}

// Ids are those of Redis streams: milliseconds, and a count.
function isLater(one: string, other: string): boolean {
  const [milliseconds = 0, count = 0] = one.split("-").map(Number);
  const [others = 0, otherCount = 0] = other.split("-").map(Number);
  return milliseconds > others || (milliseconds === others && count > otherCount);
}
