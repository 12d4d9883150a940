import type { Decision } from "../decision/decision";
import type { QuestionId } from "../decision/questions";
import type { Draft } from "../draft";
import type { FieldLine } from "../message";
import { type Sent, wasSent } from "./sent";

export type { Sent };

/** One exchange as a goal looks at it: what was sent, and what came back. */
export type Exchange = {
  readonly draft: Draft;
  readonly status: number;
  readonly decision: Decision;
  /** The header lines of the answer, and its content as text, where something of them is to be sent again. */
  readonly fields?: readonly FieldLine[];
  readonly content?: string;
};

/** What an exchange has to be: its status, the question that decides, and what was sent. */
export type Wanted = {
  readonly status: number;
  readonly decidedBy: QuestionId;
  /** The reason that the "no" names. */
  readonly because?: string;
  readonly sent?: Sent;
  /** The address it goes to, and all below it, where that is not the exercise's own. */
  readonly at?: string;
};

/** One thing to do, and a request that does it. */
export type Step = Wanted & {
  /** May hold places such as `{json:access_token}` for what an earlier answer brought: see fill.ts. */
  readonly solution: Draft;
  /** Whose credentials the solution is sent with, where they are made for it; absent where it can be written down whole. */
  readonly as?: string;
};

/** What counts as done: steps that are taken in this order, whatever is tried between them. */
export type Goal = readonly Step[];

/** A try that shows a wrong idea: what it looks like, an example of it, and the sentence that answers it. */
export type WrongTry = Wanted & {
  readonly example: Draft;
  readonly as?: string;
  /** The wrong idea, by its id. */
  readonly idea?: string;
  readonly says: string;
  /** It is wrong once so many steps have been taken; from the start where it is absent. */
  readonly after?: number;
};

/** How many steps of a goal the exchanges below an address have taken, oldest exchange first. */
export function stepsTaken(goal: Goal, base: string, exchanges: readonly Exchange[]): number {
  let taken = 0;
  exchanges.forEach((exchange, index) => {
    const step = goal[taken];
    if (step && isWanted(step, base, exchange, () => exchanges.slice(0, index))) taken += 1;
  });
  return taken;
}

/** Whether the exchanges have taken every step of a goal; never where it has none. */
export function isReached(goal: Goal, base: string, exchanges: readonly Exchange[]): boolean {
  return goal.length > 0 && stepsTaken(goal, base, exchanges) === goal.length;
}

/** The wrong try that the last exchange is an example of: the first that fits; undefined where none does, or where it took a step. */
export function wrongTryIn(
  wrong: readonly WrongTry[],
  goal: Goal,
  base: string,
  exchanges: readonly Exchange[],
): WrongTry | undefined {
  const last = exchanges.at(-1);
  const before = exchanges.slice(0, -1);
  const taken = stepsTaken(goal, base, before);
  if (!last || stepsTaken(goal, base, exchanges) > taken) return undefined;
  return wrong.find((each) => taken >= (each.after ?? 0) && isWanted(each, base, last, () => before));
}

/** Whether a target is an address or lies below it. */
export function isBelow(target: string, base: string): boolean {
  return target === base || target.startsWith(`${base}/`) || target.startsWith(`${base}?`);
}

function isWanted(
  { status, decidedBy, because, sent = {}, at }: Wanted,
  base: string,
  exchange: Exchange,
  earlier: () => readonly Exchange[],
): boolean {
  const decided = exchange.decision.at(-1);
  return (
    isBelow(exchange.draft.target, at ?? base) &&
    exchange.status === status &&
    decided?.question === decidedBy &&
    (because === undefined || decided.because === because) &&
    wasSent(sent, exchange.draft, earlier)
  );
}
