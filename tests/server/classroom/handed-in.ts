import { resourceOf } from "#app/resource.ts";
import { legsOf } from "#components/progress/legs.ts";
import { isRequested, loadExercises, type NamedExercise } from "#content/exercises";
import type { Claim, Evidence } from "#http/exercise/evidence";
import type { CheckedReceipt, IssuedReceipt } from "#http/exercise/receipt";
import type { Exchange } from "#http/goal/goal";
import { fieldValue } from "#http/message";
import { decodeUtf8, encodeUtf8 } from "#http/octets";
import { origin } from "#server/origin";
import { exchangeOf, exchangesOf, taking } from "../../content/solve";

/** What a page keeps of an exercise that was solved just now, by its own solution. */
export async function claimOf(exercise: NamedExercise): Promise<Claim> {
  const by = await evidenceOf(exercise);
  return { id: exercise.id, at: Date.now() / 1000, hints: 1, shown: false, by };
}

async function evidenceOf(exercise: NamedExercise): Promise<Evidence> {
  if (exercise.kind === "choice")
    return { chosen: exercise.situations.map(({ status, field }) => ({ status, field })) };
  if (exercise.kind === "mend") return { mended: exercise.mended };
  if (exercise.kind === "policy") return { policy: exercise.solution };
  if (!isRequested(exercise)) throw new RangeError("An exercise is of no known kind");
  const history = await exchangesOf(async () => {
    const exchanges: Exchange[] = [];
    for (const step of exercise.goal)
      exchanges.push(await exchangeOf(exercise.start), await taking(step, exercise, exchanges));
  });
  return { sent: legsOf(await resourceOf(exercise), history, Date.now() / 1000) };
}

/** What every exercise of the course keeps once it is solved. */
export async function allClaims(): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const exercise of await loadExercises()) claims.push(await claimOf(exercise));
  return claims;
}

/** Posts JSON, or a text as it stands, to an address of the origin. */
export async function posted(target: string, content: unknown, ask = origin) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const fields = [["Host", "127.0.0.1:4173"] as const, ["Content-Type", "application/json"] as const];
  const { response } = await ask({ method: "POST", target, fields, content: encodeUtf8(text) }, "192.0.2.9");
  const type = fieldValue(response.fields, "Content-Type") ?? "";
  return { status: response.status, type, text: decodeUtf8(response.content) ?? "" };
}

/** Asks for a receipt. */
export async function issued(
  claims: readonly Claim[],
  name = "",
  earlier?: string,
  ask = origin,
): Promise<IssuedReceipt> {
  const { text } = await posted("/api/receipts", { name, claims, ...(earlier && { earlier }) }, ask);
  return JSON.parse(text);
}

/** Has texts checked. */
export async function checked(receipts: readonly string[], ask = origin): Promise<readonly CheckedReceipt[]> {
  const { text } = await posted("/api/receipts/check", { receipts }, ask);
  return JSON.parse(text).checked;
}
