"use client";

import { Check, Link2, RotateCcw } from "lucide-react";
import { type FormEvent, useActionState, useEffect, useId, useReducer, useRef, useState } from "react";
import { type Draft, decodeDraft, encodeDraft } from "#http/draft";
import { Answer, AnswerContent, Sent } from "./answer.client";
import { CopyButton } from "./copy-button.client";
import { DecisionPath } from "./decision-path";
import { draftOf, edit, opened } from "./editing";
import { cautionsOf, faultsOf } from "./faults";
import { outcomeInWords } from "./in-words";
import { type Exchanged, type FormAction, type Resource, reaches } from "./model";
import { People } from "./people";
import { RequestEditor } from "./request-editor.client";
import { ResourceChoice } from "./resource-choice";
import { sendFromBrowser } from "./send";
import { Sequence } from "./sequence";
import { TakeButton } from "./take/take-button.client";
import { useFragment } from "./use-fragment.client";

type Props = {
  /** Whose draft a link carries, and what `form="exchange-…"` of a button elsewhere on the page names. */
  readonly owner: string;
  readonly resources: readonly [Resource, ...Resource[]];
  readonly action: FormAction;
};

/** The exchange: a request to write, the answer as it came, the decision behind it, and every leg so far. */
export function Exchange({ owner, resources, action }: Props) {
  const [formAnswer, formAction, formPending] = useActionState(action, null);
  const [edited, change] = useReducer(edit, formAnswer?.draft ?? resources[0].start, opened);
  const [history, setHistory] = useState<readonly Exchanged[]>(formAnswer?.exchanged ? [formAnswer.exchanged] : []);
  const [notice, setNotice] = useState(formAnswer?.fault ?? "");
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const answerAt = useRef<HTMLDivElement>(null);
  const flight = useRef<AbortController>(null);
  const id = useId();

  const draft = draftOf(edited);
  const faults = faultsOf(edited);
  const resource = resources.find(({ start }) => draft.target.startsWith(start.target)) ?? resources[0];
  const latest = history.at(-1);
  const done = history.some(
    (each) => resource.goal && each.draft.target.startsWith(resource.start.target) && reaches(resource.goal, each),
  );

  const { clear } = useFragment(owner, draft, resources[0].start, {
    onDraft: (found) => change({ load: found }),
    onFault: setNotice,
  });
  useEffect(() => () => flight.current?.abort(), []);

  async function send(toSend: Draft) {
    setTried(true);
    if (faultsOf(opened(toSend)).length > 0) return setNotice("Nothing was sent: see the marks in the request.");
    flight.current?.abort();
    flight.current = new AbortController();
    const { signal } = flight.current;
    setNotice("");
    setSending(true);
    try {
      const exchanged = await sendFromBrowser(toSend, signal);
      setHistory((before) => [...before, exchanged]);
      requestAnimationFrame(() => reveal(answerAt.current));
    } catch (fault) {
      if (!signal.aborted)
        setNotice(
          `No answer came: ${fault instanceof Error ? fault.message : String(fault)}. Your request is as you wrote it; send it again.`,
        );
    } finally {
      if (flight.current?.signal === signal) setSending(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const carried =
      button instanceof HTMLButtonElement && button.value !== "" ? decodeDraft(button.value).draft : undefined;
    if (carried) change({ load: carried });
    if (button?.getAttribute("name") === "use") return;
    void send(carried ?? draft);
  }

  function startOver() {
    flight.current?.abort();
    change({ load: resource.start });
    setHistory([]);
    setNotice("");
    setTried(false);
    clear();
  }

  return (
    <form
      id={`exchange-${owner}`}
      action={formAction}
      onSubmit={submit}
      aria-labelledby={`${id}-title`}
      className="@container flex flex-col gap-4 font-display text-small"
      data-exchange={owner}
    >
      {/* Enter presses the first submit button of a form, which must be Send and not a person's. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      {resources.length > 1 && <ResourceChoice resources={resources} chosen={resource} owner={owner} />}
      <header className="flex flex-col gap-1">
        <h2 id={`${id}-title`} className="font-semibold text-body">
          {resource.title}
        </h2>
        <p className="font-text text-soft">
          {resource.task}
          {done && (
            <strong
              className="ms-2 inline-flex items-center gap-1 whitespace-nowrap font-display font-semibold text-granted"
              data-goal="reached"
            >
              <Check aria-hidden="true" className="size-4" strokeWidth={2.5} /> Done: {resource.goal.status}
            </strong>
          )}
        </p>
      </header>
      <People people={resource.people} draft={draft} owner={owner} />
      <RequestEditor
        edited={edited}
        faults={tried ? faults : faults.filter(({ part }) => part !== "content")}
        cautions={cautionsOf(edited)}
        onEdit={change}
      />
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className="button button-strong" aria-busy={sending || formPending}>
          {sending ? "Sending…" : "Send"}
        </button>
        <button type="button" className="button script-only" onClick={startOver}>
          <RotateCcw aria-hidden="true" className="size-4" /> Start over
        </button>
        <TakeButton
          draft={draft}
          owner={owner}
          people={resource.people}
          latest={latest}
          onDraft={(found) => change({ load: found })}
        />
        <span className="script-only ms-auto">
          <CopyButton
            label="Copy link"
            icon={<Link2 aria-hidden="true" className="size-4" />}
            text={() => `${location.href.split("#")[0]}#${encodeDraft(owner, draft)}`}
          />
        </span>
      </div>
      {notice !== "" && (
        <p role="alert" className="rounded-box border border-param bg-well px-4 py-3 font-text">
          {notice}
        </p>
      )}
      <div ref={answerAt} className="flex scroll-mt-20 flex-col gap-5" data-sending={sending || undefined}>
        {latest ? (
          <>
            <Sequence history={history} server={resource.title} />
            <Sent exchanged={latest} />
            <Answer exchanged={latest} />
            <DecisionPath decision={latest.decision} />
            <AnswerContent exchanged={latest} />
          </>
        ) : (
          <p className="rounded-box border border-line border-dashed px-4 py-6 text-center font-text text-soft">
            Press Send. The answer of the real server appears here, with its reason.
          </p>
        )}
      </div>
      <p aria-live="polite" className="sr-only" data-outcome="">
        {latest && !sending ? outcomeInWords(latest) : ""}
      </p>
    </form>
  );
}

// Beside a lesson the panel scrolls by itself; elsewhere the page does.
function reveal(element: HTMLElement | null) {
  if (!element) return;
  const panel = element.closest(".beside");
  if (panel && getComputedStyle(panel).overflowY === "auto") {
    const below = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (below > panel.clientHeight * 0.6 || below < 0) panel.scrollTo({ top: panel.scrollTop + below - 16 });
    return;
  }
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.75) element.scrollIntoView({ block: "start" });
}
