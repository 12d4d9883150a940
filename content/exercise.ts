import type { QuestionId } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import type { Goal } from "#http/goal/goal";
import type { Policy } from "#http/policy/policy";

/** What an exchange is expected to come to: a status, and the question that decided it. */
export type Expectation = { readonly status: number; readonly decidedBy: QuestionId };

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
