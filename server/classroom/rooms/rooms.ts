import type { Report, Told, Turn } from "#http/exercise/classroom";

/** One thing that happened in a room. Ids are those of Redis streams: milliseconds since 1970-01-01T00:00Z, and a count. */
export type RoomEvent = { readonly id: string } & ({ readonly exchange: Told } | { readonly turn: Turn });

/** What is known of a room: the hashes of its two keys, and whether it was ended before its time. */
export type About = {
  readonly lead: string;
  readonly watch: string;
  readonly ended: boolean;
  /** The event by which the wall was frozen; undefined while it is not. */
  readonly frozen: string | undefined;
};

/**
 * What became of a report: kept, known already, or not taken: because the room is not there or over, has no room for one more
 * student, or because this one has told too much within a minute.
 */
export type Outcome = "kept" | "known" | "nothing" | "over" | "full" | "often";

/** The rooms of a server, or of several. All reject with `MemoryAway` where what they are kept in cannot be reached. */
export type Rooms = {
  /** Opens a room that lives until `ends`, in seconds; false where there are as many as there may be. */
  readonly open: (room: string, keys: Pick<About, "lead" | "watch">, ends: number) => Promise<boolean>;
  readonly about: (room: string) => Promise<About | undefined>;
  readonly report: (room: string, report: Report, ends: number) => Promise<Outcome>;
  /** Makes a turn in a room that is there. Ending it forgets all that was told. */
  readonly turn: (room: string, turn: Turn) => Promise<void>;
  /** The events after the one with this id, the oldest first, at most so many; from the first kept one without an id. */
  readonly after: (room: string, id: string | undefined, most: number) => Promise<readonly RoomEvent[]>;
  /** Fulfilled when something may have happened in a room, at the latest after so many milliseconds, or once it is aborted. */
  readonly change: (room: string, milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Compares two ids of events: below 0 where the first is the earlier. Whatever is no id stands before all. */
export function compareIds(one: string, other: string): number {
  const [milliseconds, count] = partsOf(one);
  const [others, otherCount] = partsOf(other);
  return milliseconds - others || count - otherCount;
}

/** The id of an event as a client may say it; undefined for any other text. */
export function eventId(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,15}-\d{1,9}$/.test(text) ? text : undefined;
}

function partsOf(id: string): readonly [number, number] {
  const [milliseconds = "-1", count = "0"] = eventId(id)?.split("-") ?? [];
  return [Number(milliseconds), Number(count)];
}
