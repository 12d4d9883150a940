import { AsyncLocalStorage } from "node:async_hooks";
import { askInProcess } from "#app/origin/ask-in-process.ts";
import { askAs } from "#components/credentials/ask-as.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { needsRaw } from "#components/exchange/model/faults.ts";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import { asExchange, type Person } from "#components/exchange/model/resource.ts";
import type { RequestExercise } from "#content/exercise";
import { isGuarded, loadGuardedExercise, type Named } from "#content/exercises";
import { shownResource } from "#content/resources";
import type { Draft } from "#http/draft";
import { filled } from "#http/goal/fill";
import { type Exchange, isReached, type Step, type WrongTry } from "#http/goal/goal";
import { encodeUtf8, showUtf8 } from "#http/octets";
import type { Policy } from "#http/policy/policy";

/** Sends a draft to the whole server, in this process, from an address of its own, as a browser or as raw HTTP. */
export async function sent(draft: Draft, by: "browser" | "wire" = "browser", client = "192.0.2.1"): Promise<Exchanged> {
  const length = encodeUtf8(draft.content).length;
  const counted = by === "browser" && length > 0 ? [["Content-Length", String(length)] as const] : [];
  const way = [["Host", "127.0.0.1:4173"] as const, ...counted];
  const { response, decision, added } = await askInProcess(draft, by === "wire" ? by : undefined, way, client);
  const answer = { ...response, content: showUtf8(response.content) };
  const exchanged: Exchanged = { draft, way: by, decision, answer, added, at: Date.now() / 1000 };
  recording.getStore()?.push(exchanged);
  return exchanged;
}

const recording = new AsyncLocalStorage<Exchanged[]>();

/** Every exchange of a task, in the order in which the answers came. */
export async function exchangesOf(task: () => Promise<unknown>): Promise<readonly Exchanged[]> {
  const exchanges: Exchanged[] = [];
  await recording.run(exchanges, task);
  return exchanges;
}

/** Sends a draft, and gives the exchange as a goal looks at it. */
export async function exchangeOf(draft: Draft): Promise<Exchange> {
  return asExchange(await sent(draft));
}

/** Sends requests in order, each with what the answers before it brought, and gives the last exchange. */
export async function sentInOrder(drafts: readonly Draft[], by?: "wire", client?: string): Promise<Exchanged> {
  const done: Exchanged[] = [];
  for (const draft of drafts) done.push(await sent(filled(draft, done.map(asExchange)), by ?? "browser", client));
  const last = done.at(-1);
  if (!last) throw new Error("There is nothing to send");
  return last;
}

/** The exchange that takes a step of an exercise, or that is one of its wrong tries, with the credentials of whoever it is from. */
export async function taking(
  each: Pick<Step, "as" | "solution"> | Pick<WrongTry, "as" | "example">,
  exercise: Named<RequestExercise>,
  earlier: readonly Exchange[] = [],
): Promise<Exchange> {
  const people = each.as === undefined ? [] : peopleOf(await policyOf(exercise), Date.now() / 1000);
  return takenBy(people, each, "solution" in each ? each.solution : each.example, earlier);
}

/** The exchange of a draft that may have places, with the credentials of one of these people where it is from somebody. */
export async function takenBy(
  people: readonly Person[],
  { as }: Pick<Step, "as">,
  written: Draft,
  earlier: readonly Exchange[],
): Promise<Exchange> {
  const draft = filled(written, earlier);
  if (as === undefined) return asExchange(await sent(draft, needsRaw(draft) ? "wire" : "browser"));
  const person = people.find(({ name, secret }) => name === as || secret === as);
  if (!person) throw new Error(`There is nobody of the name ${as}`);
  const asker = { who: as, note: "", as: person };
  const { exchanged } = await askAs(
    asker,
    draft,
    (each) => sent(each),
    () => "c2VzYW1l",
  );
  return asExchange(exchanged);
}

async function policyOf(exercise: Named<RequestExercise>): Promise<Policy> {
  if (isGuarded(exercise)) return exercise.policy;
  return (await loadGuardedExercise(exercise.on ?? "")).policy;
}

/** Where an exercise is done. */
export function baseOf({ id, on = id }: Named<RequestExercise>): string {
  return shownResource(on)?.base ?? `/api/sandbox/${on}`;
}

/** Whether exchanges, oldest first, do what an exercise asks for. */
export function isDone(exercise: Named<RequestExercise>, exchanges: readonly Exchange[]): boolean {
  return isReached(exercise.goal, baseOf(exercise), exchanges);
}
