"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { sendFromBrowser } from "#components/exchange/send/send-from-browser.ts";
import { type Knock, silentKnock } from "./knocks";
import type { Outcome } from "./outcome";

type Knocking = {
  readonly knock: Knock;
  readonly outcome: Outcome;
  /** The last outcome that was more than waiting, and who had knocked: what the words keep saying until there is news. */
  readonly told: { readonly knock: Knock; readonly outcome: Outcome; readonly turn: number };
};

// Longer than any honest answer takes; after it the sign says that none came.
const patience = 15_000;

/** Shows the `first` answer, knocks once when the page's scripts run, and again for each `send`; a later knock silences an earlier one that is still on its way. */
export function useKnock(first: Exchanged): Knocking & { send: (knock: Knock) => void } {
  const current = useRef<AbortController | null>(null);
  const [state, setState] = useState<Knocking>({
    knock: silentKnock,
    outcome: first,
    told: { knock: silentKnock, outcome: first, turn: 0 },
  });

  const send = useCallback(async (knock: Knock) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setState(({ told }) => ({ knock, outcome: "waiting", told }));
    const timer = setTimeout(() => mine.abort(), patience);
    const outcome = await sendFromBrowser(knock.draft, mine.signal).catch((): Outcome => "silent");
    clearTimeout(timer);
    if (current.current !== mine) return;
    setState(({ told }) => ({ knock, outcome, told: { knock, outcome, turn: told.turn + 1 } }));
  }, []);

  useEffect(() => {
    send(silentKnock);
    return () => {
      current.current?.abort();
      current.current = null;
    };
  }, [send]);

  return { ...state, send };
}
