import { peopleOf } from "#components/exchange/everyone/people-of.ts";
import type { Resource } from "#components/exchange/model.ts";
import type { NamedExercise } from "#content/exercises";

/** What the exchange shows of an exercise; whom it knows is read off the policy. */
export function resourceOf({ id, title, task, start, goal, policy, hints = [], solution }: NamedExercise): Resource {
  return { id, title, task, start, goal, people: peopleOf(policy, Date.now() / 1000), policy, hints, solution };
}
