import type { RequestExercise } from "#content/exercise";
import { isRequested, type Named, type NamedExercise } from "#content/exercises";
import { shownResource } from "#content/resources";
import { statusAs } from "#http/exercise/asked-as";
import { draftFor, isBuilt, nobody, type WantedRow, type WantedStatuses } from "#http/exercise/build";
import { isRightChoice } from "#http/exercise/choice";
import type { Claim, Evidence, SentLeg } from "#http/exercise/evidence";
import { judgeMend } from "#http/exercise/mend";
import { seededName, withSeed } from "#http/exercise/seed";
import { isReached } from "#http/goal/goal";
import { encodeHex } from "#http/octets";
import type { Policy } from "#http/policy/policy";
import { sandboxBase } from "#sandbox/resource";
import { policySchema } from "#sandbox/space/policy-schema";
import { replay, type Stage, sender } from "./replay";

/** Whether what somebody handed in solves the exercise, tried again at the moment at which it was done. */
export async function solves(exercise: NamedExercise, { by, at, seed }: Claim, stage: Stage): Promise<boolean> {
  if (isRequested(exercise)) return "sent" in by && sentSolves(exercise, by.sent, seed, stage);
  const vary = exercise.vary ?? [];
  const seeded = seed === undefined ? exercise : withSeed(exercise, vary, seed);
  if (seeded.kind === "mend") return "mended" in by && judgeMend(seeded, by.mended, at).done;
  if (seeded.kind === "policy") return "policy" in by && policySolves(seeded, by.policy, at, stage);
  if (seeded.kind !== "choice") return false;
  return "chosen" in by && choicesSolve(seeded.situations, by);
}

async function sentSolves(
  { id, goal, on = id, policy, vary }: Named<RequestExercise>,
  sent: readonly SentLeg[],
  seed: string | undefined,
  stage: Stage,
): Promise<boolean> {
  const plain = shownResource(on)?.base ?? `${sandboxBase}/${on}`;
  // A seed changes a resource of the exercise's own alone, and gives it an address of its own.
  const varies = seed !== undefined && vary !== undefined && policy !== undefined;
  const base = varies ? seededName(plain, seed) : plain;
  const steps = varies ? withSeed(goal, vary, seed, new Map([[plain, base]])) : goal;
  return isReached(steps, base, await replay(sent, stage));
}

function choicesSolve(
  situations: readonly Parameters<typeof isRightChoice>[0][],
  { chosen }: Extract<Evidence, { chosen: unknown }>,
): boolean {
  const isRight = (situation: (typeof situations)[number], index: number) => {
    const choice = chosen[index];
    return choice !== undefined && isRightChoice(situation, choice);
  };
  return chosen.length === situations.length && situations.every(isRight);
}

type Wanted = { readonly begin: Policy; readonly rows: readonly WantedRow[] };

async function policySolves({ begin, rows }: Wanted, written: unknown, at: number, stage: Stage): Promise<boolean> {
  const read = policySchema.safeParse(written);
  if (!read.success) return false;
  // How often a password is hashed decides nothing, and takes its time.
  const schemes = read.data.schemes.map((offer) =>
    offer.scheme === "scram-sha-256" ? { ...offer, iterations: 4096 } : offer,
  );
  const used = { ...read.data, schemes, accounts: begin.accounts, tokens: begin.tokens };
  const send = sender(stage, at);
  const got: WantedStatuses[] = [];
  for (const row of rows) {
    const statuses: (readonly [string, number])[] = [];
    for (const name of Object.keys(row.wanted)) {
      const who = name === nobody ? undefined : name;
      statuses.push([name, await statusAs(who, used, draftFor(row, used), send, encodeHex(stage.moment.random(12)))]);
    }
    got.push(Object.fromEntries(statuses));
  }
  return isBuilt(rows, got);
}
