import type { Memory } from "#http/schemes/scheme";

type Entry = { readonly value: string | number; readonly until: number };

/** The most entries that are kept; beyond it the oldest go first, so that no flood of requests fills the machine. */
export const memoryLimit = 50_000;

/** A memory in this process. `now` gives the time in seconds since 1970-01-01T00:00Z. Each call is one step: nothing comes between. */
export function createMemory(now: () => number, limit = memoryLimit): Memory {
  const entries = new Map<string, Entry>();

  function read(key: string): Entry | undefined {
    const entry = entries.get(key);
    if (entry && entry.until <= now()) entries.delete(key);
    return entry && entry.until > now() ? entry : undefined;
  }

  function write(key: string, value: string | number, until: number): void {
    entries.delete(key);
    entries.set(key, { value, until });
    for (const oldest of entries.keys()) {
      if (entries.size <= limit) break;
      entries.delete(oldest);
    }
  }

  return {
    async advance(key, to, until) {
      const reached = Number(read(`advance ${key}`)?.value ?? Number.NEGATIVE_INFINITY);
      if (to <= reached) return false;
      write(`advance ${key}`, to, until);
      return true;
    },
    async put(key, text, until) {
      write(`text ${key}`, text, until);
    },
    async read(key) {
      const found = read(`text ${key}`)?.value;
      return found === undefined ? undefined : String(found);
    },
    async take(key) {
      const found = read(`text ${key}`)?.value;
      entries.delete(`text ${key}`);
      return found === undefined ? undefined : String(found);
    },
    async count(key, seconds) {
      const entry = read(`count ${key}`);
      const until = entry?.until ?? now() + seconds;
      const used = Number(entry?.value ?? 0) + 1;
      write(`count ${key}`, used, until);
      return { used, reset: Math.max(1, Math.ceil(until - now())) };
    },
  };
}
