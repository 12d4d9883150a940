"use client";

import { Check, Link2, RotateCcw } from "lucide-react";
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { type Draft, encodeDraft } from "#http/draft";
import { octetsOfText } from "#http/response-stream";
import { Answer, AnswerContent, RawOctets, Sent } from "./answer.client";
import { ChallengeToAnswer } from "./challenge-to-answer";
import { CopyButton } from "./copy-button.client";
import { CredentialsDisclosure } from "./credentials/credentials-disclosure.client";
import { DecisionPath } from "./decision-path";
import { DifferenceList } from "./difference-list";
import { ChangeRules } from "./everyone/change-rules.client";
import { Guards } from "./everyone/guards";
import { isBelow } from "./everyone/resource-at";
import { TryEveryone } from "./everyone/try-everyone.client";
import { cautionsOf } from "./faults";
import { HistoryBar } from "./history-bar.client";
import { outcomeInWords } from "./in-words";
import { type FormAction, type Resource, reaches } from "./model";
import { People } from "./people";
import { PointedAt } from "./pointed.client";
import { RequestEditor } from "./request-editor.client";
import { ResourceChoice } from "./resource-choice";
import { Sequence } from "./sequence";
import { suggestionsFor } from "./suggestions";
import { TakeButton } from "./take/take-button.client";
import { type ExchangeState, useExchange } from "./use-exchange.client";
import { WayChoice } from "./way-choice";

// The text of a message is for few, so its editor comes when it is opened.
const RawEditor = lazy(() => import("./raw-editor.client"));
// What would change an answer takes hashes to compute, and there is no answer yet.
const ChangeHints = lazy(() => import("./change-hints.client"));

/** What an exchange is made of. */
export type ExchangeProps = {
  /** Whose draft a link carries, and what `form="exchange-…"` of a button elsewhere on the page names. */
  readonly owner: string;
  readonly resources: readonly [Resource, ...Resource[]];
  readonly action: FormAction;
  /** Whether the rules can be changed, and are carried in the address then. */
  readonly editable?: boolean;
  /** The draft to begin with, where it is not the resource's own. */
  readonly initial?: Draft;
  /** Told once the exchange can be used. */
  readonly onReady?: () => void;
};

/** The exchange: a request to write, the answer as it came, the decision behind it, and every leg so far. */
export function Exchange({ owner, resources, action, editable = false, initial, onReady }: ExchangeProps) {
  const state = useExchange(owner, resources, action, initial);
  const { draft, edited, change, resource, shown, notice, sending, faults, tried, way, answers } = state;
  const [raw, setRaw] = useState(false);
  const answerAt = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (answers > 0) reveal(answerAt.current);
  }, [answers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when this is first shown
  useEffect(() => onReady?.(), []);

  return (
    <form
      id={`exchange-${owner}`}
      action={state.formAction}
      onSubmit={state.submit}
      aria-labelledby={`${id}-title`}
      className="@container flex flex-col gap-4 font-display text-small"
      data-exchange={owner}
    >
      {/* Enter presses the first submit button of a form, which must be Send and not a person's. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      {resources.length > 1 && <ResourceChoice resources={resources} chosen={resource} owner={owner} />}
      <Task id={`${id}-title`} state={state} />
      <People people={resource.people} draft={draft} owner={owner} />
      <Guards policy={resource.policy} />
      {editable && <ChangeRules state={state} />}
      <CredentialsDisclosure
        draft={draft}
        history={state.history}
        resource={resource}
        onDraft={(load) => change({ load })}
      />
      <div>
        <div className="script-only mb-1.5 flex justify-end gap-3 text-tiny">
          {["Lines", "Text"].map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={raw === (mode === "Text")}
              onClick={() => setRaw(mode === "Text")}
              className="rounded px-1 py-1 text-soft aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4"
            >
              {mode}
            </button>
          ))}
        </div>
        {raw ? (
          <div className="rounded-box border border-line bg-sheet">
            <Suspense fallback={<p className="p-3 text-soft">Opening the text…</p>}>
              <RawEditor
                draft={draft}
                onDraft={(load) => change({ load })}
                onSendText={(text) => void state.sendText(draft, octetsOfText(text.replace(/\r?\n/g, "\r\n")))}
              />
            </Suspense>
          </div>
        ) : (
          <RequestEditor
            edited={edited}
            faults={tried ? faults : faults.filter(({ part }) => part !== "content")}
            cautions={way === "wire" ? [] : cautionsOf(edited)}
            suggestions={suggestionsFor(shown, resource)}
            onEdit={change}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className="button button-strong" aria-busy={sending || state.formPending}>
          {sending ? "Sending…" : "Send"}
        </button>
        <WayChoice name={`${id}-way`} chosen={way} onChoose={state.chooseWay} />
      </div>
      <div className="script-only flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={state.startOver}>
          <RotateCcw aria-hidden="true" className="size-4" /> Start over
        </button>
        <TakeButton
          draft={draft}
          owner={owner}
          people={resource.people}
          latest={shown}
          onDraft={(load) => change({ load })}
        />
        <span>
          <CopyButton
            label="Copy link"
            icon={<Link2 aria-hidden="true" className="size-4" />}
            text={() => `${location.href.split("#")[0]}#${encodeDraft(owner, draft)}`}
          />
        </span>
      </div>
      <TryEveryone state={state} />
      {notice !== "" && (
        <p role="alert" className="rounded-box border border-param bg-well px-4 py-3 font-text">
          {notice}
        </p>
      )}
      <div ref={answerAt} className="flex scroll-mt-20 flex-col gap-5" data-sending={sending || undefined}>
        {shown ? <Outcome state={state} /> : <Nothing />}
      </div>
      <p aria-live="polite" className="sr-only" data-outcome="">
        {shown && !sending ? outcomeInWords(shown) : ""}
      </p>
    </form>
  );
}

function Task({ id, state: { resource, history } }: { readonly id: string; readonly state: ExchangeState }) {
  const { title, task, goal, start } = resource;
  const done = history.some((each) => isBelow(each.draft.target, start.target) && reaches(goal, each));
  return (
    <header className="flex flex-col gap-1">
      <h2 id={id} className="font-semibold text-body">
        {title}
      </h2>
      <p className="font-text text-soft">
        {task}
        {done && (
          <strong
            className="ms-2 inline-flex items-center gap-1 whitespace-nowrap font-display font-semibold text-granted"
            data-goal="reached"
          >
            <Check aria-hidden="true" className="size-4" strokeWidth={2.5} /> Done: {goal.status}
          </strong>
        )}
      </p>
    </header>
  );
}

function Outcome({ state }: { readonly state: ExchangeState }) {
  const { shown, history, picked, pick, pair, resource } = state;
  if (!shown) return null;
  return (
    <PointedAt>
      <Sequence history={history} server={resource.title} shown={picked ?? history.length - 1} onPick={pick} />
      <HistoryBar state={state} />
      {pair && <DifferenceList pair={pair} />}
      <Sent exchanged={shown} />
      <Answer exchanged={shown} />
      <DecisionPath decision={shown.decision} />
      <Suspense>
        <ChangeHints key={resource.id} state={state} />
      </Suspense>
      <ChallengeToAnswer history={history} shown={shown} />
      <AnswerContent exchanged={shown} />
      <RawOctets exchanged={shown} />
    </PointedAt>
  );
}

function Nothing() {
  return (
    <p className="rounded-box border border-line border-dashed px-4 py-6 text-center font-text text-soft">
      Press Send. The answer of the real server appears here, with its reason.
    </p>
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
