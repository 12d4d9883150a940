import type { Draft } from "#http/draft";
import type { Vary } from "#http/exercise/seed";
import { type Exchange, type Goal, isBelow, stepsTaken, type WrongTry, wrongTryIn } from "#http/goal/goal";
import type { WrittenPolicy } from "#http/policy/policy";
import type { Exchanged } from "./exchanged";

/** Somebody a resource knows, and the Authorization value that says so where it is the same every time. */
export type Person = {
  /** What the secret is. */
  readonly holds: "password" | "token";
  readonly name: string;
  readonly secret: string;
  readonly note: string;
  readonly authorization?: string;
};

/** A client that the token endpoint knows, and the scopes it may have. RFC 6749 §2. */
export type Client = { readonly id: string; readonly secret: string; readonly scopes: readonly string[] };

/** A resource one can send requests to: what to do there, where to start, what counts as done, and who is known. */
export type Resource = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly start: Draft;
  /** The address it stands at, and all below it, where that is not where it starts. */
  readonly base?: string;
  /** What it teaches, where there are many to choose from. */
  readonly group?: string;
  /** The codes that are earned there, to be searched for. */
  readonly answers?: readonly number[];
  /** The steps that count as done; none where there is no task. */
  readonly goal: Goal;
  /** Tries that show a wrong idea, the most particular first. */
  readonly wrong?: readonly WrongTry[];
  /** The words that a seed changes. */
  readonly vary?: Vary;
  readonly people: readonly Person[];
  /** What guards it; absent where that cannot be told. */
  readonly policy?: WrittenPolicy;
  /** Nudges towards the goal, the smallest first. */
  readonly hints?: readonly string[];
  /** The schemes it offers, in lower case, in its order. */
  readonly schemes?: readonly string[];
  /** Who can get a token for it; absent where it takes none of the token endpoint's. */
  readonly clients?: readonly Client[];
};

type Place = Pick<Resource, "goal" | "start" | "base">;

/** How many steps of its task have been taken at a resource, by the exchanges with it, oldest first. */
export function stepsDone({ goal, start, base = start.target }: Place, history: readonly Exchanged[]): number {
  return stepsTaken(goal, base, history.map(asExchange));
}

/** The wrong try that the last of these exchanges is; undefined where it is none. */
export function wrongTryAt(
  { wrong = [], goal, start, base = start.target }: Place & Pick<Resource, "wrong">,
  history: readonly Exchanged[],
): WrongTry | undefined {
  return wrongTryIn(wrong, goal, base, history.map(asExchange));
}

/** How often something was sent to a resource. */
export function triesAt(
  { start, base = start.target }: Pick<Resource, "start" | "base">,
  history: readonly Exchanged[],
) {
  return history.filter(({ draft }) => isBelow(draft.target, base)).length;
}

/** An exchange as a goal looks at it. */
export function asExchange({ draft, answer, decision }: Pick<Exchanged, "draft" | "answer" | "decision">): Exchange {
  return { draft, status: answer.status, decision, fields: answer.fields, content: answer.content };
}
