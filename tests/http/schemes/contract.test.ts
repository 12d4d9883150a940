import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { tabs } from "#components/credentials/tab/offered.ts";
import { reasonOf } from "#http/advice/reasons";
import { annotateFieldValue } from "#http/annotate/annotate";
import { type Challenge, formatChallenge, parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { isQuestionId } from "#http/decision/questions";
import { schemeCard, schemeCards } from "#http/schemes/cards/registry";
import { clients } from "#http/schemes/clients";
import { facts, schemeTitle } from "#http/schemes/facts";
import { type Offer, schemeOf, schemes } from "#http/schemes/index";
import { offerSchema } from "#http/schemes/offers";
import type { Accepted, Refused } from "#http/schemes/scheme";
import { policySchema } from "#sandbox/space/policy-schema";
import { type Conversed, converse, holderOf, spaceFor, verdictOn } from "./contract";

const names = Object.keys(schemes).filter((name): name is Offer["scheme"] => Object.hasOwn(schemes, name));
const text = fc.oneof(
  fc.stringMatching(/^[\x20-\x7E]{1,20}$/),
  fc.constantFrom("Jäsøn Doe", "敲", 'a"b', "a\\b", "a,b", "a=b", "=2C", "n,,n="),
);
const runs = { numRuns: 12 };

/** Every part of a field value has a meaning of its own, and no part cannot be read. */
function unexplained(name: string, value: string): readonly string[] {
  const general = ["A parameter that this site does not know.", "What the scheme sends as one opaque text."];
  return annotateFieldValue(name, value).flatMap(({ kind, name: part = "", term }) =>
    kind === "fault" || general.includes(term?.meaning ?? "") ? [`${kind} ${part}`] : [],
  );
}

function reasonsIn({ answers }: Accepted | Refused): readonly string[] {
  return answers.flatMap(({ because }) => (because === undefined ? [] : [because]));
}

test("every scheme has an offer, a server, a client and facts, by the same word", () => {
  const offered = offerSchema.options.map(({ shape }) => shape.scheme.value).sort();
  expect(Object.keys(clients).sort()).toEqual(offered);
  expect(Object.keys(facts).sort()).toEqual(offered);
  expect([...names].sort()).toEqual(offered);
});

for (const name of names) {
  const { terms, card, examples } = facts[name];
  const offer = fc.constantFrom(...examples);

  test(`${name}: its word is the name of its scheme, its card and its terms in lower case`, () => {
    expect([schemes[name].name, card.name, terms.name].map((each) => each.toLowerCase())).toEqual([name, name, name]);
    if (card.registered) expect(card.section.split(" §")[0]).toBe(schemes[name].section.split(" §")[0]);
  });

  test(`${name}: its facts give examples of its own offer`, () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ scheme }) => scheme))).toEqual(new Set([name]));
  });

  test(`${name}: it has a place in the list of resources and among the tabs of the credentials panel`, () => {
    expect(Object.keys(clients)).toContain(name);
    expect(tabs.filter(({ id }) => id === name)).toEqual([{ id: name, title: schemeTitle(name) }]);
    expect(schemeTitle(name)).not.toBe("");
  });

  test(`${name}: a policy may offer it, and a mistake in the offer is refused`, () => {
    for (const each of examples) {
      expect(offerSchema.parse(each)).toEqual(each);
      expect(policySchema.safeParse({ ...spaceFor("Ali", "jars"), version: 1, schemes: [each], rules }).success).toBe(
        true,
      );
      expect(offerSchema.safeParse({ ...each, unheard: true }).success).toBe(false);
    }
  });

  test(`${name}: its card stands among the schemes, and can be tried`, () => {
    expect(schemeCards).toContain(card);
    expect(schemeCard(name.toUpperCase())).toBe(card);
    expect(card.live).not.toBe("card");
  });

  test(`${name}: its card shows a challenge and credentials that can be read, and each part has a meaning`, () => {
    expect(parseChallenges(card.challenge ?? "").map(({ scheme }) => scheme)).toEqual([card.name]);
    expect(parseCredentials(card.credentials ?? "").scheme).toBe(card.name);
    expect(unexplained("WWW-Authenticate", card.challenge ?? "")).toEqual([]);
    expect(unexplained("Authorization", card.credentials ?? "")).toEqual([]);
  });

  test(`${name}: its challenge is read back as it was made, whatever the realm, and each part has a meaning`, async () => {
    await fc.assert(
      fc.asyncProperty(offer, fc.stringMatching(/^[\x20-\x7E]{0,20}$/), async (each, realm) => {
        const { moment } = await verdictOn(each, [], "Ali", "jars");
        const made: Challenge = schemeOf(each).challenge(each, { realm, accounts: [], tokens: [] }, moment);
        expect(parseChallenges(formatChallenge(made))).toEqual([
          { ...made, params: made.params.map(([...pair]) => pair) },
        ]);
        expect(unexplained("WWW-Authenticate", formatChallenge(made))).toEqual([]);
      }),
      runs,
    );
  });

  test(`${name}: its client is let in by its server, whatever the name and the secret, in the legs that it names`, async () => {
    await fc.assert(
      fc.asyncProperty(offer, text, text, async (each, person, secret) => {
        const holder = holderOf(name, person, secret);
        fc.pre(holder !== undefined);
        const { verdict, legs, sent }: Conversed = await converse(each, holder, holder);
        expect(verdict, JSON.stringify(verdict.answers)).toMatchObject({ outcome: "accepted", name: holder.name });
        expect(legs).toBeLessThanOrEqual(clients[name].legs);
        expect(unexplained("Authorization", sent)).toEqual([]);
      }),
      runs,
    );
  });

  test(`${name}: a wrong secret is refused at a question that exists, for a reason that exists`, async () => {
    await fc.assert(
      fc.asyncProperty(offer, text, text, async (each, person, secret) => {
        const holder = holderOf(name, person, secret);
        const wrong = holderOf(name, person, `${secret}x`);
        fc.pre(holder !== undefined && wrong !== undefined);
        const { verdict } = await converse(each, holder, wrong);
        expect(verdict.outcome).toBe("refused");
        expect(isQuestionId(verdict.answers.at(-1)?.question ?? "")).toBe(true);
        expect(reasonsIn(verdict).filter((id) => reasonOf(id) === undefined)).toEqual([]);
        expect(reasonsIn(verdict).length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test(`${name}: credentials of any form are refused, with a status and reasons that exist, and nothing is thrown`, async () => {
    const params = fc.array(fc.tuple(fc.stringMatching(/^[a-z*-]{1,9}$/), text), { maxLength: 6 });
    const known = fc.constantFrom(
      "username",
      "realm",
      "nonce",
      "uri",
      "response",
      "data",
      "sid",
      "qop",
      "nc",
      "cnonce",
    );
    const credentials = fc.oneof(
      fc.record({ token68: fc.stringMatching(/^[A-Za-z0-9+/._~-]{0,30}={0,2}$/), params: fc.constant([]) }),
      fc.record({ params: fc.oneof(params, fc.array(fc.tuple(known, text), { maxLength: 8 })) }),
    );
    await fc.assert(
      fc.asyncProperty(offer, credentials, async (each, given) => {
        const { verdict } = await verdictOn(each, [], "Ali", "jars", { scheme: card.name, ...given });
        expect(verdict.outcome).toBe("refused");
        if (verdict.outcome === "refused") expect([400, 401]).toContain(verdict.status);
        expect(reasonsIn(verdict).filter((id) => reasonOf(id) === undefined)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test(`${name}: after a refusal its client begins again, and is let in with the right secret`, async () => {
    const holder = holderOf(name, "Ali", "jars");
    const [first] = examples;
    if (!holder || !first) throw new Error("Nobody holds anything");
    const wrong = await converse(first, holder, { ...holder, secret: `${holder.secret}x` });
    expect(wrong.verdict.outcome).toBe("refused");
    const again = await converse(first, holder, holder, wrong.sent);
    expect(again.verdict.outcome).toBe("accepted");
  });

  test(`${name}: its client answers no challenge of another scheme`, async () => {
    const leg = { request: { method: "GET", target: "/", content: "" }, random: "abc" };
    const foreign = parseChallenges('Unheard-Of realm="x"');
    const answered = await clients[name].answer(foreign, { name: "Ali", secret: "jars" }, leg);
    expect(clients[name].unasked === undefined ? answered : undefined).toBeUndefined();
  });
}

const rules = [{ path: "/", methods: ["GET"], allow: "known", says: "Come in." }] as const;
