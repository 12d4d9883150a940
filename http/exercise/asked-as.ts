import { parseChallenges } from "../challenge";
import type { Draft } from "../draft";
import { type FieldLine, fieldValue, fieldValues } from "../message";
import type { WrittenPolicy } from "../policy/policy";
import type { Holder, SchemeClient } from "../schemes/client";
import { clientOf } from "../schemes/clients";

type Answer = { readonly status: number; readonly fields: readonly FieldLine[] };

/**
 * The status that somebody a policy knows gets for a request, sent in as many legs as the scheme takes; without a name nobody asks.
 * `random` is a text that nobody can guess. Throws a RangeError for a name that nobody has, and what `send` throws.
 */
export async function statusAs(
  name: string | undefined,
  { schemes, accounts, tokens }: WrittenPolicy,
  draft: Draft,
  send: (draft: Draft) => Promise<Answer>,
  random: string,
): Promise<number> {
  if (name === undefined) return (await send(draft)).status;
  const account = accounts.find((each) => each.name === name && each.password !== undefined);
  const token = tokens.find(({ to }) => to === name);
  const secret = account?.password ?? token?.token;
  if (secret === undefined) throw new RangeError(`Nobody of the name ${name} is among the people`);
  const holder = { name, secret };
  const holds = account ? "password" : "token";
  const mine = (client: SchemeClient) => client.holds === holds;
  const offered = schemes.flatMap(({ scheme }) => clientOf(scheme) ?? []).filter(mine);
  const unasked = offered.map((client) => client.unasked?.(holder)).find((value) => value !== undefined);
  if (unasked !== undefined) return (await send(withFields(draft, [["Authorization", unasked]]))).status;
  const asked = await send(draft);
  const challenges = challengesIn(asked);
  const named = new Set(challenges.map(({ scheme }) => scheme.toLowerCase()));
  for (const client of [...named].flatMap((scheme) => clientOf(scheme) ?? []).filter(mine)) {
    const answered = await converse(client, holder, draft, asked, send, random);
    if (answered) return answered.status;
  }
  return asked.status;
}

// Each challenge is answered, until the scheme has had all its legs.
async function converse(
  client: SchemeClient,
  holder: Holder,
  draft: Draft,
  asked: Answer,
  send: (draft: Draft) => Promise<Answer>,
  random: string,
): Promise<Answer | undefined> {
  let last = asked;
  let sent: string | undefined;
  for (let leg = 1; leg < Math.max(2, client.legs); leg += 1) {
    const lines = await client.answer(challengesIn(last), holder, { request: draft, random, sent });
    if (!lines) return leg === 1 ? undefined : last;
    const use = withFields(draft, lines);
    sent = fieldValue(use.fields, "Authorization");
    last = await send(use);
  }
  return last;
}

function withFields(draft: Draft, lines: readonly FieldLine[]): Draft {
  return { ...draft, fields: [...draft.fields, ...lines] };
}

function challengesIn({ fields }: Answer) {
  try {
    return parseChallenges(fieldValues(fields, "WWW-Authenticate"));
  } catch {
    return [];
  }
}
