import type { ReactNode } from "react";
import { ExerciseDone } from "../progress/exercise-done.client";
import { type Kind, kindNames, levelNames } from "./kinds";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly kind: Kind;
  readonly level: 1 | 2 | 3;
  /** The page around it says all this already. */
  readonly bare?: boolean;
  readonly children: ReactNode;
};

/** The box of an exercise that is done without an exchange: what it is, what to do, and whether it is done. */
export function ExerciseFrame({ id, title, task, kind, level, bare = false, children }: Props) {
  if (bare) {
    return (
      <section aria-label={title} className="exercise @container font-display" data-exercise={id}>
        {children}
      </section>
    );
  }
  return (
    <section
      aria-labelledby={`exercise-${id}`}
      className="exercise @container my-8! rounded-box border border-line bg-sheet px-4 py-5 font-display md:px-6"
      data-exercise={id}
    >
      <p className="flex flex-wrap gap-x-3 text-small text-soft">
        <span>
          Exercise · {kindNames[kind]} · {levelNames[level]}
        </span>
        <ExerciseDone id={id} />
      </p>
      <h3 id={`exercise-${id}`} className="mt-1 font-semibold text-head">
        {title}
      </h3>
      <p className="mt-1 mb-4 font-text">{task}</p>
      {children}
    </section>
  );
}
