"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { Draft } from "#http/draft";
import type { Locked } from "../options/class-options";
import { control } from "../ui/control";
import { Note } from "../ui/note";
import { doneInWords } from "./answer/done-note.client";
import { Outcome } from "./answer/outcome.client";
import { BackToText } from "./back-to-text.client";
import { AccessRules } from "./editor/access-rules";
import { People } from "./editor/people.client";
import { ResourceList } from "./editor/resource-list.client";
import { WrittenRequest } from "./editor/written-request.client";
import type { Panel } from "./link/panels";
import { locksPart } from "./lock/locked";
import type { Exchanged, FormAction } from "./model/exchanged";
import { outcomeInWords } from "./model/in-words";
import { type Resource, stepsDone } from "./model/resource";
import { Options } from "./options/options.client";
import { reveal } from "./session/reveal";
import { useExchange } from "./session/use-exchange.client";
import { Skip } from "./skip";
import { Task } from "./task";

/** What an exchange is made of. */
export type ExchangeProps = {
  /** Whose draft a link carries, and what `form="exchange-…"` of a button elsewhere on the page names. */
  readonly owner: string;
  readonly resources: readonly [Resource, ...Resource[]];
  /** What the resources teach, in order, where there are many. */
  readonly groups?: readonly string[];
  readonly action: FormAction;
  /** Whether the rules can be changed, and are carried in the address then. */
  readonly editable?: boolean;
  /** What stands open from the start. */
  readonly open?: readonly Panel[];
  /** What a teacher keeps from being edited. */
  readonly lock?: Locked;
  /** The draft to begin with, where it is not the resource's own. */
  readonly initial?: Draft;
  /** What the form came to that was sent before the code was here. */
  readonly answered?: Exchanged;
  /** Told once the exchange can be used. */
  readonly onReady?: () => void;
};

/** The exchange: a request to write, the answer as it came, the decision behind it, and every leg so far. */
export function Exchange(props: ExchangeProps) {
  const { owner, resources, groups = [], action, editable = false, open, lock, initial, answered, onReady } = props;
  const state = useExchange(owner, resources, action, initial, answered, open, lock);
  const { session, draft, change, shown, sending } = state;
  const { resource, notice, answers, history } = session;
  const [begun] = useState(draft);
  // A resource is chosen by its target, and rules are carried in it.
  const isAimed = locksPart(session.lock, "target");
  const chooses = resources.length > 1 && !isAimed;
  const answerAt = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (answers > 0) reveal(answerAt.current);
  }, [answers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when this is first shown
  useEffect(() => {
    onReady?.();
  }, []);

  function press(event: MouseEvent<HTMLButtonElement>) {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    state.submit(form);
  }

  const done = doneInWords(resource, stepsDone(resource, history));
  const said = shown && [outcomeInWords(shown), done].filter((each) => each !== "").join(". ");

  return (
    <form
      id={`exchange-${owner}`}
      action={state.form.action}
      onSubmit={state.submitted}
      onKeyDown={(event) => isSending(event) && state.submit(event.currentTarget)}
      onBlur={state.settle}
      onPointerDownCapture={state.settle}
      aria-labelledby={`${id}-title`}
      className="@container flex flex-col gap-4 font-display text-small"
      data-exchange={owner}
    >
      {/* Enter presses the first submit button of a form, which must be Send and not a person's. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} onClick={press} />
      <Skip to={shown ? `answer-${owner}` : `after-${owner}`}>
        {shown ? "Skip to the answer" : "Skip the request tool"}
      </Skip>
      {state.form.exchanged && <input type="hidden" data-answered="" value={JSON.stringify(state.form.exchanged)} />}
      <div className={chooses ? "exchange-bench" : undefined}>
        {chooses && <ResourceList resources={resources} groups={groups} chosen={resource} owner={owner} />}
        <div className="exchange-sides">
          <div className="flex min-w-0 flex-col gap-4">
            <Task id={`${id}-title`} resource={resource} history={history} />
            {resource.people.length > 0 && (
              <People people={resource.people} owner={owner} start={begun} onEdit={change} />
            )}
            <WrittenRequest state={state} />
            <div className="exchange-send flex flex-wrap items-center gap-2">
              <button
                type="submit"
                onClick={press}
                {...control("send")}
                className="button button-strong"
                aria-busy={sending || state.form.pending}
              >
                {sending ? "Sending…" : "Send"}
              </button>
            </div>
            {notice !== "" && (
              <Note ref={intoView} hue="param" className="scroll-my-20 bg-well">
                {notice}
              </Note>
            )}
            <Options state={state} owner={owner} editable={editable && !isAimed} />
            <noscript>
              <AccessRules policy={resource.policy} />
            </noscript>
          </div>
          <div
            ref={answerAt}
            id={`answer-${owner}`}
            tabIndex={-1}
            className="exchange-answer flex scroll-mt-20 flex-col gap-5"
            data-sending={sending || undefined}
            // A form that is sent without JavaScript reloads the page, and the answer is what was asked for.
            {...(state.form.exchanged ? { autoFocus: true } : {})}
          >
            {shown ? (
              <Outcome
                shown={shown}
                stale={state.stale}
                history={history}
                picked={session.picked}
                pair={session.pair}
                resource={resource}
                onPick={state.pick}
                onForget={state.forget}
                onEdit={change}
                onSend={state.send}
                onRaw={state.sendRaw}
                onWire={state.chooseWire}
              />
            ) : (
              <Nothing />
            )}
            {state.asker && <BackToText asker={state.asker} />}
          </div>
        </div>
      </div>
      <p id={`after-${owner}`} tabIndex={-1} aria-live="polite" className="sr-only" data-outcome="">
        {shown && !sending ? said : ""}
      </p>
    </form>
  );
}

// In a text of many lines Enter begins a new one, so it takes Ctrl, or the key that stands for it on a Mac, to send.
function isSending(event: KeyboardEvent<HTMLFormElement>): boolean {
  const { key, ctrlKey, metaKey, target } = event;
  if (key !== "Enter" || !(ctrlKey || metaKey) || !(target instanceof HTMLTextAreaElement)) return false;
  event.preventDefault();
  return true;
}

function Nothing() {
  return (
    <p className="rounded-box border border-line border-dashed px-4 py-6 @min-[60rem]:py-36 text-center font-text text-soft">
      Press Send. The answer of the real server appears here, with its reason.
    </p>
  );
}

// Scroll the result into view.
function intoView(element: HTMLElement | null) {
  element?.scrollIntoView({ block: "nearest" });
}
