import { type Draft, decodeDraft, encodeDraft } from "#http/draft";
import type { WayChosen } from "../model/exchanged";
import { type Panel, panelsIn } from "./panels";

/** What a link says beside the request: how it is shown, and whether it is sent on opening. */
export type View = {
  readonly way?: WayChosen;
  /** The request is sent when the link is opened. */
  readonly send?: boolean;
  /** Requests that are sent before it, in order. */
  readonly before?: readonly Draft[];
  /** Which exchange is looked at, from 0; the last where it is absent. */
  readonly leg?: number;
  readonly open?: readonly Panel[];
};

/** A request of one exchange, with the way it is to be shown. */
export type Link = { readonly owner: string; readonly draft: Draft; readonly view: View };

/** So many requests go before the one of the link, at most. */
export const mostBefore = 7;

/** Writes a link's fragment: the draft as `encodeDraft` writes it and, where there is more to say, a query after a question mark. */
export function encodeLink({ owner, draft, view }: Link): string {
  const { way = "browser", send = false, before = [], leg, open = [] } = view;
  const query = new URLSearchParams([
    ...(way === "browser" ? [] : [["way", way]]),
    ...(send ? [["send", "1"]] : []),
    ...(send ? before.slice(-mostBefore).map((each) => ["before", encodeDraft(owner, each)]) : []),
    ...(send && leg !== undefined ? [["leg", String(leg + 1)]] : []),
    ...(open.length > 0 ? [["open", open.join(" ")]] : []),
  ]).toString();
  return `${encodeDraft(owner, draft)}${query === "" ? "" : `?${query}`}`;
}

/** Reads what `encodeLink` or `encodeDraft` wrote. Throws a SyntaxError where the request cannot be read; what else it does not know, it passes over. */
export function decodeLink(fragment: string): Link {
  const [written = "", ...rest] = fragment.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const way = query.get("way");
  const leg = Number(query.get("leg") ?? Number.NaN);
  const before = query
    .getAll("before")
    .slice(0, mostBefore)
    .map((each) => decodeDraft(each).draft);
  const view: View = {
    ...(way === "wire" || way === "both" ? { way } : {}),
    ...(query.get("send") === "1" ? { send: true } : {}),
    ...(before.length > 0 ? { before } : {}),
    ...(Number.isInteger(leg) && leg > 0 ? { leg: leg - 1 } : {}),
    ...(query.has("open") ? { open: panelsIn(query.get("open") ?? "") } : {}),
  };
  return { ...decodeDraft(written), view };
}
