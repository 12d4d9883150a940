import { challengesOf } from "#components/credentials/ask-as.ts";
import { withField } from "#components/exchange/model/editing.ts";
import type { NamedExercise } from "#content/exercises";
import { type Draft, messageOf } from "#http/draft";
import { type Exchange, isReached, type Step } from "#http/goal/goal";
import type { Policy } from "#http/policy/policy";
import { answerDigest } from "#http/schemes/digest/client";
import { exercisesOrigin } from "../fixtures/sandbox";

/** Sends a draft to the exercises, and gives the exchange as a goal looks at it. */
export async function exchangeOf(draft: Draft): Promise<Exchange> {
  const { response, decision } = await (await exercisesOrigin())(messageOf(draft));
  return { draft, status: response.status, decision };
}

/** Signs a draft by Digest, as somebody whom a policy knows, with the challenge that it gets. */
export async function sign(draft: Draft, { accounts }: Policy, by: string): Promise<Draft> {
  const { response } = await (await exercisesOrigin())(messageOf(draft));
  const secret = accounts.find(({ name }) => name === by)?.password ?? "";
  const answer = { ...response, content: "" };
  const authorization = answerDigest(challengesOf({ answer }), { name: by, secret }, draft, { cnonce: "c2VzYW1l" });
  return withField(draft, "Authorization", authorization ?? "");
}

/** The exchange that takes a step of an exercise, signed where it has to be. */
export async function taking({ solution, signedBy }: Step, { policy }: NamedExercise): Promise<Exchange> {
  return exchangeOf(signedBy === undefined ? solution : await sign(solution, policy, signedBy));
}

/** Whether exchanges, oldest first, do what an exercise asks for. */
export function isDone({ goal, start }: NamedExercise, exchanges: readonly Exchange[]): boolean {
  return isReached(goal, start.target, exchanges);
}
