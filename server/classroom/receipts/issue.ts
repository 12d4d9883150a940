import { createHash } from "node:crypto";
import { loadExercises, type NamedExercise } from "#content/exercises";
import type { Claim } from "#http/exercise/evidence";
import type { LeftOut, Receipted } from "#http/exercise/receipt";
import { clockSkew } from "#http/schemes/memory";
import type { Stage } from "./replay/replay";
import { solves } from "./replay/solves";

/** What was claimed and holds, and what was left out, with the sentence that says why. */
export type Judged = {
  readonly held: readonly Receipted[];
  readonly left: readonly LeftOut[];
};

// No exercise was there before, in seconds since 1970-01-01T00:00Z.
const began = Date.UTC(2026, 10, 23) / 1000;

/**
 * Tries again what is claimed, one exercise after the other. `since` is the moment from which the server's key is known to be the
 * same, in seconds since 1970-01-01T00:00Z; `until` the one, by `performance.now()`, at which it is enough.
 */
export async function judgeClaims(
  claims: readonly Claim[],
  stage: Stage,
  since: number,
  until: number,
): Promise<Judged> {
  const exercises = new Map((await loadExercises()).map((exercise) => [exercise.id, exercise]));
  const held: Receipted[] = [];
  const left: LeftOut[] = [];
  for (const claim of claims) {
    const { id } = claim;
    const exercise = exercises.get(id);
    const title = exercise?.title ?? id;
    if (performance.now() > until) {
      left.push({ id, title, says: "There was no time to try it again: ask once more.", later: true });
      continue;
    }
    const says = await refusal(exercise, claim, stage, since);
    if (says === undefined) held.push(receiptedOf(claim));
    else left.push({ id, title, says });
  }
  return { held, left };
}

async function refusal(
  exercise: NamedExercise | undefined,
  claim: Claim,
  stage: Stage,
  since: number,
): Promise<string | undefined> {
  const { now } = stage.moment;
  if (!exercise) return "There is no exercise of this name any more.";
  const moments = [...("sent" in claim.by ? claim.by.sent.map(({ at }) => at) : []), claim.at];
  if (moments.some((at) => at > now + clockSkew))
    return "It is said to be solved in the future: the clock of that computer is ahead. Solve it once more.";
  if (moments.some((at) => at < began)) return "It is said to be solved before the course existed. Solve it once more.";
  if (moments.some((at, index) => at < (moments[index - 1] ?? at)))
    return "Its requests are not in the order in which they are said to be sent. Solve it once more.";
  if (await solves(exercise, claim, stage).catch(isUnsendable)) return undefined;
  return moments.some((at) => at < since)
    ? "It could not be checked again: the server has another key since then, and what was signed with the old one is not good any more. Solve it once more."
    : "It could not be checked again: solve it once more.";
}

// What no message can be made of was never sent.
function isUnsendable(fault: unknown): false {
  if (fault instanceof RangeError || fault instanceof SyntaxError) return false;
  throw fault;
}

function receiptedOf({ id, at, hints, shown, by, seed = "" }: Claim): Receipted {
  const all = JSON.stringify([id, seed, at, by]);
  const mark = createHash("sha256").update(all).digest("base64url").slice(0, 6);
  return { id, at: Math.floor(at), hints, shown, mark };
}

/** Both lists as one, each exercise once: what an earlier receipt says of it stays. */
export function merged(earlier: readonly Receipted[], later: readonly Receipted[]): readonly Receipted[] {
  const known = new Set(earlier.map(({ id }) => id));
  const fresh = later.filter(({ id }, index) => !known.has(id) && later.findIndex((each) => each.id === id) === index);
  return [...earlier, ...fresh];
}
