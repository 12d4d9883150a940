import { Check } from "lucide-react";
import type { Exchanged } from "./model/exchanged";
import { type Resource, reaches } from "./model/resource";
import { isBelow } from "./model/resource-at";

type Props = { readonly id: string; readonly resource: Resource; readonly history: readonly Exchanged[] };

/** What there is to do at a resource, and whether an exchange has done it. `id` is that of the title. */
export function Task({ id, resource, history }: Props) {
  const { title, task, goal, start } = resource;
  const done = history.some((each) => isBelow(each.draft.target, start.target) && reaches(goal, each));
  return (
    <header className="flex flex-col gap-1" data-task="">
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
