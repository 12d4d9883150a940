import type { WantedRow, WrongPolicy } from "#http/exercise/build";
import type { Situation } from "#http/exercise/choice";
import type { Mending } from "#http/exercise/mend";
import type { WrittenPolicy } from "#http/policy/policy";
import type { Resource } from "../exchange/model/resource";

type Common = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  /** The seed of its words; "" where it has those that it is written with. */
  readonly seed: string;
};

/** An exercise to be done in an exchange, on paper. */
export type PrintedRequest = Common & { readonly kind: "answer" | "steps"; readonly resource: Resource };

/** Situations to choose a code for, in the order of a seed. */
export type PrintedChoice = Common & { readonly kind: "choice"; readonly situations: readonly Situation[] };

/** A broken answer, with what mends it. */
export type PrintedMend = Common & Mending & { readonly kind: "mend"; readonly mended: string };

/** A policy to build: what it begins with, who is to get what, and one that does so. */
export type PrintedPolicy = Common & {
  readonly kind: "policy";
  readonly begin: WrittenPolicy;
  readonly rows: readonly WantedRow[];
  readonly solution: WrittenPolicy;
  readonly wrong: readonly WrongPolicy<WrittenPolicy>[];
};

/** An exercise as it stands on a sheet of paper, its words picked already. */
export type Printed = PrintedRequest | PrintedChoice | PrintedMend | PrintedPolicy;

/** One sheet of a set: "A", "B" and so on, or "" where there is one alone. */
export type Variant = { readonly letter: string; readonly exercises: readonly Printed[] };
