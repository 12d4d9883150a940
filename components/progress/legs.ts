import { drawnIn } from "#http/exercise/drawn";
import { claimLimits, type SentLeg } from "#http/exercise/evidence";
import { isReplayed } from "#http/exercise/replayed";
import { parseSeededName } from "#http/exercise/seed";
import { stepsTaken } from "#http/goal/goal";
import { fieldValue } from "#http/message";
import { encodeBase64url } from "#http/octets";
import { parseHttpDate } from "#http/representation/http-date";
import type { Exchanged } from "../exchange/model/exchanged";
import { asExchange, type Resource } from "../exchange/model/resource";
import { messageOfUnread } from "../exchange/send/wire-message";
import { keepSolved, mostKept } from "./solved";

/** Keeps for a receipt the exchanges that did an exercise, oldest first. `now` is in seconds since 1970-01-01T00:00Z, by the page's clock. */
export function keepExchanges(resource: Resource, history: readonly Exchanged[], now: number): void {
  const { id, base = "" } = resource;
  const sent = legsOf(resource, history, now);
  const last = sent.at(-1);
  if (last) keepSolved(id, { sent }, last.at, parseSeededName(base)?.seed);
}

/** The requests of a history as a receipt takes them: the newest of all that can matter, and with them those that took a step. */
export function legsOf(
  { goal, start, base = start.target }: Pick<Resource, "goal" | "start" | "base">,
  history: readonly Exchanged[],
  now: number,
): readonly SentLeg[] {
  const exchanges = history.map(asExchange);
  const taken = exchanges.map((_, index) => stepsTaken(goal, base, exchanges.slice(0, index + 1)));
  const offset = offsetOf(history, now);
  const legs = history.flatMap((each, index) => {
    const step = (taken[index] ?? 0) > (taken[index - 1] ?? 0);
    return isReplayed(each.draft.target) ? [{ leg: legOf(each, offset, now), step }] : [];
  });
  const steps = legs.filter(({ step }) => step);
  const newest = legs.slice(-Math.max(0, claimLimits.legs - steps.length));
  const sent = legs.filter((each) => each.step || newest.includes(each)).map(({ leg }) => leg);
  const isShort = new Blob([JSON.stringify(sent)]).size < mostKept - 512;
  return inOrder(isShort ? sent : steps.map(({ leg }) => leg));
}

function legOf(exchanged: Exchanged, offset: number, now: number): SentLeg {
  const { draft, way, added = [], text, answer } = exchanged;
  const { method, target, fields, content } = draft;
  const drawn = drawnIn(draft, answer.fields);
  const host = fieldValue(added, "Host") ?? "";
  return {
    at: momentOf(exchanged, offset, now),
    way,
    draft: { method, target, fields, content },
    ...(way === "wire" && text === undefined ? { added } : {}),
    ...(text === undefined ? {} : { octets: encodeBase64url(messageOfUnread(text, host).octets) }),
    ...(drawn === undefined ? {} : { drawn }),
  };
}

// The server says in whole seconds when it answered; where several answers are looked at, the clocks can be told apart better.
function offsetOf(history: readonly Exchanged[], now: number): number {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const each of history) {
    const date = dateOf(each, now);
    if (date === undefined || each.at === undefined) continue;
    least = Math.max(least, date - each.at);
    most = Math.min(most, date + 1 - each.at);
  }
  if (least <= 0 && most >= 0) return 0;
  return (least + most) / 2;
}

// A proof or a nonce is good for seconds, so it matters when the server looked at it.
function momentOf(exchanged: Exchanged, offset: number, now: number): number {
  const { at = now } = exchanged;
  const date = dateOf(exchanged, now);
  const moment = date === undefined ? at + offset : Math.min(Math.max(at + offset, date), date + 0.999);
  return Math.round(moment * 1000) / 1000;
}

function dateOf({ answer }: Exchanged, now: number): number | undefined {
  return parseHttpDate(fieldValue(answer.fields, "Date") ?? "", now);
}

// What came from a form has no moment of its own, and nothing is sent before what stands before it.
function inOrder(legs: readonly SentLeg[]): readonly SentLeg[] {
  let latest = 0;
  return legs.map((leg) => {
    latest = Math.max(latest, leg.at);
    return { ...leg, at: latest };
  });
}
