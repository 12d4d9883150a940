import { encodeBase64url, encodeUtf8 } from "#http/octets";
import type { Redis } from "./redis/connection";

/** The fewest characters of SANDBOX_KEY. */
export const sandboxKeyLength = 32;

const secretKey = "knock-knock:secret";

/** From what all keys are derived; `older` where it may be older than this process, so that what it signed may have been spent before. */
export type Secret = { readonly octets: Uint8Array; readonly older: boolean };

/** Where the secret comes from: the setting, or else Redis, or else chance. */
export type SecretSources = {
  readonly sandboxKey?: string | undefined;
  readonly redis?: Redis | undefined;
  readonly random: (octets: number) => Uint8Array;
  /** Told where Redis lost its data and was given another secret since: then this process must be started again. */
  readonly onOther?: () => void;
};

/** Says why a text is no SANDBOX_KEY, without repeating it; undefined where it is one. */
export function sandboxKeyFault(text: string): string | undefined {
  const many = text.length >= sandboxKeyLength && new Set(text).size >= 8;
  const how = "such as `openssl rand -base64 32` writes";
  return many
    ? undefined
    : `SANDBOX_KEY is too easily guessed: expected at least ${sandboxKeyLength} characters of chance, ${how}.`;
}

/** Finds the secret of a server. Throws a RangeError for a setting that is none, and `MemoryAway` where Redis has to be asked and cannot be. */
export async function loadSecret({ sandboxKey, redis, random, onOther }: SecretSources): Promise<Secret> {
  if (sandboxKey !== undefined && sandboxKey !== "") {
    const fault = sandboxKeyFault(sandboxKey);
    if (fault !== undefined) throw new RangeError(fault);
    return { octets: encodeUtf8(sandboxKey), older: true };
  }
  if (redis === undefined) return { octets: random(32), older: false };
  const kept = await keep(redis.call, encodeBase64url(random(32)));
  // A Redis that lost its data gets it back from any machine that still has it, so that machines that start later have the same.
  await redis.begin(async (call) => {
    if ((await keep(call, kept)) !== kept) onOther?.();
  });
  return { octets: encodeUtf8(kept), older: true };
}

// Of many who start at once, one writes it and all read it.
async function keep(call: Redis["call"], own: string): Promise<string> {
  await call(["SET", secretKey, own, "NX"]);
  return String(await call(["GET", secretKey]));
}
