"use client";

import { type FormEvent, useActionState, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { type Draft, encodeDraft } from "#http/draft";
import type { Locked } from "../../options/class-options";
import { decodeLink, encodeLink, type Link } from "../link/link";
import type { Panel } from "../link/panels";
import { locksAnything } from "../lock/locked";
import { isSameRequest } from "../model/compare";
import { draftOf, type Edit } from "../model/editing";
import type { Exchanged, FormAction, WayChosen } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import { resourceAt } from "../model/resource-at";
import { keepHistory, keptHistory } from "./kept-history";
import { heldOnOpening, isKept } from "./on-opening";
import { showTask } from "./reveal";
import { sendingsOf } from "./sendings";
import { isStale, shownIn } from "./shown";
import { type Resources, startOf } from "./state";
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
  open: readonly Panel[] = [],
  lock?: Locked,
) {
  const [formAnswer, formAction, formPending] = useActionState(action, null);
  const { shown, latest, settle, dispatch, type } = useSession(() => {
    const first = formAnswer?.exchanged ?? answered;
    return {
      resources,
      draft: formAnswer?.draft ?? initial,
      history: first ? [first] : keptHistory(owner),
      notice: formAnswer?.fault,
      open,
      ...(lock ? { lock } : {}),
    };
  });
  const { edited, history, awaited } = shown;
  const sending = awaited !== undefined;
  // As raw HTTP all of it can be sent; a text that is no message is marked all the same.
  const faults = faultsOf(edited);
  const faultsShown = shown.way === "wire" ? faults.filter(({ part }) => part === "text") : faults;
  const { send, sendText, stop } = useSending({ latest, dispatch });
  // The button in the text that asked last, to go back to.
  const [asker, setAsker] = useState<HTMLElement>();

  const draft = useMemo(() => draftOf(edited), [edited]);
  const { way } = shown;
  const { clear, writeNow } = useFragment(
    owner,
    useMemo(() => encodeLink({ owner, draft, view: { way } }), [owner, draft, way]),
    useMemo(() => encodeDraft(owner, resources[0].start), [owner, resources]),
    { onLink: openLink, onFault: (reason) => dispatch({ kind: "link refused", reason }) },
  );
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
      chooseWire: () => void dispatch({ kind: "way chosen", way: "wire" }),
      sendRaw: (draft: Draft) => {
        dispatch({ kind: "way chosen", way: "wire" });
        void send(draft);
      },
      toggle: (panel: Panel) => void dispatch({ kind: "toggled", panel }),
      forget: () => void dispatch({ kind: "forgotten" }),
      undo: () => void dispatch({ kind: "undone" }),
      startOver: () => {
        stop();
        const { lock } = dispatch({ kind: "started over" });
        // A reload must bring back the request that is locked.
        if (!locksAnything(lock)) clear();
      },
    }),
    [dispatch, send, stop, clear],
  );

  async function openLink({ draft: load, view }: Link) {
    dispatch({ kind: "linked", draft: load });
    dispatch({ kind: "opened", view });
    if (!view.send || isKept(load, latest().history)) return;
    const drafts = [...(view.before ?? []), load];
    const reason = heldOnOpening(drafts, resourceAt(load.target, resources, Date.now() / 1000).people);
    if (reason !== undefined) return void dispatch({ kind: "link refused", reason });
    const first = latest().history.length;
    for (const each of drafts) await send(each);
    if (view.leg !== undefined) dispatch({ kind: "picked", exchange: first + view.leg });
  }

  /** The fragment of the link that opens all this elsewhere, for a draft that may lack some of it. */
  function link(shared: Draft): string {
    const { history, before, picked, open: panels } = shown;
    const own = history.slice(before);
    // What was sent as a text that is no message cannot be sent again from its draft.
    const isSent = isKept(shared, own) && own.at(-1)?.text === undefined;
    const at = picked === undefined || picked < before ? undefined : picked - before;
    const sent = isSent ? sendingsOf(own, at, way, shown.resource.people) : {};
    return encodeLink({ owner, draft: shared, view: { way, open: panels, ...sent } });
  }

  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    submit(currentTarget, nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null);
  }

  /** Does what a button of the form, or another with its name, is for. A frame that may not send forms needs no more than this. */
  function submit(form: HTMLFormElement, button: HTMLElement | null = null) {
    settle();
    const value = button instanceof HTMLButtonElement ? button.value : "";
    const own = form.contains(button);
    setAsker(button && !own ? button : undefined);
    const carried = value === "" ? undefined : decodeLink(value);
    const { resource } = latest();
    if (carried) dispatch({ kind: "carried", draft: carried.draft, way: carried.view.way, own });
    const now = latest();
    if (button?.getAttribute("name") === "use") {
      if (now.resource.id !== resource.id) showTask(form);
      return;
    }
    const { unread, text } = now.edited;
    if (!unread || text === undefined) void send(draftOf(now.edited));
    else if (now.way === "wire") sendText(text);
    else dispatch({ kind: "held", mistake: "unread" });
  }

  return {
    session: shown,
    ...{ draft, sending, shown: shownIn(shown), faults: faultsShown, stale: isStale(shown) },
    ...{ settle, type, ...presses, send, sendText, submit, submitted, link },
    touched: !isSameRequest(draft, startOf(shown)),
    ...{ asker, form: { action: formAction, pending: formPending, exchanged: formAnswer?.exchanged } },
  };
}

/** What the parts of an exchange are given of it. */
export type ExchangeState = ReturnType<typeof useExchange>;
