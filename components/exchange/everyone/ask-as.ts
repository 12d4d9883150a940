import { type Challenge, parseChallenges } from "#http/challenge";
import type { Draft } from "#http/draft";
import { fieldValue, fieldValues } from "#http/message";
import { withField, withoutField } from "../editing";
import type { Exchanged, Person, Resource } from "../model";
import { answerDigest } from "./digest-answer";
import { beginScram } from "./scram-answer";

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
  const conversation = beginScram(challenges, as, own.cnonce);
  const begun = conversation && (await send(withField(draft, "Authorization", conversation.first)));
  const last = begun && (await conversation.last(challengesOf(begun)));
  if (last === undefined) return { exchanged: asked, use: bare, remark: "These credentials cannot be made here." };
  return {
    exchanged: await send(withField(draft, "Authorization", last)),
    remark: "In three legs; each proof is good once.",
  };
}

/** The challenges of an answer; none where they cannot be read. */
export function challengesOf({ answer }: Pick<Exchanged, "answer">): readonly Challenge[] {
  try {
    return parseChallenges(fieldValues(answer.fields, "WWW-Authenticate"));
  } catch {
    return [];
  }
}
