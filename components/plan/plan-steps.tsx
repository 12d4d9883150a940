import { ExerciseDone } from "../progress/exercise-done.client";
import { LessonDone } from "../progress/lesson-done.client";
import { type Listed, pageAt, titleAt } from "./model/listed";
import type { PlanStep } from "./model/plan";

type Props = {
  readonly steps: readonly PlanStep[];
  /** The pages of the site that a step can lead to. */
  readonly pages: readonly Listed[];
  /** Whether the steps open in a tab of their own, so that what is being written stays. */
  readonly elsewhere?: boolean;
};

/** The steps of a plan as students see them: where each leads, what their teacher says, and whether it was done in this browser. */
export function PlanSteps({ steps, pages, elsewhere = false }: Props) {
  return (
    <ol className="border-line border-t" data-plan-steps="">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same page may stand in a plan twice, and its place is all it has
        <li key={index} className="grid grid-cols-[2rem_1fr] border-line border-b py-3">
          <span aria-hidden="true" className="font-bold font-display text-soft">
            {index + 1}
          </span>
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline gap-x-3 font-display">
              <a
                href={step.at}
                className="font-semibold [overflow-wrap:anywhere]"
                {...(elsewhere ? { target: "_blank", rel: "noreferrer" } : {})}
              >
                {titleAt(step.at, pages)}
              </a>
              <span className="text-small text-soft">{step.minutes > 0 && `${step.minutes} min`}</span>
              <span className="text-small">
                <Done page={pageAt(step.at, pages)} />
              </span>
            </p>
            {step.note.trim() !== "" && <p className="mt-0.5 max-w-measure whitespace-pre-line">{step.note.trim()}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Done({ page }: { readonly page: Listed | undefined }) {
  const [first] = page?.exercises ?? [];
  if (!page || first === undefined) return null;
  return page.at === `/exercises/${first}` ? <ExerciseDone id={first} /> : <LessonDone exercises={page.exercises} />;
}
