import { type Challenge, parseChallenges } from "#http/challenge";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue, fieldValues } from "#http/message";
import type { Leg, SchemeClient } from "#http/schemes/client";
import { clientOf } from "#http/schemes/clients";
import { withField, withoutField } from "../exchange/model/editing";
import type { Exchanged } from "../exchange/model/exchanged";
import type { Person, Resource } from "../exchange/model/resource";

/** Somebody in whose place a request is sent: a person, nobody, or whoever the request is from as it stands. */
export type Asker = { readonly who: string; readonly note: string; readonly as: Person | "nobody" | "as written" };

/** What came back to one of them; `use` sends the same again, where it is good for more than once. */
export type Asked = { readonly exchanged: Exchanged; readonly use?: Draft; readonly remark?: string };

/** Everybody to ask as: nobody, each person, and the draft as it stands where its credentials are nobody's of them. */
export function askersOf({ people }: Pick<Resource, "people">, draft: Draft): readonly Asker[] {
  const own = fieldValue(draft.fields, "Authorization");
  const foreign = own !== undefined && !people.some(({ authorization }) => authorization === own);
  return [
    { who: "Nobody", note: "without credentials", as: "nobody" },
    ...people.map((person): Asker => ({ who: person.name, note: person.note || person.secret, as: person })),
    ...(foreign
      ? ([{ who: "As written", note: "with the credentials in the request", as: "as written" }] as const)
      : []),
  ];
}

/**
 * Sends a draft as somebody, in as many legs as the scheme takes; where several are offered, the first that this person can answer.
 * `random` gives a text that nobody can guess. Throws what `send` throws.
 */
export async function askAs(
  { as }: Asker,
  draft: Draft,
  send: (draft: Draft) => Promise<Exchanged>,
  random: () => string,
): Promise<Asked> {
  const once = async (use: Draft): Promise<Asked> => ({ exchanged: await send(use), use });
  const bare = withoutField(draft, "Authorization");
  if (as === "as written") return once(draft);
  if (as === "nobody") return once(bare);
  if (as.authorization !== undefined) return once(withField(draft, "Authorization", as.authorization));
  const asked = await send(bare);
  const challenges = challengesOf(asked);
  if (challenges.length === 0) {
    return { exchanged: asked, use: bare, remark: "No challenge came, so there was nothing to answer." };
  }
  const leg = { request: draft, random: random() };
  for (const client of clientsFor(challenges, as)) {
    const first = await client.answer(challenges, as, leg);
    if (first) return converse(client, as, { ...leg, challenges }, draft, first, send);
  }
  return { exchanged: asked, use: bare, remark: "These credentials cannot be made here." };
}

/**
 * A draft with the credentials of somebody, as the challenges ask for them; undefined where none of them can be answered.
 * `sent` is the Authorization that these challenges answer, in schemes of several legs.
 */
export async function answeredAs(
  person: Person,
  draft: Draft,
  challenges: readonly Challenge[],
  random: string,
  sent?: string,
): Promise<Draft | undefined> {
  const leg = { request: draft, random, ...(sent === undefined ? {} : { sent }) };
  for (const client of clientsFor(challenges, person)) {
    const fields = await client.answer(challenges, person, leg);
    if (fields) return withFields(draft, fields);
  }
  return undefined;
}

function clientsFor(challenges: readonly Challenge[], { holds }: Person): readonly SchemeClient[] {
  const names = [...new Set(challenges.map(({ scheme }) => scheme.toLowerCase()))];
  return names.flatMap((name) => clientOf(name) ?? []).filter((client) => client.holds === holds);
}

const words = ["", "one leg", "two legs", "three legs"];

// Each answer is sent, and what comes back is answered again, until the scheme has had all its legs.
async function converse(
  client: SchemeClient,
  person: Person,
  leg: Leg & { readonly challenges: readonly Challenge[] },
  draft: Draft,
  first: readonly FieldLine[],
  send: (draft: Draft) => Promise<Exchanged>,
): Promise<Asked> {
  let use = withFields(draft, first);
  let exchanged = await send(use);
  for (let legs = 2; legs < client.legs; legs += 1) {
    const sent = fieldValue(use.fields, "Authorization");
    const next = await client.answer(challengesOf(exchanged), person, { ...leg, sent });
    if (!next) break;
    use = withFields(draft, next);
    exchanged = await send(use);
  }
  if (client.good === "once") return { exchanged, remark: `In ${words[client.legs]}; each proof is good once.` };
  if (client.good === "again") return { exchanged, use };
  // The same count twice would be a replay, so the next one is made ready. RFC 7616 §3.4
  const counted = await client.answer(leg.challenges, person, { ...leg, count: 2 });
  return {
    exchanged,
    use: counted ? withFields(draft, counted) : use,
    remark: `In ${words[client.legs]}: asked, and answered.`,
  };
}

function withFields(draft: Draft, fields: readonly FieldLine[]): Draft {
  return fields.reduce((before, [name, value]) => withField(before, name, value), draft);
}

/** The challenges of an answer; none where they cannot be read. */
export function challengesOf({ answer }: Pick<Exchanged, "answer">): readonly Challenge[] {
  try {
    return parseChallenges(fieldValues(answer.fields, "WWW-Authenticate"));
  } catch {
    return [];
  }
}
