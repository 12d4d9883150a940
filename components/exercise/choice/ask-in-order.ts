import type { Draft } from "#http/draft";
import { filled } from "#http/goal/fill";
import type { Exchanged } from "../../exchange/model/exchanged";
import { asExchange } from "../../exchange/model/resource";
import { sendFromBrowser } from "../../exchange/send/send-from-browser";
import { sendOverWire } from "../../exchange/send/send-over-wire";

/** Sends requests one after the other, each with what the answers before it brought; the last exchange. Throws what sending throws. */
export async function askInOrder(drafts: readonly Draft[], by?: "wire"): Promise<Exchanged> {
  const { signal } = new AbortController();
  const done: Exchanged[] = [];
  for (const draft of drafts) {
    const ready = filled(draft, done.map(asExchange));
    done.push(await (by === "wire" ? sendOverWire(ready, signal) : sendFromBrowser(ready, signal)));
  }
  const last = done.at(-1);
  if (!last) throw new RangeError("There is nothing to send: expected one request or more");
  return last;
}
