import { clockSkew, type Kind, type SpentKind } from "#http/schemes/memory";
import { type AllBounds, entryCost, spentSlack, usualBounds } from "../memory/bounds";
import { entryId, refuseLarge, sharedId } from "../memory/entry-id";
import type { MeasuredMemory } from "../memory/memory";
import { type Call, type Redis, runScript } from "./connection";
import { advanceScript, beginScript, countScript, putScript, readScript, type Script } from "./scripts";

// Longer than any nonce may live (a day), so that no entry goes before its time.
const idleSeconds = 2 * 86_400;
const spentKinds = ["digest-count", "dpop-proof", "dpop-nonce-proof"] as const satisfies readonly SpentKind[];

const scripts = [advanceScript, beginScript, countScript, putScript, readScript];

/** Names the keys of one kind; the braces keep them on one machine of a cluster. */
function keysOf(kind: Kind): readonly string[] {
  return ["entries", "order", "about"].map((part) => `knock-knock:{${kind}}:${part}`);
}

function sharedKeysOf(kind: Kind): readonly string[] {
  return keysOf(kind).map((key) => `${key}:shared`);
}

/**
 * A memory that many servers share, within the same bounds as one in a process. `now` gives the time in seconds since
 * 1970-01-01T00:00Z: the servers' clocks govern, and may be `clockSkew` apart. What Redis may have lost counts as spent.
 */
export function createRedisMemory(redis: Redis, now: () => number, bounds: AllBounds = usualBounds): MeasuredMemory {
  function run(
    kind: Kind,
    script: Script,
    key: string,
    rest: readonly (string | number)[],
    more: readonly string[] = [],
  ) {
    const { entries, octets, drops } = bounds[kind];
    const args = [entryId(key), now(), entries, octets, drops ? 1 : 0, entryCost, idleSeconds, ...rest];
    return runScript(redis.call, script, [...keysOf(kind), ...more], args);
  }

  // Also after Redis was restarted or replaced: what it wrote last may be lost.
  async function begin(call: Call): Promise<void> {
    const run = /run_id:(\w+)/.exec(String(await call(["INFO", "server"])))?.[1] ?? "";
    for (const { text } of scripts) await call(["SCRIPT", "LOAD", text]);
    for (const kind of spentKinds) {
      await runScript(call, beginScript, keysOf(kind).slice(2), [now() + bounds[kind].ahead, run]);
    }
  }
  redis.begin(begin).catch(() => {});

  return {
    async advance(kind, key, { to, made, until }) {
      const { ahead } = bounds[kind];
      const rest = [to, made, until + spentSlack, ahead, now() + ahead + clockSkew];
      const outcome = await run(kind, advanceScript, key, rest);
      return outcome === "moved" || outcome === "spent" ? outcome : "forgotten";
    },
    async put(kind, key, text, until) {
      refuseLarge(kind, text, bounds[kind]);
      return (await run(kind, putScript, key, [until, text])) === 1;
    },
    async read(kind, key) {
      return textOf(await run(kind, readScript, key, [0]));
    },
    async take(kind, key) {
      return textOf(await run(kind, readScript, key, [1]));
    },
    async count(kind, key, seconds) {
      const shared = sharedId(entryId(key));
      const reply = await run(kind, countScript, key, [seconds, shared], sharedKeysOf(kind));
      const [used, left] = Array.isArray(reply) ? reply.map(Number) : [];
      if (used === undefined || left === undefined) throw new TypeError(`Counted ${key}: expected two numbers`);
      return { used, reset: Math.min(seconds, Math.max(1, Math.ceil(left))) };
    },
    async size(kind) {
      const both = await Promise.all([keysOf(kind), sharedKeysOf(kind)].map((keys) => sizeOf(redis.call, keys)));
      return both.reduce((all, each) => ({ entries: all.entries + each.entries, octets: all.octets + each.octets }));
    },
  };
}

async function sizeOf(call: Call, [, order = "", about = ""]: readonly string[]) {
  const [entries, octets] = await Promise.all([call(["ZCARD", order]), call(["HGET", about, "octets"])]);
  return { entries: Number(entries), octets: Number(octets ?? 0) };
}

function textOf(reply: unknown): string | undefined {
  return typeof reply === "string" ? reply : undefined;
}
