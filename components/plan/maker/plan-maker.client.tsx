"use client";

import { useEffect, useId, useReducer, useState } from "react";
import { Note } from "../../ui/note";
import type { Listed } from "../model/listed";
import { encodePlan, isEncodedPlan, longest, type Plan } from "../model/plan";
import { PlanSteps } from "../plan-steps";
import { usePlanLink } from "../use-plan-link.client";
import { AddStep } from "./add-step.client";
import { type Edit, edited } from "./edit";
import { type Beginning, PlanBeginnings } from "./plan-beginnings.client";
import { StepFields } from "./step-fields.client";
import { TakePlan } from "./take-plan.client";

type Props = { readonly pages: readonly Listed[]; readonly beginnings: readonly Beginning[] };

const blank: Plan = { title: "", note: "", steps: [] };
const input = "mt-0.5 w-full rounded-md border border-edge bg-sheet px-2 py-1.5";

/** Where a teacher writes a course plan. Everything stands in the address, so nothing is lost by a reload and nothing is kept. */
export function PlanMaker({ pages, beginnings }: Props) {
  const [plan, edit] = useReducer(edited, blank);
  const [fault, setFault] = useState("");
  const id = useId();

  usePlanLink({
    onPlan: (opened) => edit({ do: "open", plan: opened }),
    onFault: setFault,
  });

  useEffect(() => {
    const empty = plan === blank;
    if (empty && (location.hash === "" || isEncodedPlan(location.hash.slice(1)))) return;
    const timer = setTimeout(() => history.replaceState(history.state, "", `#${encodePlan(plan)}`), 250);
    return () => clearTimeout(timer);
  }, [plan]);

  function change(next: Edit) {
    setFault("");
    edit(next);
  }

  return (
    <div className="script-only grid items-start gap-x-10 gap-y-10 beside:grid-cols-2" data-plan-maker="">
      <section aria-labelledby={`${id}-write`} className="min-w-0">
        <h2 id={`${id}-write`} className="font-semibold text-head">
          The plan
        </h2>
        {fault !== "" && (
          <Note hue="challenge" className="mt-3">
            {fault}. Below you can begin a new one.
          </Note>
        )}
        <PlanBeginnings beginnings={beginnings} written={plan.steps.length > 0} onOpen={(opened) => change(opened)} />
        <label className="mt-4 block">
          <span className="font-display text-small">Title</span>
          <input
            value={plan.title}
            maxLength={longest.title}
            onChange={({ target }) => change({ do: "say", title: target.value })}
            className={input}
          />
        </label>
        <label className="mt-3 block">
          <span className="font-display text-small">A word to the class</span>
          <textarea
            value={plan.note}
            maxLength={longest.note}
            rows={2}
            onChange={({ target }) => change({ do: "say", note: target.value })}
            className={`field-sizing-content ${input}`}
          />
        </label>
        <h3 className="mt-6 font-semibold">Steps</h3>
        {plan.steps.length === 0 && <p className="mt-1 text-small text-soft">None yet: add the first below.</p>}
        <ol className="mt-2 space-y-3">
          {plan.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
            <li key={at}>
              <StepFields step={step} at={at} last={at === plan.steps.length - 1} pages={pages} onEdit={change} />
            </li>
          ))}
        </ol>
        <AddStep pages={pages} full={plan.steps} onAdd={(step) => change({ do: "add", step })} />
      </section>
      <section aria-labelledby={`${id}-seen`} className="min-w-0 beside:sticky beside:top-20">
        <h2 id={`${id}-seen`} className="mb-3 font-semibold text-head">
          As the class sees it
        </h2>
        <div className="rounded-box border border-line bg-sheet px-4 py-4">
          <p className="font-bold text-lede [overflow-wrap:anywhere]">{plan.title.trim() || "Course plan"}</p>
          {plan.note.trim() !== "" && <p className="mt-1 whitespace-pre-line">{plan.note.trim()}</p>}
          <div className="mt-3">
            <PlanSteps steps={plan.steps} pages={pages} elsewhere />
          </div>
        </div>
        <TakePlan plan={plan} pages={pages} />
      </section>
    </div>
  );
}
