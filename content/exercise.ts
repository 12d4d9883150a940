import type { Draft } from "#http/draft";
import type { WantedRow, WrongPolicy } from "#http/exercise/build";
import type { Situation } from "#http/exercise/choice";
import type { Mending } from "#http/exercise/mend";
import type { Vary } from "#http/exercise/seed";
import type { Goal, WrongTry } from "#http/goal/goal";
import type { Policy } from "#http/policy/policy";

type Common = {
  readonly title: string;
  /** What to do, in a sentence. */
  readonly task: string;
  /** The lesson it belongs to: its address below /learn. */
  readonly lesson: string;
  /** 1 for what the lesson has just shown, 2 for what takes thought, 3 for what takes several facts together. */
  readonly level: 1 | 2 | 3;
  /** Nudges towards the goal, shown one at a time: one to three, the smallest first. */
  readonly hints: readonly string[];
  /** The words that a seed changes; a choice has none, for it stands on resources that all share. */
  readonly vary?: Vary;
};

/** To do in an exchange: requests to send until the server's answers are those that are asked for. */
export type RequestExercise = Common & {
  /** One answer to get, or several in order. */
  readonly kind: "answer" | "steps";
  /** What is protected; absent where the exercise stands on another resource. */
  readonly policy?: Policy;
  /** The resource it stands on, by its name: another exercise's, or one that is code. */
  readonly on?: string;
  readonly start: Draft;
  /** The steps that the task asks for, in order, each with a request that takes it. */
  readonly goal: Goal;
  /** Tries that show a wrong idea, the most particular first. */
  readonly wrong: readonly WrongTry[];
};

/** Situations, for each of which a status and the header that goes with it is chosen; a live resource answers so. */
export type ChoiceExercise = Common & { readonly kind: "choice"; readonly situations: readonly Situation[] };

/** A broken answer to edit until the inspector finds nothing of the named rules. */
export type MendExercise = Common & Mending & { readonly kind: "mend"; readonly mended: string };

/** Rules to write until everybody gets what they are to get; checked by sending every request as each of them. */
export type PolicyExercise = Common & {
  readonly kind: "policy";
  /** The policy to begin with: its people stay, its rules and schemes are to be written. */
  readonly begin: Policy;
  readonly rows: readonly WantedRow[];
  readonly solution: Policy;
  readonly wrong: readonly WrongPolicy<Policy>[];
};

/** Something to do that is checked by something real. */
export type Exercise = RequestExercise | ChoiceExercise | MendExercise | PolicyExercise;
