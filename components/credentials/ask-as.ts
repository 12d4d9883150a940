import { paramValue } from "#http/auth-param";
import { type Challenge, parseChallenges } from "#http/challenge";
import type { Draft } from "#http/draft";
import { fieldValue, fieldValues } from "#http/message";
import { answerDigest } from "#http/schemes/digest/client";
import { firstRound, readServerFirst, scramChallenge, secondRound } from "#http/schemes/scram/client";
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
 * Sends a draft as somebody, in as many legs as the scheme takes: Digest answers the challenge of the first, SCRAM that of the second too.
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
  const own = { cnonce: random() };
  const digest = answerDigest(challenges, as, draft, own);
  if (digest !== undefined) {
    const exchanged = await send(withField(draft, "Authorization", digest));
    // The same count twice would be a replay, so the next one is made ready. RFC 7616 §3.4
    const next = answerDigest(challenges, as, draft, { ...own, count: 2 }) ?? digest;
    return { exchanged, use: withField(draft, "Authorization", next), remark: "In two legs: asked, and answered." };
  }
  const last = await converse(challenges, as, own.cnonce, (authorization) =>
    send(withField(draft, "Authorization", authorization)),
  );
  if (last === undefined) return { exchanged: asked, use: bare, remark: "These credentials cannot be made here." };
  return {
    exchanged: await send(withField(draft, "Authorization", last)),
    remark: "In three legs; each proof is good once.",
  };
}

// The first round of SCRAM is sent; the value of the second comes back, where the server goes on with it. RFC 7804 §5.
async function converse(
  challenges: readonly Challenge[],
  { name, secret }: Person,
  nonce: string,
  send: (authorization: string) => Promise<Exchanged>,
): Promise<string | undefined> {
  const offered = scramChallenge(challenges);
  if (!offered) return undefined;
  const first = firstRound(name, nonce, paramValue(offered.params, "realm"));
  const next = scramChallenge(challengesOf(await send(first.authorization)));
  const conversation = next && readServerFirst(next, first.message);
  return conversation && (await secondRound(conversation, secret)).authorization;
}

/** The challenges of an answer; none where they cannot be read. */
export function challengesOf({ answer }: Pick<Exchanged, "answer">): readonly Challenge[] {
  try {
    return parseChallenges(fieldValues(answer.fields, "WWW-Authenticate"));
  } catch {
    return [];
  }
}
