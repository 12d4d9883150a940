import type { Draft } from "#http/draft";
import { draftFor, type Got, nobody, type WantedRow, type WantedStatuses } from "#http/exercise/build";
import type { WrittenPolicy } from "#http/policy/policy";
import { askAs } from "../../credentials/ask-as";
import { drawHex } from "../../credentials/tab/draw-hex";
import type { Exchanged } from "../../exchange/model/exchanged";
import { peopleOf } from "../../exchange/model/people-of";
import { sendFromBrowser } from "../../exchange/send/send-from-browser";

/**
 * Sends every request as each of the people, by the policy that was written, and gives the statuses. Who they are, and what they hold,
 * says the policy that the exercise began with; how they send it, the one that was written. Throws what `send` throws.
 */
export async function askEverybody(
  policy: WrittenPolicy,
  begin: WrittenPolicy,
  rows: readonly WantedRow[],
  send: (draft: Draft) => Promise<Exchanged> = (draft) => sendFromBrowser(draft, new AbortController().signal),
): Promise<Got> {
  const used = { ...policy, accounts: begin.accounts, tokens: begin.tokens };
  const people = peopleOf(used, 0);
  const statusOf = async (name: string, row: WantedRow) => {
    const person = people.find((each) => each.name === name);
    if (!person && name !== nobody) throw new RangeError(`Nobody of the name ${name} is among the people`);
    const asker = { who: name, note: "", as: person ?? ("nobody" as const) };
    const { exchanged } = await askAs(asker, draftFor(row, used), send, () => drawHex(12));
    return exchanged.answer.status;
  };
  const got: WantedStatuses[] = [];
  for (const row of rows) {
    const statuses = Object.keys(row.wanted).map(async (name) => [name, await statusOf(name, row)] as const);
    got.push(Object.fromEntries(await Promise.all(statuses)));
  }
  return got;
}
