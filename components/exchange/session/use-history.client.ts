"use client";

import { useCallback, useLayoutEffect, useState } from "react";
import type { Exchanged } from "../model/exchanged";
import { keepHistory, keptHistory } from "./kept-history";

/** The exchanges of a visit, and how many of them there were when another resource was chosen: their answers are not its own. */
export type Past = { readonly history: readonly Exchanged[]; readonly before: number };

/**
 * The exchanges of a visit, as the tab keeps them, and which of them is shown. `first` is one that a form brought with the page;
 * `isOwn` says whether an exchange is of the resource that the page begins with.
 */
export function useHistory(owner: string, first: Exchanged | undefined, isOwn: (exchanged: Exchanged) => boolean) {
  const [{ history, before }, setPast] = useState<Past>(() => {
    const kept = first ? [first] : keptHistory(owner);
    const last = kept.at(-1);
    return { history: kept, before: last && isOwn(last) ? 0 : kept.length };
  });
  const [picked, pick] = useState<number>();
  // Before it is painted, so that nothing is lost where the page goes at once.
  useLayoutEffect(() => keepHistory(owner, history), [owner, history]);

  const add = useCallback((exchanged: readonly Exchanged[]) => {
    setPast((past) => ({ ...past, history: [...past.history, ...exchanged] }));
    pick(undefined);
  }, []);

  /** Puts the answers away: they stay in the history, and the next one brings them back into view. */
  const putAway = useCallback(() => {
    setPast((past) => ({ ...past, before: past.history.length }));
    pick(undefined);
  }, []);

  const replace = useCallback((past: Past) => {
    setPast(past);
    pick(undefined);
  }, []);

  const shown = history[picked ?? (history.length > before ? history.length - 1 : -1)];
  return { history, before, picked, pick, shown, add, putAway, replace };
}
