import { EventSourceParserStream } from "eventsource-parser/stream";
import type { WallLink } from "./link";
import { type Heard, readHeard } from "./told";

/** How a wall hears of its room: it does, it tries to, or it does no more, and why. */
export type Hearing = { readonly state: "live" | "reconnecting" } | { readonly state: "over" | "unknown" | "refused" };

/** What a wall is told, and what may be put in the place of the browser's own for a test. */
export type WatchOptions = {
  readonly hear: (heard: Heard) => void;
  readonly say: (hearing: Hearing) => void;
  readonly ask?: typeof fetch;
};

// In milliseconds. A server that says nothing for two of its silences is gone.
const silence = 25_000;
const firstPause = 200;
const longestPause = 5_000;

/**
 * Hears of a room until it is over, or the function that this gives is called. By `fetch` and not by EventSource, which can send no
 * Authorization and tells no status. Where a stream ends, the next one goes on after the last event that was heard.
 */
export function watch({ room, key }: WallLink, { hear, say, ask = fetch }: WatchOptions): () => void {
  const end = new AbortController();
  let last: string | undefined;
  let failed = 0;

  async function once(): Promise<"again" | "ended"> {
    const stop = new AbortController();
    const ended = () => stop.abort();
    end.signal.addEventListener("abort", ended, { once: true });
    let timer = setTimeout(ended, silence);
    try {
      const response = await ask(`/api/rooms/${room}/events`, {
        headers: { Authorization: `Bearer ${key}`, ...(last === undefined ? {} : { "Last-Event-ID": last }) },
        credentials: "omit",
        cache: "no-store",
        signal: stop.signal,
      });
      const final = finalOf(response.status);
      if (final) say({ state: final });
      if (final) return "ended";
      if (!response.ok || !response.body) throw new TypeError(`Asked for events: expected 200, got ${response.status}`);
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(ended, silence);
      };
      for await (const { event, id, data } of eventsIn(response.body, alive)) {
        failed = 0;
        const heard = readHeard(event, id, data);
        last = id ?? last;
        if (heard?.kind === "room") say({ state: "live" });
        if (heard) hear(heard);
        if (heard?.kind === "turn" && heard.turn === "ended") say({ state: "over" });
        if (heard?.kind === "turn" && heard.turn === "ended") return "ended";
      }
      return "again";
    } finally {
      clearTimeout(timer);
      end.signal.removeEventListener("abort", ended);
      stop.abort();
    }
  }

  async function run(): Promise<void> {
    while (!end.signal.aborted) {
      const outcome = await once().catch(() => "failed" as const);
      if (outcome === "ended" || end.signal.aborted) return;
      if (outcome === "failed") {
        failed += 1;
        say({ state: "reconnecting" });
      }
      await pause(Math.min(longestPause, firstPause * 2 ** Math.max(0, failed - 1)), end.signal);
    }
  }

  void run();
  return () => end.abort();
}

function finalOf(status: number): "over" | "unknown" | "refused" | undefined {
  if (status === 410) return "over";
  if (status === 404) return "unknown";
  return status === 401 || status === 403 || status === 400 ? "refused" : undefined;
}

async function* eventsIn(body: ReadableStream<Uint8Array<ArrayBuffer>>, alive: () => void) {
  // A comment is no event, and shows all the same that somebody is there.
  const heard = new TransformStream<string, string>({
    transform(text, out) {
      alive();
      out.enqueue(text);
    },
  });
  const reader = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(heard)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
