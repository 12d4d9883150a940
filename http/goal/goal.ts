import type { Decision } from "../decision/decision";
import type { QuestionId } from "../decision/questions";
import type { Draft } from "../draft";
import { type Sent, wasSent } from "./sent";

export type { Sent };

/** One exchange as a goal looks at it: what was sent, and what came back. */
export type Exchange = { readonly draft: Draft; readonly status: number; readonly decision: Decision };

/** One thing to do: what the request must carry, the status, and the question that decides; and a request that does it. */
export type Step = {
  readonly status: number;
  readonly decidedBy: QuestionId;
  readonly sent?: Sent;
  readonly solution: Draft;
  /** Whoever has to sign the solution, by Digest, with the challenge that it gets; absent where it can be written down whole. */
  readonly signedBy?: string;
};

/** What counts as done: steps that are taken in this order, whatever is tried between them. */
export type Goal = readonly Step[];

/** How many steps of a goal the exchanges below an address have taken, oldest exchange first. */
export function stepsTaken(goal: Goal, base: string, exchanges: readonly Exchange[]): number {
  let taken = 0;
  exchanges.forEach((exchange, index) => {
    const step = goal[taken];
    if (step && isBelow(exchange.draft.target, base) && takes(step, exchange, () => exchanges.slice(0, index)))
      taken += 1;
  });
  return taken;
}

/** Whether the exchanges have taken every step of a goal; never where it has none. */
export function isReached(goal: Goal, base: string, exchanges: readonly Exchange[]): boolean {
  return goal.length > 0 && stepsTaken(goal, base, exchanges) === goal.length;
}

/** Whether a target is an address or lies below it. */
export function isBelow(target: string, base: string): boolean {
  return target === base || target.startsWith(`${base}/`) || target.startsWith(`${base}?`);
}

function takes(
  { status, decidedBy, sent = {} }: Step,
  exchange: Exchange,
  earlier: () => readonly Exchange[],
): boolean {
  const decided = exchange.decision.at(-1)?.question;
  return exchange.status === status && decided === decidedBy && wasSent(sent, exchange.draft, earlier);
}
