import type { Draft } from "#http/draft";
import { faultWords } from "#http/excerpt";
import type { Exchanged, Outcome, WayChosen } from "../model/exchanged";
import { sendFromBrowser } from "./send-from-browser";
import { sendOverWire, sendUnreadText } from "./send-over-wire";

/** Sends a draft by the way that is chosen, both one after the other, the browser first. Throws nothing: a failure is an outcome. */
export async function sendBy(way: WayChosen, draft: Draft, signal: AbortSignal): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  if (way !== "wire") outcomes.push(await outcomeOf(sendFromBrowser(draft, signal)));
  if (way !== "browser") outcomes.push(await outcomeOf(sendOverWire(draft, signal)));
  return outcomes;
}

/** Sends a text that is no message over the wire, as it stands. Throws nothing. */
export async function sendAsText(text: string, signal: AbortSignal): Promise<readonly Outcome[]> {
  return [await outcomeOf(sendUnreadText(text, signal))];
}

const noAnswer =
  "you may be offline, the server may be down, or the browser kept the response, as it does with a 407. Raw HTTP shows what came";

async function outcomeOf(sending: Promise<Exchanged>): Promise<Outcome> {
  try {
    return await sending;
  } catch (fault) {
    // Fetch says the same TypeError, in each browser's own words, whatever kept the network from it.
    const away = fault instanceof TypeError && /fetch|network|load failed/i.test(fault.message);
    if (away) return { failure: noAnswer };
    return { failure: faultWords(fault) };
  }
}
