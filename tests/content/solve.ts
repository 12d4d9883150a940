import { askAs } from "#components/credentials/ask-as.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { needsRaw } from "#components/exchange/model/faults.ts";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import { asExchange } from "#components/exchange/model/resource.ts";
import { linesToAdd, octetsOfDraft } from "#components/exchange/send/wire-message.ts";
import type { RequestExercise } from "#content/exercise";
import { isGuarded, loadGuardedExercise, type Named } from "#content/exercises";
import { shownResource } from "#content/resources";
import { decisionField, parseDecision } from "#http/decision/decision";
import { type Draft, messageOf } from "#http/draft";
import { filled } from "#http/goal/fill";
import { type Exchange, isReached, type Step, type WrongTry } from "#http/goal/goal";
import { fieldValue } from "#http/message";
import { showUtf8 } from "#http/octets";
import type { Policy } from "#http/policy/policy";
import { parseResponses } from "#http/response-stream";
import { origin } from "#server/origin";

const host = "127.0.0.1:4173";

/** Sends a draft to the whole server, in this process, from an address of its own, as a browser or as raw HTTP. */
export async function sent(draft: Draft, by: "browser" | "wire" = "browser", client = "192.0.2.1"): Promise<Exchanged> {
  const message = messageOf(draft);
  if (by === "browser") {
    const fields = [["Host", host] as const, ...lengthOf(message.content), ...message.fields];
    const { response, decision } = await origin({ ...message, fields }, client);
    return { draft, way: by, decision, answer: { ...response, content: showUtf8(response.content) } };
  }
  const content = octetsOfDraft(draft, linesToAdd(draft, host));
  const posted = [
    ["Host", host],
    ["Content-Type", "message/http"],
  ] as const;
  const { response } = await origin({ method: "POST", target: "/api/wire", fields: posted, content }, client);
  const last = parseResponses(response.content, draft.method).at(-1);
  if (!last) throw new Error(`The wire gave no answer to ${draft.method} ${draft.target}`);
  const decision = parseDecision(fieldValue(last.fields, decisionField) ?? "");
  return { draft, way: by, decision, answer: { ...last, content: showUtf8(last.content) } };
}

function lengthOf(content: Uint8Array) {
  return content.length > 0 ? [["Content-Length", String(content.length)] as const] : [];
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
  { as, ...rest }: Pick<Step, "as" | "solution"> | Pick<WrongTry, "as" | "example">,
  exercise: Named<RequestExercise>,
  earlier: readonly Exchange[] = [],
): Promise<Exchange> {
  const draft = filled("solution" in rest ? rest.solution : rest.example, earlier);
  if (as === undefined) return asExchange(await sent(draft, needsRaw(draft) ? "wire" : "browser"));
  const people = peopleOf(await policyOf(exercise), Date.now() / 1000);
  const person = people.find(({ name, secret }) => name === as || secret === as);
  if (!person) throw new Error(`${exercise.id} has nobody of the name ${as}`);
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
