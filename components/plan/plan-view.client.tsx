"use client";

import { useState } from "react";
import { useDone } from "../progress/use-done.client";
import { Note } from "../ui/note";
import { type Listed, pageAt } from "./model/listed";
import { encodePlan, type Plan } from "./model/plan";
import { PlanSteps } from "./plan-steps";
import { usePlanLink } from "./use-plan-link.client";

/** The plan that the link carries, as students see it, with what they have done of it. */
export function PlanView({ pages }: { readonly pages: readonly Listed[] }) {
  const [read, setRead] = useState<{ readonly plan: Plan } | { readonly fault: string }>();
  usePlanLink({ onPlan: (plan) => setRead({ plan }), onFault: (fault) => setRead({ fault }) });

  if (!read) return <Empty />;
  if ("fault" in read)
    return (
      <Note hue="challenge">
        {read.fault}. Ask for the link once more: it may have been cut off. All lessons are in{" "}
        <a href="/learn">the course</a>.
      </Note>
    );
  const { plan } = read;
  const minutes = plan.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <article className="max-w-3xl" data-plan="">
      <h2 className="font-bold text-head [overflow-wrap:anywhere]">{plan.title.trim() || "Course plan"}</h2>
      {plan.note.trim() !== "" && (
        <p className="mt-2 max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">{plan.note.trim()}</p>
      )}
      <p className="mt-2 mb-4 font-display text-small text-soft">
        {plan.steps.length} {plan.steps.length === 1 ? "step" : "steps"}
        {minutes > 0 && `, ${minutes} minutes`}
        <Progress plan={plan} pages={pages} />
      </p>
      <PlanSteps steps={plan.steps} pages={pages} />
      <p className="mt-6 text-small text-soft">
        What you have done is known to this browser alone. For teachers:{" "}
        <a href={`/teach/plan#${encodePlan(plan)}`}>change this plan</a>.
      </p>
    </article>
  );
}

function Progress({ plan, pages }: { readonly plan: Plan; readonly pages: readonly Listed[] }) {
  const done = useDone();
  const all = new Set(plan.steps.flatMap(({ at }) => pageAt(at, pages)?.exercises ?? []));
  if (all.size === 0) return null;
  const count = [...all].filter((id) => done.has(id)).length;
  return (
    <span data-progress="">
      . You have done {count} of {all.size} exercises
    </span>
  );
}

function Empty() {
  return (
    <div className="script-only max-w-measure border-edge border-s-3 ps-4" data-state="empty">
      <p className="font-display font-semibold">This address holds no plan.</p>
      <p className="mt-1">
        A plan is carried in the link that a teacher gives to a class, after a #. You can{" "}
        <a href="/teach/plan">make a plan</a>, or go on to <a href="/learn">the course</a>.
      </p>
    </div>
  );
}
