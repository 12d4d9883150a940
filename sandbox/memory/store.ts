import { type Bounds, entryCost } from "./bounds";
import { octetsOf } from "./entry-id";

/** An entry: a text or a count, until when it is kept, and when what it stands for was made; seconds since 1970-01-01T00:00Z. */
export type Entry<Value> = { readonly value: Value; readonly until: number; readonly made: number };

/** How much a store holds. */
export type Size = { readonly entries: number; readonly octets: number };

/** The entries of one kind, within its bounds, in the order in which they were written. */
export type Store<Value> = {
  /** Gives an entry that is not over; undefined where there is none. */
  get(id: string, now: number): Entry<Value> | undefined;
  /** Writes an entry as the newest; false, and nothing written, where there is no room and the oldest may not go. */
  set(id: string, entry: Entry<Value>, now: number): boolean;
  delete(id: string): void;
  size(): Size;
};

/** Makes an empty store. `dropped` is told of every entry that goes before its time. */
export function createStore<Value extends string | number>(
  bounds: Bounds,
  dropped: (entry: Entry<Value>) => void = () => {},
): Store<Value> {
  const entries = new Map<string, Entry<Value>>();
  let octets = 0;
  let searched = Number.NEGATIVE_INFINITY;

  function remove(id: string): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    octets -= costOf(entry);
  }

  function fits(cost: number): boolean {
    return entries.size < bounds.entries && octets + cost <= bounds.octets;
  }

  function forgetOver(cost: number, now: number): void {
    if (bounds.drops) {
      for (const [id, { until }] of entries) {
        if (until > now) return;
        remove(id);
      }
    } else if (!fits(cost) && Math.abs(now - searched) >= 1) {
      // Once a second at the most, so that a full store costs a flood of requests no search each.
      searched = now;
      for (const [id, { until }] of entries) if (until <= now) remove(id);
    }
  }

  function makeRoom(cost: number): boolean {
    for (const [id, oldest] of entries) {
      if (fits(cost) || !bounds.drops) break;
      remove(id);
      dropped(oldest);
    }
    return fits(cost);
  }

  return {
    get(id, now) {
      const entry = entries.get(id);
      if (entry === undefined || entry.until > now) return entry;
      remove(id);
      return undefined;
    },
    set(id, entry, now) {
      const cost = costOf(entry);
      remove(id);
      forgetOver(cost, now);
      if (!makeRoom(cost)) return false;
      entries.set(id, entry);
      octets += cost;
      return true;
    },
    delete: remove,
    size: () => ({ entries: entries.size, octets }),
  };
}

function costOf({ value }: Entry<string | number>): number {
  return entryCost + (typeof value === "string" ? octetsOf(value) : 0);
}
