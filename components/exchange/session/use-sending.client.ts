"use client";

import { useCallback, useEffect, useRef } from "react";
import type { Draft } from "#http/draft";
import { tellClass } from "../../classroom/tell";
import { opened } from "../model/editing";
import type { Outcome } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import { stepsDone } from "../model/resource";
import { resourceAt } from "../model/resource-at";
import { sendAsText, sendBy } from "../send/outcomes";
import type { SessionEvent } from "./session";
import type { Session } from "./state";

type Props = { readonly latest: () => Session; readonly dispatch: (event: SessionEvent) => Session };

/** Sends what is asked for by the way that is chosen, one sending at a time, and tells the session what came of it. */
export function useSending({ latest, dispatch }: Props) {
  const flight = useRef<AbortController>(null);
  const stop = useCallback(() => flight.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    async (sending: (signal: AbortSignal) => Promise<readonly Outcome[]>) => {
      stop();
      flight.current = new AbortController();
      const { signal } = flight.current;
      const { sendings } = dispatch({ kind: "sent" });
      const outcomes = await sending(signal);
      if (!signal.aborted) tell(dispatch({ kind: "answered", sending: sendings, outcomes }), outcomes);
    },
    [dispatch, stop],
  );

  const send = useCallback(
    (draft: Draft) => {
      const { way } = latest();
      const isHeld = way === "browser" && faultsOf(opened(draft)).length > 0;
      if (!isHeld) return run((signal) => sendBy(way, draft, signal));
      dispatch({ kind: "held", mistake: "marked" });
      return Promise.resolve();
    },
    [dispatch, latest, run],
  );

  // What is no message goes as it stands, over the wire: no browser would send it.
  const sendText = useCallback((text: string) => void run((signal) => sendAsText(text, signal)), [run]);

  return { send, sendText, stop };
}

// Once the answer is shown, the room of the class hears of it, where this page is in one.
function tell({ resources, history }: Session, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (!("answer" in outcome)) continue;
    const resource = resourceAt(outcome.draft.target, resources, Date.now() / 1000);
    tellClass(outcome, resource, stepsDone(resource, history));
  }
}
