import type { QuestionId } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import type { Policy } from "#http/policy/policy";

/** What an exchange is expected to come to: a status, and the question that decided it. */
export type Expectation = { readonly status: number; readonly decidedBy: QuestionId };

/** Something to do in the sandbox: what is protected, where the learner starts, what counts as done, and a way to do it. */
export type Exercise = {
  readonly title: string;
  readonly task: string;
  readonly policy: Policy;
  readonly start: Draft;
  readonly goal: Expectation;
  readonly solution: Draft;
  /** Whoever has to sign the solution, by Digest, with the challenge that it gets; absent where it can be written down whole. */
  readonly signedBy?: string;
  /** Nudges towards the goal, shown one at a time: two or three, the smallest first. */
  readonly hints?: readonly string[];
};
