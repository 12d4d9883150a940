"use client";

import {
  type FormEvent,
  useActionState,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Draft, decodeDraft } from "#http/draft";
import { isSameRequest } from "./compare";
import { draftOf, opened } from "./editing";
import { isElsewhere, resourceAt } from "./everyone/resource-at";
import { faultsOf } from "./faults";
import { keepHistory, keptHistory } from "./kept-history";
import type { Exchanged, FormAction, Outcome, Resource } from "./model";
import { sendFromBrowser } from "./send";
import { sendOverWire, sendUnreadText } from "./send-over-wire";
import { useEdited } from "./use-edited.client";
import { useFragment } from "./use-fragment.client";

/** Which ways a request goes when Send is pressed. */
export type WayChosen = "browser" | "wire" | "both";

/** The same request sent both ways. */
export type Pair = { readonly browser: Outcome; readonly wire: Outcome };

/** The state of one exchange, and all that can be done with it. */
export function useExchange(
  owner: string,
  resources: readonly [Resource, ...Resource[]],
  action: FormAction,
  initial?: Draft,
) {
  const [formAnswer, formAction, formPending] = useActionState(action, null);
  const editing = useEdited(formAnswer?.draft ?? initial ?? resources[0].start);
  const { edited, change, latest } = editing;
  const [history, setHistory] = useState<readonly Exchanged[]>(() =>
    formAnswer?.exchanged ? [formAnswer.exchanged] : keptHistory(owner),
  );
  const [picked, pick] = useState<number>();
  // How many exchanges there were when the resource was chosen: their answers are not its own.
  const [before, setBefore] = useState(() => (answersTo(history, edited.target, resources) ? 0 : history.length));
  const [way, chooseWay] = useState<WayChosen>("browser");
  const [pair, setPair] = useState<Pair>();
  const [notice, setNotice] = useState(formAnswer?.fault ?? "");
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const [answers, setAnswers] = useState(0);
  // The button in the text that asked last, to go back to.
  const [asker, setAsker] = useState<HTMLElement>();
  // What Forget and Start over took away last, until the next request.
  const [undone, setUndone] = useState<{ readonly draft: Draft; readonly history: readonly Exchanged[] }>();
  const flight = useRef<AbortController>(null);

  const draft = useMemo(() => draftOf(edited), [edited]);
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
  // Before it is painted, so that nothing is lost where the page goes at once.
  useLayoutEffect(() => keepHistory(owner, history), [owner, history]);

  /** Runs one or two sendings, keeps what came back, and says what did not. */
  const run = useCallback(async (sendings: (signal: AbortSignal) => Promise<readonly Outcome[]>) => {
    flight.current?.abort();
    flight.current = new AbortController();
    const { signal } = flight.current;
    setNotice("");
    setUndone(undefined);
    setSending(true);
    const outcomes = await sendings(signal);
    if (signal.aborted) return;
    setSending(false);
    const exchanged = outcomes.filter((outcome) => "answer" in outcome);
    setHistory((before) => [...before, ...exchanged]);
    pick(undefined);
    setAnswers((before) => before + exchanged.length);
    const failed = outcomes.find((outcome) => "failure" in outcome);
    if (failed) setNotice(`No answer came: ${failed.failure}. Your request is as you wrote it; send it again.`);
    return outcomes;
  }, []);

  const send = useCallback(
    async (toSend: Draft) => {
      setTried(true);
      setPair(undefined);
      if (way === "wire") return run(async (signal) => [await outcomeOf(sendOverWire(toSend, signal))]);
      if (way === "browser" && faultsOf(opened(toSend)).length > 0) {
        return setNotice("Nothing was sent: see the marks in the request.");
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
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const value = button instanceof HTMLButtonElement ? button.value : "";
    setAsker(button && !event.currentTarget.contains(button) ? button : undefined);
    const carried = value === "" ? undefined : decodeDraft(value).draft;
    if (carried && resourceAt(carried.target, resources).id !== resource.id) putAway();
    if (carried) change({ load: carried });
    if (button?.getAttribute("name") === "use") return;
    const { unread, text } = latest();
    if (!carried && unread && text !== undefined) return sendUnread(text);
    void send(carried ?? draftOf(latest()));
  }

  // The answers stay in the history; the next one brings them back into view.
  function putAway() {
    setBefore(history.length);
    setPair(undefined);
    pick(undefined);
    setNotice("");
  }

  const clearHistory = useCallback(() => {
    setUndone({ draft: draftOf(latest()), history });
    setHistory([]);
    setBefore(0);
    setPair(undefined);
    pick(undefined);
  }, [history, latest]);

  function undo() {
    if (!undone) return;
    change({ load: undone.draft });
    setHistory(undone.history);
    setUndone(undefined);
  }

  // What is no message goes as it stands, over the wire: no browser would send it.
  function sendText(text: string) {
    return run(async (signal) => [await outcomeOf(sendUnreadText(text, signal))]);
  }

  function sendUnread(text: string) {
    if (way === "wire") void sendText(text);
    else setNotice("Nothing was sent: the text of the request has a mistake.");
  }

  function startOver() {
    flight.current?.abort();
    clearHistory();
    change({ load: home.start });
    setNotice("");
    setSending(false);
    setTried(false);
    clear();
  }

  const shown = history[picked ?? (history.length > before ? history.length - 1 : -1)];
  const isShown =
    shown?.text === undefined ? !edited.unread && isSameRequest(draft, shown?.draft) : edited.text === shown.text;
  return {
    ...editing,
    ...{
      draft,
      resource,
      home,
      history,
      picked,
      pick,
      way,
      chooseWay,
      pair,
      notice,
      sending,
      tried,
      answers,
      asker,
      byForm: formAnswer !== null,
    },
    ...{ formAction, formPending, send, sendText, submit, startOver, undo },
    shown,
    stale: picked === undefined && !sending && !isShown,
    faults: faultsOf(edited),
    clearHistory,
    canUndo: undone !== undefined,
  };
}

export type ExchangeState = ReturnType<typeof useExchange>;

// Says whether the last answer came from the resource that is asked now.
function answersTo(history: readonly Exchanged[], target: string, resources: readonly [Resource, ...Resource[]]) {
  const last = history.at(-1);
  return last !== undefined && resourceAt(last.draft.target, resources).id === resourceAt(target, resources).id;
}

async function outcomeOf(sending: Promise<Exchanged>): Promise<Outcome> {
  try {
    return await sending;
  } catch (fault) {
    // Fetch says the same TypeError, in each browser's own words, whatever kept the network from it.
    const away = fault instanceof TypeError && /fetch|network|load failed/i.test(fault.message);
    if (away) return { failure: "the network is away, or the server is, or the browser keeps the answer to itself" };
    return { failure: fault instanceof Error ? fault.message : String(fault) };
  }
}
