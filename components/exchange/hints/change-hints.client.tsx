"use client";

import { Lightbulb } from "lucide-react";
import { useEffect, useState } from "react";
import type { Draft } from "#http/draft";
import { takesCookie } from "#http/goal/fill";
import { fieldValue } from "#http/message";
import { drawHex } from "../../credentials/tab/draw-hex";
import { keepHelp } from "../../progress/help";
import type { Edit } from "../model/editing";
import type { Exchanged } from "../model/exchanged";
import { needsRaw } from "../model/faults";
import { type Resource, stepsDone, triesAt } from "../model/resource";
import { type Change, changesFor, nextStep, solutionFor } from "./changes";

type Props = {
  readonly resource: Resource;
  readonly history: readonly Exchanged[];
  readonly shown: Exchanged;
  readonly onEdit: (change: Edit) => void;
  readonly onSend: (draft: Draft) => unknown;
  /** Chooses to send as raw HTTP. */
  readonly onWire: () => void;
};

// So many tries without an end are enough: from then on the solution is offered beside the hints.
const patience = 2;

/**
 * What would change the answer. In an exercise it unfolds one step at a time: each nudge, then the changes that can be pressed,
 * then the solution, which is also offered after two tries; elsewhere the changes stand there at once. A link may hide hints, and
 * of a task that is not done yet what would solve it.
 */
export function ChangeHints({ resource, history, shown, onEdit, onSend, onWire }: Props) {
  const [step, setStep] = useState(0);
  const [solved, setSolved] = useState<{ readonly tries: number; readonly unsigned: boolean }>();
  const [cnonce] = useState(() => drawHex(12));
  const { goal, hints = [] } = resource;
  const taken = stepsDone(resource, history);
  const done = taken === goal.length && goal.length > 0;
  const around = { history, now: Date.now() / 1000, cnonce };
  const changes = changesFor(shown, resource, around);
  const nudges = done ? [] : hints;
  const next = done ? undefined : nextStep(resource, history);
  // Until something is sent again, the solution stands in the request.
  const shownSolution = next !== undefined && solved?.tries === history.length;
  const steps = nudges.length + (changes.length > 0 ? 1 : 0);
  if (steps === 0 && !next) return null;
  const unfolded = nudges.length === 0 && !next ? steps : Math.min(step, steps);

  function unfold() {
    setStep(unfolded + 1);
    if (next) keepHelp(resource.id, { hints: unfolded + 1 });
  }

  async function solve() {
    const load = await solutionFor(shown, resource, around);
    if (!load) return;
    keepHelp(resource.id, { shown: true });
    onEdit({ load });
    // A cookie that is set is shown to no page, so all of such an exercise goes as raw HTTP.
    if (needsRaw(load) || goal.some(({ solution }) => takesCookie(solution))) onWire();
    setSolved({
      tries: history.length,
      unsigned: next?.as !== undefined && fieldValue(load.fields, "Authorization") === undefined,
    });
  }

  return (
    <section
      aria-label="What would change it"
      className="script-only flex flex-col items-start gap-2"
      data-hints={unfolded}
    >
      <div aria-live="polite" className="flex flex-col gap-2">
        {nudges.slice(0, unfolded).map((nudge) => (
          <p key={nudge} className="font-text" data-hint="" data-help="hints">
            {nudge}
          </p>
        ))}
        {unfolded > nudges.length && (
          <Changes
            key={history.indexOf(shown)}
            changes={changes}
            solves={next !== undefined}
            onApply={(load) => onEdit({ load })}
            onSend={onSend}
          />
        )}
        {shownSolution && (
          <p className="font-text">
            {solved.unsigned
              ? "Press Send. A challenge comes back, and then it can be answered."
              : "The request is ready: press Send."}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {unfolded < steps && (
          <button type="button" className="button" data-help="hints" onClick={unfold}>
            <Lightbulb aria-hidden="true" className="size-4" />
            {unfolded >= nudges.length ? "What would change it?" : unfolded === 0 ? "A hint" : "Another hint"}
          </button>
        )}
        {next && !shownSolution && (unfolded === steps || triesAt(resource, history) >= patience) && (
          <button type="button" className="button" data-help="solution" onClick={() => void solve()}>
            Show me
          </button>
        )}
      </div>
    </section>
  );
}

type ChangesProps = {
  readonly changes: readonly Change[];
  /** Whether they lead to the end of a task that is not done yet. */
  readonly solves: boolean;
  readonly onApply: (draft: Draft) => void;
  readonly onSend: (draft: Draft) => unknown;
};

function Changes({ changes, solves, onApply, onSend }: ChangesProps) {
  const nudges = [...new Set(changes.map(({ nudge }) => nudge))];
  return (
    <div className="flex flex-col gap-2" data-help="hints">
      <p className="font-text">{nudges.join(" ")}</p>
      <ul className="flex flex-wrap gap-2" aria-label="Changes to apply" data-help={solves ? "solution" : undefined}>
        {changes.map(({ label, draft, wait }) => (
          <li key={label}>
            {wait === undefined ? (
              <button type="button" className="button" onClick={() => onApply(draft)}>
                {label}
              </button>
            ) : (
              <AfterWaiting seconds={wait} label={label} onSend={() => onSend(draft)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AfterWaiting({
  seconds,
  label,
  onSend,
}: {
  readonly seconds: number;
  readonly label: string;
  readonly onSend: () => void;
}) {
  const [until] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [until]);
  // Held by aria-disabled, so that the focus stays on it until it can be pressed.
  return (
    <button
      type="button"
      className="button aria-disabled:cursor-wait aria-disabled:border-dashed aria-disabled:text-soft"
      aria-disabled={left > 0}
      onClick={() => left === 0 && onSend()}
      data-wait={left}
    >
      {left > 0 ? `Wait ${left} ${left === 1 ? "second" : "seconds"}` : label}
    </button>
  );
}
