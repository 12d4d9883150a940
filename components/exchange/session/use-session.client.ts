"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { afterFrame, afterRest } from "../../ui/after-frame";
import { type Edit, isLong } from "../model/editing";
import { type SessionEvent, session } from "./session";
import { type Beginning, begin, type Session } from "./state";

/**
 * The session that is shown. What is typed stands in its field already, so the page follows it as a transition that no key waits
 * for, and a long draft once the typing rests. `latest` gives always the whole of it, for what must not miss a letter, and
 * `settle` shows that at once. `dispatch` gives the session after the event.
 */
export function useSession(beginning: () => Beginning) {
  const [shown, show] = useState<Session>(() => begin(beginning(), seconds()));
  const made = useRef(shown);
  const typed = useRef<readonly Edit[]>([]);
  const forget = useRef(() => {});
  useEffect(() => () => forget.current(), []);

  // Done no sooner than somebody looks: to read a long text takes its time.
  const latest = useCallback(() => {
    const edits = typed.current;
    typed.current = [];
    if (edits.length > 0) made.current = session(made.current, { kind: "typed", edits }, seconds());
    return made.current;
  }, []);

  const settle = useCallback(() => {
    forget.current();
    show(latest());
  }, [latest]);

  const dispatch = useCallback(
    (event: SessionEvent) => {
      made.current = session(latest(), event, seconds());
      settle();
      return made.current;
    },
    [latest, settle],
  );

  const type = useCallback(
    (change: Edit) => {
      // A text takes the place of the one before it.
      const before = "text" in change ? typed.current.filter((each) => !("text" in each)) : typed.current;
      typed.current = [...before, change];
      forget.current();
      const wait = isLong(made.current.edited) ? afterRest : afterFrame;
      forget.current = wait(() => startTransition(() => show(latest())));
    },
    [latest],
  );

  return { shown, latest, settle, dispatch, type };
}

function seconds(): number {
  return Date.now() / 1000;
}
