import { isBelow } from "#http/goal/goal";
import { policyBase, policyIn } from "#http/policy/address";
import { peopleOf } from "./people-of";
import { decodePolicyText } from "./policy-text";
import type { Resource } from "./resource";

/**
 * The resource a target means: one of those that are known, or one whose policy the target carries. Where it is neither, the only
 * one there is, for an exercise stays the exercise, and of several none. `now` is in seconds since 1970-01-01T00:00Z.
 */
export function resourceAt(target: string, resources: readonly [Resource, ...Resource[]], now: number): Resource {
  const [first, ...others] = resources;
  const found =
    resources.find(({ start, base = start.target }) => isBelow(target, base)) ?? carriedBy(target, first, now);
  return found ?? (others.length === 0 ? first : elsewhere(first));
}

/** Whether it is none of the resources that are known. */
export function isElsewhere({ id }: Resource): boolean {
  return id === "";
}

function elsewhere({ start }: Resource): Resource {
  return {
    id: "",
    title: "Another address",
    task: "No exercise here; you can still send requests.",
    start,
    goal: [],
    people: [],
  };
}

function carriedBy(target: string, { start }: Resource, now: number): Resource | undefined {
  const carried = policyIn(target);
  if (!carried) return undefined;
  const found = decodePolicyText(carried.text);
  const resource = {
    id: "~",
    title: "Your own rules",
    start: { ...start, method: "GET", target: policyBase + carried.text, content: "" },
    // What counts as done, counts under the rules of the exercise alone.
    goal: [],
  };
  if ("fault" in found) return { ...resource, task: `${found.fault} The server says more: send it.`, people: [] };
  const task = "The address carries these rules, so a link gives them to others. Nothing of them is stored.";
  return { ...resource, task, people: peopleOf(found.policy, now), policy: found.policy };
}
