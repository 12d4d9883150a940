"use client";

import { useCallback, useState } from "react";
import type { Edited } from "../model/editing";
import type { Past } from "./use-history.client";

/** What one press took away: the exchanges, and where it was Start over the request as it stood. */
export type Taken = Past & { readonly edited?: Edited };

/** Remembers what was taken away last, so that it can be brought back. Two presses in a row take away together. */
export function useUndo() {
  const [taken, setTaken] = useState<Taken>();

  const take = useCallback((past: Past, edited?: Edited) => {
    setTaken((earlier) => {
      const exchanges = past.history.length > 0 || !earlier ? past : earlier;
      const request = edited ?? earlier?.edited;
      if (exchanges.history.length === 0 && !request) return undefined;
      return { history: exchanges.history, before: exchanges.before, ...(request ? { edited: request } : {}) };
    });
  }, []);

  /** What is written after Start over is not to be lost by an undo, so the request before it is given up. */
  const written = useCallback(() => {
    setTaken((earlier) => {
      if (!earlier?.edited) return earlier;
      const { history, before } = earlier;
      return history.length > 0 ? { history, before } : undefined;
    });
  }, []);

  const forget = useCallback(() => setTaken(undefined), []);
  return { taken, take, written, forget };
}
