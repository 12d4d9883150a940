"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "#http/draft";
import { afterFrame, afterRest } from "../../ui/after-frame";
import { type Edit, type Edited, edit, isLong, opened } from "../model/editing";

/** A draft as it is shown. `given` counts the changes that were not typed: with each, a field takes its text from the draft. */
type Shown = { readonly edited: Edited; readonly given: number };

/**
 * The draft in the editor. What is typed stands in its field already, so the page follows it as a transition that no key waits
 * for, and a long draft once the typing rests. `latest` gives always the whole of it, for what must not miss a letter, and
 * `settle` shows that at once.
 */
export function useEdited(initial: Draft) {
  const [shown, show] = useState<Shown>(() => ({ edited: opened(initial), given: 0 }));
  const made = useRef(shown);
  const typed = useRef<readonly Edit[]>([]);
  const forget = useRef(() => {});
  useEffect(() => () => forget.current(), []);

  // Done no sooner than somebody looks: to read a long text takes its time.
  const latest = useCallback(() => {
    const { edited, given } = made.current;
    if (typed.current.length > 0) made.current = { edited: typed.current.reduce(edit, edited), given };
    typed.current = [];
    return made.current;
  }, []);

  const settle = useCallback(() => {
    forget.current();
    show(latest());
  }, [latest]);

  const change = useCallback(
    (change: Edit) => {
      const { edited, given } = latest();
      made.current = { edited: edit(edited, change), given: given + 1 };
      settle();
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

  return {
    ...shown,
    ...{ change, type, settle },
    latest: useCallback(() => latest().edited, [latest]),
  };
}
