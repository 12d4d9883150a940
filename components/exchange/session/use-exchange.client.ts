"use client";

import { type FormEvent, useActionState, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { type Draft, decodeDraft } from "#http/draft";
import { draftOf, type Edit } from "../model/editing";
import type { Exchanged, FormAction, WayChosen } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import { keepHistory, keptHistory } from "./kept-history";
import { showTask } from "./reveal";
import { isStale, shownIn } from "./shown";
import type { Resources } from "./state";
import { useFragment } from "./use-fragment.client";
import { useSending } from "./use-sending.client";
import { useSession } from "./use-session.client";

/** A session that is shown, with what follows from it and all that can be done with it. */
export function useExchange(
  owner: string,
  resources: Resources,
  action: FormAction,
  initial?: Draft,
  answered?: Exchanged,
) {
  const [formAnswer, formAction, formPending] = useActionState(action, null);
  const { shown, latest, settle, dispatch, type } = useSession(() => {
    const first = formAnswer?.exchanged ?? answered;
    return {
      resources,
      draft: formAnswer?.draft ?? initial,
      history: first ? [first] : keptHistory(owner),
      notice: formAnswer?.fault,
    };
  });
  const { edited, history, awaited } = shown;
  const sending = awaited !== undefined;
  const { send, sendText, stop } = useSending({ latest, dispatch });
  // The button in the text that asked last, to go back to.
  const [asker, setAsker] = useState<HTMLElement>();

  const draft = useMemo(() => draftOf(edited), [edited]);
  const { clear, writeNow } = useFragment(owner, draft, resources[0].start, {
    onDraft: (load) => dispatch({ kind: "edited", edit: { load } }),
    onFault: (reason) => dispatch({ kind: "unreadable link", reason }),
  });
  // Before it is painted, so that nothing is lost where the page goes at once.
  useLayoutEffect(() => keepHistory(owner, history), [owner, history]);
  useEffect(() => {
    if (sending) writeNow();
  }, [sending, writeNow]);

  const presses = useMemo(
    () => ({
      change: (edit: Edit) => void dispatch({ kind: "edited", edit }),
      pick: (exchange: number) => void dispatch({ kind: "picked", exchange }),
      chooseWay: (way: WayChosen) => void dispatch({ kind: "way chosen", way }),
      forget: () => void dispatch({ kind: "forgotten" }),
      undo: () => void dispatch({ kind: "undone" }),
      startOver: () => {
        stop();
        dispatch({ kind: "started over" });
        clear();
      },
    }),
    [dispatch, stop, clear],
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    settle();
    const { nativeEvent, currentTarget: form } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const value = button instanceof HTMLButtonElement ? button.value : "";
    setAsker(button && !form.contains(button) ? button : undefined);
    const carried = value === "" ? undefined : decodeDraft(value).draft;
    const { resource } = latest();
    if (carried) dispatch({ kind: "carried", draft: carried });
    const now = latest();
    if (button?.getAttribute("name") === "use") {
      if (now.resource.id !== resource.id) showTask(form);
      return;
    }
    const { unread, text } = now.edited;
    if (!unread || text === undefined) send(draftOf(now.edited));
    else if (now.way === "wire") sendText(text);
    else dispatch({ kind: "held", mistake: "unread" });
  }

  return {
    session: shown,
    ...{ draft, sending, shown: shownIn(shown), faults: faultsOf(edited), stale: isStale(shown) },
    ...{ settle, type, ...presses, send, sendText, submit },
    ...{ asker, form: { action: formAction, pending: formPending, exchanged: formAnswer?.exchanged } },
  };
}

/** What the parts of an exchange are given of it. */
export type ExchangeState = ReturnType<typeof useExchange>;
