import { createClient } from "@redis/client";
import { MemoryAway } from "#http/schemes/memory";
import type { Script } from "./scripts";

/** Sends one command and gives its reply. Rejects with `MemoryAway` where none comes in time, or an error. */
export type Call = (args: readonly string[]) => Promise<unknown>;

/** What is told of a connection: each change once, however many requests notice it. */
export type RedisEvent = "reached" | "away" | "refused";

/** A connection to Redis or Valkey that restores itself. */
export type Redis = {
  readonly call: Call;
  /** Whether it answers, as far as is known. */
  readonly reachable: () => boolean;
  /** Adds what is done whenever a connection stands, before anything else is sent over it. */
  readonly begin: (step: (call: Call) => Promise<void>) => Promise<void>;
  readonly close: () => void;
};

/** How to connect; the times are in milliseconds. */
export type RedisOptions = {
  /** Such as `redis://user:password@host:6379/0`, or `rediss:` for TLS. */
  readonly url: string;
  readonly log?: (event: RedisEvent, cause?: unknown) => void;
  readonly answerWithin?: number;
};

/** Says why an address is none of a Redis, without repeating it, for it can hold a password; undefined where it is one. */
export function redisUrlFault(url: string): string | undefined {
  const { protocol = "" } = URL.canParse(url) ? new URL(url) : {};
  return /^rediss?:$/.test(protocol)
    ? undefined
    : "REDIS_URL is no address: expected redis://host:port, or rediss: for TLS.";
}

/** Connects, and goes on trying for as long as it is not closed. Throws a RangeError for an address that is none. A call waits once for the first connection; later ones fail at once while there is none. */
export function connectRedis({ url, log = () => {}, answerWithin = 800 }: RedisOptions): Redis {
  const fault = redisUrlFault(url);
  if (fault !== undefined) throw new RangeError(fault);
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    maintNotifications: "disabled",
    // A connection that broke without a word is found by a ping that gets no reply.
    pingInterval: 1000,
    socket: {
      connectTimeout: 1000,
      socketTimeout: 3000,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 5), 1000),
    },
  });
  const steps: ((call: Call) => Promise<void>)[] = [];
  let begun = false;
  let stalled = false;
  let told: RedisEvent | undefined;
  let quiet = false;
  let first: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;

  function tell(event: "reached" | "away", cause?: unknown): void {
    if (told === event) return;
    told = event;
    log(event, cause);
  }

  function tellRefused(cause: unknown): void {
    if (quiet) return;
    quiet = true;
    setTimeout(() => (quiet = false), 10_000).unref();
    log("refused", cause);
  }

  function send(args: readonly string[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        stalled = true;
        const cause = new Error(`No reply within ${answerWithin} ms`);
        tell("away", cause);
        reject(new MemoryAway(cause));
      };
      // In two halves: where this process itself was busy for so long, a reply that is there is read between them.
      let timer = setTimeout(() => {
        timer = setTimeout(giveUp, answerWithin / 2);
      }, answerWithin / 2);
      client
        .sendCommand([...args])
        .finally(() => {
          clearTimeout(timer);
          // A late reply still shows that Redis answers; its command was already given up.
          if (stalled && client.isReady) tell("reached");
          stalled = false;
        })
        .then(resolve, (cause: unknown) => {
          if (client.isReady && !isMissingScript(cause)) tellRefused(cause);
          reject(new MemoryAway(cause));
        });
    });
  }

  async function begin(): Promise<void> {
    clearTimeout(retry);
    try {
      for (const step of steps) await step(send);
      if (!client.isReady) return;
      begun = true;
      tell("reached");
    } catch {
      // Such as LOADING, while it reads its data.
      retry = setTimeout(() => client.isReady && begin(), 200);
    }
  }

  client.on("ready", begin);
  client.on("error", (cause: unknown) => {
    begun = false;
    tell("away", cause);
  });
  client.connect().catch(() => {});

  return {
    async call(args) {
      if (!begun) {
        first ??= untilOnce(() => begun, answerWithin);
        await first;
      }
      if (!begun || stalled) throw new MemoryAway();
      return send(args);
    },
    reachable: () => begun && !stalled,
    async begin(step) {
      steps.push(step);
      if (begun) await step(send);
    },
    close() {
      clearTimeout(retry);
      begun = false;
      client.destroy();
    },
  };
}

/** Runs a script as one step; its text is sent only where Redis does not know it yet. */
export async function runScript(
  call: Call,
  { text, sha1 }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args.map(String)];
  try {
    return await call(["EVALSHA", sha1, ...rest]);
  } catch (fault) {
    if (!(fault instanceof MemoryAway) || !isMissingScript(fault.cause)) throw fault;
    return call(["EVAL", text, ...rest]);
  }
}

function isMissingScript(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith("NOSCRIPT");
}

function untilOnce(done: () => boolean, within: number): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(finish, within);
    const look = setInterval(() => done() && finish(), 10);
    function finish(): void {
      clearTimeout(end);
      clearInterval(look);
      resolve();
    }
  });
}
