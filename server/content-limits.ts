import { contentLimit } from "#sandbox/content-limit";
import { echoLimit } from "#sandbox/httpbin/content/content";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { reportLimit, roomsBase } from "./classroom/limits";

/** Where the wire stands. */
export const wireBase = "/api/wire";

/** The most octets that one exchange over the wire sends, and that it gives back; and how long it may take. */
export const wireLimits = { sent: 128 * 1024, received: 1024 * 1024, milliseconds: 5_000 } as const;

/** The most octets of content that a target of the origin takes. */
export function contentLimitAt(target: string): number {
  const isBelow = (base: string) =>
    target === base || /^[/?]/.test(target.startsWith(base) ? target.slice(base.length) : "");
  if (isBelow(httpbinBase)) return echoLimit;
  if (isBelow(roomsBase)) return reportLimit;
  return isBelow(wireBase) ? wireLimits.sent : contentLimit;
}
