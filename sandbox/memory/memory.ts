import { type CountKind, clockSkew, type Kind, type Memory, type SpentKind, type TextKind } from "#http/schemes/memory";
import { type AllBounds, type Bounds, sharedCounters, spentSlack, usualBounds } from "./bounds";
import { entryId, refuseLarge, sharedId } from "./entry-id";
import { createStore, type Size, type Store } from "./store";

/** A memory that says how much it holds of each kind. */
export type MeasuredMemory = Memory & {
  /** The entries of a kind, and the octets they are reckoned to cost. */
  size(kind: Kind): Promise<Size>;
};

/** How a memory in this process begins. */
export type MemoryOptions = {
  /** What was made at or before this time, in seconds since 1970-01-01T00:00Z, may be spent: for a secret older than the process. */
  readonly unknownUntil?: number;
  readonly bounds?: AllBounds;
};

/** A memory in this process. `now` gives the time in seconds since 1970-01-01T00:00Z. Each call is one step: nothing comes between. */
export function createMemory(now: () => number, options: MemoryOptions = {}): MeasuredMemory {
  const { unknownUntil = Number.NEGATIVE_INFINITY, bounds = usualBounds } = options;
  const spent = {
    "digest-count": createSpent(bounds["digest-count"], unknownUntil),
    "dpop-proof": createSpent(bounds["dpop-proof"], unknownUntil),
    "dpop-nonce-proof": createSpent(bounds["dpop-nonce-proof"], unknownUntil),
  } satisfies Record<SpentKind, unknown>;
  const texts = {
    scram: createStore<string>(bounds.scram),
    session: createStore<string>(bounds.session),
    "token-shut": createStore<string>(bounds["token-shut"]),
    kept: createStore<string>(bounds.kept),
  } satisfies Record<TextKind, unknown>;
  const counts = {
    "lesson-limit": createCounts(bounds["lesson-limit"]),
    "token-limit": createCounts(bounds["token-limit"]),
  } satisfies Record<CountKind, unknown>;
  const stores: Readonly<Record<Kind, { size(): Size }>> = { ...spent, ...texts, ...counts };

  return {
    async advance(kind, key, { to, made, until }) {
      return spent[kind].advance(entryId(key), { to, made, until: until + spentSlack }, now());
    },
    async put(kind, key, text, until) {
      refuseLarge(kind, text, bounds[kind]);
      return texts[kind].set(entryId(key), { value: text, until, made: now() }, now());
    },
    async read(kind, key) {
      return texts[kind].get(entryId(key), now())?.value;
    },
    async take(kind, key) {
      const found = texts[kind].get(entryId(key), now())?.value;
      texts[kind].delete(entryId(key));
      return found;
    },
    async count(kind, key, seconds) {
      return counts[kind].count(entryId(key), seconds, now());
    },
    async size(kind) {
      return stores[kind].size();
    },
  };
}

function createSpent(bounds: Bounds, unknownUntil: number) {
  // What was made at or before this time may have been forgotten.
  let floor = unknownUntil + bounds.ahead;
  const store: Store<number> = createStore<number>(bounds, ({ made }) => {
    floor = Math.max(floor, made);
  });
  return {
    size: store.size,
    advance(id: string, { to, made, until }: { to: number; made: number; until: number }, now: number) {
      // A floor of the future comes of a clock that was set back; it would lock everybody out until then.
      floor = Math.min(floor, now + bounds.ahead + clockSkew);
      const reached = store.get(id, now)?.value;
      if (reached !== undefined && to <= reached) return "spent";
      if (reached === undefined && made <= floor) return "forgotten";
      store.set(id, { value: to, made, until }, now);
      return "moved";
    },
  };
}

function createCounts(bounds: Bounds) {
  const store = createStore<number>(bounds);
  const shared = createStore<number>({ ...bounds, entries: sharedCounters });
  return {
    size: () => ({
      entries: store.size().entries + shared.size().entries,
      octets: store.size().octets + shared.size().octets,
    }),
    count(id: string, seconds: number, now: number) {
      const next = (of: Store<number>, at: string) => {
        const entry = of.get(at, now);
        // Never longer than the window, also where the clock was set back since.
        const until = Math.min(entry?.until ?? Number.POSITIVE_INFINITY, now + seconds);
        return { value: (entry?.value ?? 0) + 1, until, made: now };
      };
      let entry = next(store, id);
      if (!store.set(id, entry, now)) {
        entry = next(shared, sharedId(id));
        shared.set(sharedId(id), entry, now);
      }
      return { used: entry.value, reset: Math.min(seconds, Math.max(1, Math.ceil(entry.until - now))) };
    },
  };
}
