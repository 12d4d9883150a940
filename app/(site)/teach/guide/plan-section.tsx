import { encodePlan } from "#components/plan/model/plan.ts";
import type { ReadyPlan } from "#content/course/plans";

type Props = {
  readonly plan: ReadyPlan;
  /** The title of the page at an address. */
  readonly titleOf: (address: string) => string;
};

/** A plan that is ready: its steps in order, with the minutes to set aside and a note for each. */
export function PlanSection({ plan: { id, title, lede, steps }, titleOf }: Props) {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const fragment = encodePlan({ title, note: lede, steps });
  return (
    <section aria-labelledby={id} className="mt-8 max-w-3xl">
      <h3 id={id} className="scroll-mt-20 font-semibold text-lede">
        {title}
      </h3>
      <p className="text-soft">
        {lede} {minutes} minutes in {steps.length} steps.
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 font-display text-small">
        <a href={`/plan#${fragment}`}>Open as the class sees it</a>
        <a href={`/teach/plan#${fragment}`}>Change it, or take it along</a>
      </p>
      <ol className="mt-3 border-line border-t">
        {steps.map((step) => (
          <li key={step.at} className="grid grid-cols-[3.5rem_1fr] gap-x-3 border-line border-b py-2.5">
            <span className="text-end font-display text-small text-soft">{step.minutes} min</span>
            <div>
              <a href={step.at} className="font-semibold">
                {titleOf(step.at)}
              </a>
              <p className="text-small">{step.note}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
