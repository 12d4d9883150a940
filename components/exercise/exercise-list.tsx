import { CopyMark } from "../copy/copy-mark";
import { ExerciseDone } from "../progress/exercise-done.client";
import { type Kind, kindNames, levelNames } from "./kinds";

/** An exercise as a list names it. */
export type ListedExercise = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly kind: Kind;
  readonly level: 1 | 2 | 3;
};

/** Exercises to choose from: what each is, how hard, and whether it was done. */
export function ExerciseList({ exercises }: { readonly exercises: readonly ListedExercise[] }) {
  return (
    <ul className="border-line border-t">
      {exercises.map(({ id, title, task, kind, level }) => (
        <li
          key={id}
          className="group/heading flex items-start gap-1 border-line border-b"
          data-entry={id}
          data-kind={kind}
          data-level={level}
        >
          <a href={`/exercises/${id}`} className="block min-w-0 flex-1 py-2.5 no-underline hover:bg-well">
            <span className="flex flex-wrap items-baseline gap-x-3 font-display">
              <span className="font-semibold">{title}</span>
              <ExerciseDone id={id} />
              <span className="ms-auto text-soft text-tiny">
                {kindNames[kind]} · {levelNames[level]}
              </span>
            </span>
            <span className="block text-small text-soft">{task}</span>
          </a>
          <CopyMark href={`/exercises/${id}`} of={title} className="mt-2.5" />
        </li>
      ))}
    </ul>
  );
}
