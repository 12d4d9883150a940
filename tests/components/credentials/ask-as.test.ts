import { expect, test } from "@playwright/test";
import { askAs, askersOf } from "#components/credentials/ask-as.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import { loadGuardedExercise } from "#content/exercises";
import { type Draft, messageOf } from "#http/draft";
import { moment } from "../../fixtures/moment";
import { exercisesOrigin } from "../../fixtures/sandbox";

const random = () => "c2VzYW1l";

async function everyone(id: string, change: Partial<Draft> = {}) {
  const { policy, start } = await loadGuardedExercise(id);
  const origin = await exercisesOrigin();
  const send = async (draft: Draft): Promise<Exchanged> => {
    const { response, decision } = await origin(messageOf(draft));
    return {
      draft,
      way: "browser",
      decision,
      answer: { ...response, content: new TextDecoder().decode(response.content) },
    };
  };
  const draft = { ...start, ...change };
  const askers = askersOf({ people: peopleOf(policy, moment.now) }, draft);
  const asked = await Promise.all(askers.map((asker) => askAs(asker, draft, send, random)));
  return { askers, asked, send, statuses: asked.map(({ exchanged }) => exchanged.answer.status) };
}

for (const [id, statuses] of [
  ["open-the-vault", [401, 200]],
  ["the-staff-door", [401, 403, 200]],
  ["the-hidden-room", [404, 404, 200]],
  ["the-scoped-api", [401, 403, 200, 401]],
  ["the-signed-door", [401, 200]],
  ["the-old-signed-door", [401, 200]],
  ["the-sealed-letter", [401, 200]],
  ["the-nasty-realm", [401, 200]],
  ["the-two-rounds", [401, 200]],
] as const) {
  test(`everyone at ${id}: nobody first, then each person, get ${statuses.join(", ")}`, async () => {
    expect((await everyone(id)).statuses).toEqual(statuses);
  });
}

test("credentials that are nobody's are asked with too, as they are written", async () => {
  const { askers, statuses } = await everyone("open-the-vault", { fields: [["Authorization", "Basic eDp5"]] });
  expect(askers.map(({ who }) => who)).toEqual(["Nobody", "Aladdin", "As written"]);
  expect(statuses).toEqual([401, 200, 401]);
});

test("the draft that a Digest answer leaves for later counts on, so that it is no replay", async () => {
  const { asked, send } = await everyone("the-signed-door");
  const use = asked[1]?.use;
  if (!use) throw new Error("There is none to use");
  expect((await send(use)).answer.status).toBe(200);
  expect((await send(use)).decision.at(-1)?.question).toBe("nonce-unused");
});

test("somebody who could only answer a challenge is told where none came", async () => {
  const { asked } = await everyone("the-signed-door", { method: "POST" });
  expect(asked[1]).toMatchObject({
    exchanged: { answer: { status: 405 } },
    remark: expect.stringContaining("No challenge came"),
  });
});

test("a token is no password: whoever holds one answers no challenge that wants a password", async () => {
  const { start } = await loadGuardedExercise("the-signed-door");
  const origin = await exercisesOrigin();
  const send = async (draft: Draft): Promise<Exchanged> => {
    const { response, decision } = await origin(messageOf(draft));
    return { draft, way: "browser", decision, answer: { ...response, content: "" } };
  };
  const holder = { holds: "token", name: "Aladdin", secret: "lamp-51d3", note: "" } as const;
  const asked = await askAs({ who: "Aladdin", note: "", as: holder }, start, send, random);
  expect(asked.remark).toBe("These credentials cannot be made here.");
});
