import type { Outcome } from "./exchange";
import { injected, marker } from "./parts";
import type { Attack } from "./request";

/** What must not happen, by the word that counts it. */
export type Fault = "unasked 5xx" | "hang" | "silent close" | "invalid answer" | "slow answer" | "reflection";

// Asked for no time, it takes two seconds; asked for any, ten at most.
const takesItsTime = /drip/;

/** Says what is wrong with what became of a request; undefined where nothing is. */
export function faultIn(sent: Attack, outcome: Outcome): Fault | undefined {
  if (outcome.kind === "hang") return sent.whole ? "hang" : undefined;
  if (outcome.kind === "closed") return sent.whole ? "silent close" : undefined;
  if (outcome.kind !== "answered") return "invalid answer";
  const { status, head, content } = outcome;
  if (status >= 500 && !isAsked(sent.target, status, head)) return "unasked 5xx";
  if (outcome.milliseconds > 2_000 && !takesItsTime.test(sent.target)) return "slow answer";
  if (new RegExp(`\\r\\n${injected}:`, "i").test(head)) return "reflection";
  return /\r\ncontent-type: *text\/html/i.test(head) && content.includes(marker) ? "reflection" : undefined;
}

// 501 and 505 are what a method or a version that nobody knows gets; a limit says when to come again.
function isAsked(target: string, status: number, head: string): boolean {
  if (status === 501 || status === 505) return true;
  if (/status|busy|portal|gateway/.test(target)) return true;
  return status === 503 && /\r\nretry-after: *\d+/i.test(head);
}
