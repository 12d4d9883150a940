import { format } from "node:util";
import { type Logger, pino } from "pino";
import type { Heard } from "../listener/site";

export type { Logger };

/** Makes the log of the server: one line of JSON an event, to standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * Reports requests: each on level debug, and how many were refused or failed once a minute, so that no client can fill the
 * log. Neither a query nor a name or password in a path is written.
 */
export function createReporter(log: Logger): { readonly heard: (heard: Heard) => void; readonly flush: () => void } {
  const counted = new Map<number, number>();
  return {
    heard({ client, method, target, status, milliseconds }) {
      log.debug({ client, method: method.slice(0, 16), path: shownPath(target), status, ms: Math.round(milliseconds) });
      if (status === 408 || status === 429 || status >= 500) counted.set(status, (counted.get(status) ?? 0) + 1);
    },
    flush() {
      if (counted.size > 0) log.info({ counts: Object.fromEntries(counted) }, "refused or failed in the last minute");
      counted.clear();
    },
  };
}

// A path can hold a name, a password, a token or a policy, so that only what this site's own addresses begin with is shown.
const shown =
  /^\/(?:api\/(?:rooms|wire|(?:sandbox|status|httpbin)(?:\/[a-z-]{1,32})?)|_next|\.well-known|embed|healthz|httpbin|inspect|learn|readyz|sandbox|schemes|status|teach)?(?=\/|$)/;

function shownPath(target: string): string {
  const path = /^[^?#]*/.exec(target)?.[0] ?? "";
  const known = shown.exec(path)?.[0] ?? "";
  return known.length === path.length ? path : `${known}/…`;
}

/** The most lines a minute that the framework's own warnings get; of the rest only the number is told. */
export const warningsPerMinute = 5;

/**
 * Sends what libraries print to the log instead, a few lines a minute: a request can make the framework warn, and must not
 * fill the log. Gives the function that begins a new minute.
 */
export function takeConsole(log: Logger): () => void {
  let written = 0;
  const write =
    (level: "info" | "warn" | "error") =>
    (...words: readonly unknown[]): void => {
      written += 1;
      // The first line says what happened; a trace can repeat what a client sent.
      if (written <= warningsPerMinute)
        log[level](
          format(...words)
            .split("\n", 1)[0]
            ?.slice(0, 200),
        );
    };
  Object.assign(console, { log: write("info"), info: write("info"), warn: write("warn"), error: write("error") });
  return () => {
    if (written > warningsPerMinute) log.warn({ count: written - warningsPerMinute }, "more warnings were not written");
    written = 0;
  };
}
