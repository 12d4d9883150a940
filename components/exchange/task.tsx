import { DoneMark } from "./done-mark";
import type { Exchanged } from "./model/exchanged";
import { type Resource, stepsDone } from "./model/resource";

type Props = { readonly id: string; readonly resource: Resource; readonly history: readonly Exchanged[] };

/** What there is to do at a resource, and how much of it is done. `id` is that of the title. */
export function Task({ id, resource, history }: Props) {
  const { title, task, goal } = resource;
  return (
    <header className="flex flex-col gap-1" data-task="">
      <h2 id={id} className="font-semibold text-body">
        {title}
      </h2>
      <p className="font-text text-soft">
        {task} <DoneMark taken={stepsDone(resource, history)} of={goal.length} />
      </p>
    </header>
  );
}
