"use client";

import { type FormEvent, useActionState, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Draft, decodeDraft } from "#http/draft";
import { isSameRequest } from "../model/compare";
import { draftOf, type Edit, opened } from "../model/editing";
import type { Exchanged, FormAction, Outcome, Pair, WayChosen } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import type { Resource } from "../model/resource";
import { isElsewhere, resourceAt } from "../model/resource-at";
import { sendFromBrowser } from "../send/send-from-browser";
import { sendOverWire, sendUnreadText } from "../send/send-over-wire";
import { showTask } from "./reveal";
import { useEdited } from "./use-edited.client";
import { useFragment } from "./use-fragment.client";
import { useHistory } from "./use-history.client";
import { useUndo } from "./use-undo.client";

const unsent = "Nothing was sent";

/** The state of one exchange, and all that can be done with it. */
export function useExchange(
  owner: string,
  resources: readonly [Resource, ...Resource[]],
  action: FormAction,
  initial?: Draft,
  answered?: Exchanged,
) {
  const [formAnswer, formAction, formPending] = useActionState(action, null);
  const editing = useEdited(formAnswer?.draft ?? initial ?? resources[0].start);
  const { edited, latest } = editing;
  const past = useHistory(owner, formAnswer?.exchanged ?? answered, (exchanged) =>
    isOf(edited.target, exchanged, resources),
  );
  const { history, before, picked, shown, add } = past;
  const { taken, take, written, forget } = useUndo();
  const [way, chooseWay] = useState<WayChosen>("browser");
  const [pair, setPair] = useState<Pair>();
  const [notice, setNotice] = useState(formAnswer?.fault ?? "");
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const [answers, setAnswers] = useState(0);
  // The button in the text that asked last, to go back to.
  const [asker, setAsker] = useState<HTMLElement>();
  const flight = useRef<AbortController>(null);

  const { change: load, type: typeIn } = editing;
  const change = useCallback(
    (edit: Edit) => {
      written();
      load(edit);
    },
    [load, written],
  );
  const type = useCallback(
    (edit: Edit) => {
      written();
      typeIn(edit);
    },
    [typeIn, written],
  );

  const draft = useMemo(() => draftOf(edited), [edited]);
  const faults = faultsOf(edited);
  // What was said of a mistake goes with the mistake.
  if (notice.startsWith(unsent) && faults.length === 0) setNotice("");
  const resource = useMemo(() => resourceAt(draft.target, resources), [draft.target, resources]);
  // Where Start over leads: the last resource that the target meant.
  const [home, setHome] = useState(isElsewhere(resource) ? resources[0] : resource);
  if (resource !== home && !isElsewhere(resource)) setHome(resource);
  const { clear, writeNow } = useFragment(owner, draft, resources[0].start, {
    onDraft: (found) => change({ load: found }),
    onFault: setNotice,
  });
  useEffect(() => () => flight.current?.abort(), []);
  useEffect(() => {
    if (sending) writeNow();
  }, [sending, writeNow]);

  /** Runs one or two sendings, keeps what came back, and says what did not. */
  const run = useCallback(
    async (sendings: (signal: AbortSignal) => Promise<readonly Outcome[]>) => {
      flight.current?.abort();
      flight.current = new AbortController();
      const { signal } = flight.current;
      setNotice("");
      forget();
      setSending(true);
      const outcomes = await sendings(signal);
      if (signal.aborted) return;
      setSending(false);
      const exchanged = outcomes.filter((outcome) => "answer" in outcome);
      add(exchanged);
      setAnswers((before) => before + exchanged.length);
      const failed = outcomes.find((outcome) => "failure" in outcome);
      if (failed) setNotice(`No answer came: ${failed.failure}. Your request is as you wrote it; send it again.`);
      return outcomes;
    },
    [add, forget],
  );

  const send = useCallback(
    async (toSend: Draft) => {
      setTried(true);
      setPair(undefined);
      if (way === "wire") return run(async (signal) => [await outcomeOf(sendOverWire(toSend, signal))]);
      if (way === "browser" && faultsOf(opened(toSend)).length > 0) {
        return setNotice(`${unsent}: see the marks in the request.`);
      }
      if (way === "browser") return run(async (signal) => [await outcomeOf(sendFromBrowser(toSend, signal))]);
      const [browser, wire] =
        (await run(async (signal) => [
          await outcomeOf(sendFromBrowser(toSend, signal)),
          await outcomeOf(sendOverWire(toSend, signal)),
        ])) ?? [];
      if (browser && wire) setPair({ browser, wire });
      if (wire && "answer" in wire) setNotice("");
    },
    [run, way],
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    editing.settle();
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const value = button instanceof HTMLButtonElement ? button.value : "";
    setAsker(button && !event.currentTarget.contains(button) ? button : undefined);
    const carried = value === "" ? undefined : decodeDraft(value).draft;
    if (carried && resourceAt(carried.target, resources).id !== resource.id) putAway();
    if (carried) change({ load: carried });
    if (button?.getAttribute("name") === "use") {
      if (carried && resourceAt(carried.target, resources).id !== resource.id) showTask(event.currentTarget);
      return;
    }
    const { unread, text } = latest();
    if (!carried && unread && text !== undefined) return sendUnread(text);
    void send(carried ?? draftOf(latest()));
  }

  function putAway() {
    past.putAway();
    setPair(undefined);
    setNotice("");
  }

  const { replace } = past;
  const clearHistory = useCallback(() => {
    take({ history, before });
    replace({ history: [], before: 0 });
    setPair(undefined);
  }, [history, before, take, replace]);

  function undo() {
    if (!taken) return;
    if (taken.edited) load({ back: taken.edited });
    replace({ history: taken.history, before: taken.before });
    forget();
  }

  // What is no message goes as it stands, over the wire: no browser would send it.
  function sendText(text: string) {
    return run(async (signal) => [await outcomeOf(sendUnreadText(text, signal))]);
  }

  function sendUnread(text: string) {
    if (way === "wire") void sendText(text);
    else setNotice(`${unsent}: the text of the request has a mistake.`);
  }

  function startOver() {
    flight.current?.abort();
    const now = latest();
    const untouched = !now.unread && isSameRequest(draftOf(now), home.start);
    take({ history, before }, untouched ? undefined : now);
    replace({ history: [], before: 0 });
    load({ load: home.start });
    setPair(undefined);
    setNotice("");
    setSending(false);
    setTried(false);
    clear();
  }

  const isShown =
    shown?.text === undefined ? !edited.unread && isSameRequest(draft, shown?.draft) : edited.text === shown.text;
  return {
    ...editing,
    ...{ change, type },
    ...{
      draft,
      resource,
      home,
      history,
      picked,
      pick: past.pick,
      way,
      chooseWay,
      pair,
      notice,
      sending,
      tried,
      answers,
      asker,
      byForm: formAnswer?.exchanged,
    },
    ...{ formAction, formPending, send, sendText, submit, startOver, undo },
    shown,
    stale: picked === undefined && !sending && !isShown,
    faults,
    clearHistory,
    canUndo: taken !== undefined,
  };
}

export type ExchangeState = ReturnType<typeof useExchange>;

// Says whether an exchange is of the resource that a target means.
function isOf(target: string, { draft }: Exchanged, resources: readonly [Resource, ...Resource[]]): boolean {
  return resourceAt(draft.target, resources).id === resourceAt(target, resources).id;
}

async function outcomeOf(sending: Promise<Exchanged>): Promise<Outcome> {
  try {
    return await sending;
  } catch (fault) {
    // Fetch says the same TypeError, in each browser's own words, whatever kept the network from it.
    const away = fault instanceof TypeError && /fetch|network|load failed/i.test(fault.message);
    if (away) return { failure: "you may be offline, the server may be down, or the browser blocked the response" };
    return { failure: fault instanceof Error ? fault.message : String(fault) };
  }
}
