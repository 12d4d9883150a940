import { RateLimiterMemory } from "rate-limiter-flexible";
import type { FieldLine } from "#http/message";
import { Budget } from "#sandbox/memory/budget";
import { type Answered, withProblem } from "#sandbox/space/respond";
import type { Shield } from "../listener/site";
import type { Settings } from "../settings";
import { limitKey } from "./client-address";

type Limits = Pick<
  Settings,
  "requestsPerWindow" | "windowSeconds" | "underWay" | "underWayPerClient" | "octets" | "octetsPerClient"
>;

// Content takes time to read, so that much of it counts as one request more.
const octetsPerRequest = 8 * 1024;

/**
 * Makes the limits of the server: requests of one address within a window, requests under way, and octets held for content
 * that is read or written, each for one address and for all. Every refusal says which limit it was, and when to come again.
 */
export function createShield(limits: Limits): Shield {
  const rate = new RateLimiterMemory({ points: limits.requestsPerWindow, duration: limits.windowSeconds });
  const underWay = new Budget(limits.underWay, limits.underWayPerClient);
  const octets = new Budget(limits.octets, limits.octetsPerClient);

  return {
    async enter(client, announced) {
      const holder = limitKey(client);
      const wait = await secondsToWait(rate, holder, 1 + Math.floor(announced / octetsPerRequest));
      if (wait !== undefined) return { refused: tooManyRequests(limits, wait) };
      const busy = underWay.take(holder, 1);
      if (busy) return { refused: full(busy, "requests under way", limits.underWay, limits.underWayPerClient) };
      let held = 0;
      const hold = (more: number) => {
        const short = octets.take(holder, more);
        if (short) return full(short, "octets of content under way", limits.octets, limits.octetsPerClient);
        held += more;
        return undefined;
      };
      const leave = () => {
        underWay.give(holder, 1);
        octets.give(holder, held);
      };
      const refused = hold(announced);
      if (!refused) return { hold, leave };
      leave();
      return { refused };
    },
  };
}

async function secondsToWait(rate: RateLimiterMemory, holder: string, weight: number): Promise<number | undefined> {
  try {
    await rate.consume(holder, weight);
    return undefined;
  } catch (refused) {
    const left =
      typeof refused === "object" && refused !== null && "msBeforeNext" in refused ? refused.msBeforeNext : 0;
    return Math.max(1, Math.ceil(Number(left) / 1000));
  }
}

function tooManyRequests({ requestsPerWindow, windowSeconds }: Limits, wait: number): Answered {
  const detail = `One address may send ${requestsPerWindow} requests in ${windowSeconds} s, and each 8 KiB of content count as one more. Try again in ${wait} s.`;
  // RFC 6585 §4
  return withProblem(429, [{ question: "request-limit", yes: false, detail }], [["Retry-After", String(wait)]]);
}

/** Says that there is no room: for this address (429), or for anybody (503). */
export function full(short: "whole" | "share", what: string, whole: number, share: number): Answered {
  const again: FieldLine = ["Retry-After", "1"];
  if (short === "share") {
    const detail = `One address may have ${share} ${what}. Try again in 1 s.`;
    // RFC 6585 §4
    return withProblem(429, [{ question: "request-limit", yes: false, detail }], [again]);
  }
  const detail = `The server takes ${whole} ${what}, and all are in use. Try again in 1 s.`;
  // RFC 9110 §15.6.4
  return withProblem(503, [{ question: "server-capacity", yes: false, detail }], [again]);
}
