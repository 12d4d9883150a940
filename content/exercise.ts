import type { Draft } from "#http/draft";
import type { Goal } from "#http/goal/goal";
import type { Policy } from "#http/policy/policy";

/** Something to do in the sandbox: what is protected, where the learner starts, and what counts as done. */
export type Exercise = {
  readonly title: string;
  readonly task: string;
  readonly policy: Policy;
  readonly start: Draft;
  /** The steps that the task asks for, in order, each with a request that takes it. */
  readonly goal: Goal;
  /** Nudges towards the goal, shown one at a time: two or three, the smallest first. */
  readonly hints?: readonly string[];
};
