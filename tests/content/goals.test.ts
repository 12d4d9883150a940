import { expect, test } from "@playwright/test";
import { withField, withoutField } from "#components/exchange/model/editing.ts";
import { exerciseIds, loadExercise } from "#content/exercises";
import type { Draft } from "#http/draft";
import type { Exchange } from "#http/goal/goal";
import { targetUnder } from "#http/policy/address";
import { withBrokenSignature } from "#http/schemes/token/jwt-parts";
import { exchangeOf, isDone, sign, taking } from "./solve";

const basic = (name: string, password: string) => `Basic ${btoa(`${name}:${password}`)}`;

for (const id of exerciseIds()) {
  test(`${id}: its solutions, one after the other, are done, whatever is tried between them`, async () => {
    const exercise = await loadExercise(id);
    const exchanges: Exchange[] = [];
    for (const step of exercise.goal) {
      expect(isDone(exercise, exchanges)).toBe(false);
      exchanges.push(await exchangeOf(exercise.start), await taking(step, exercise));
    }
    exchanges.push(await exchangeOf(exercise.start));
    expect(isDone(exercise, exchanges)).toBe(true);
  });

  test(`${id}: the start, and a request that nobody signed, are not done`, async () => {
    const exercise = await loadExercise(id);
    const bare = await Promise.all(
      exercise.goal.map(({ solution }) => exchangeOf(withoutField(solution, "Authorization"))),
    );
    expect(isDone(exercise, [await exchangeOf(exercise.start), ...bare])).toBe(false);
  });

  test(`${id}: one step alone, the last one first, or another address is not done`, async () => {
    const exercise = await loadExercise(id);
    const exchanges = await Promise.all(exercise.goal.map((step) => taking(step, exercise)));
    if (exchanges.length > 1) {
      for (const each of exchanges) expect(isDone(exercise, [each])).toBe(false);
      expect(isDone(exercise, [...exchanges].reverse())).toBe(false);
    }
    const elsewhere = exchanges.map((each) => ({ ...each, draft: { ...each.draft, target: "/api/sandbox/other" } }));
    expect(isDone(exercise, elsewhere)).toBe(false);
  });

  test(`${id}: under rules of one's own that let everybody in, nothing is done`, async () => {
    const exercise = await loadExercise(id);
    const rules = exercise.policy.rules.map((rule) => ({ ...rule, allow: "everybody" as const }));
    const target = targetUnder({ ...exercise.policy, rules }, exercise.start.target, exercise.start.target);
    const methods = ["GET", "POST"];
    const sent = methods.map((method) => exchangeOf({ ...exercise.start, method, target }));
    expect(isDone(exercise, await Promise.all(sent))).toBe(false);
  });
}

/** Requests that come near an exercise's task, and are not it. */
const neighbors: readonly (readonly [id: string, what: string, draft: (start: Draft) => Draft | Promise<Draft>])[] = [
  ["the-jwt-library", "any word as a token", (start) => withField(start, "Authorization", "Bearer abc")],
  [
    "the-jwt-library",
    "the unsigned token with a signature after all",
    async (start) => {
      const [step] = (await loadExercise("the-jwt-library")).goal;
      const token = step?.solution.fields.find(([name]) => name === "Authorization")?.[1].slice("Bearer ".length) ?? "";
      return withField(start, "Authorization", `Bearer ${withBrokenSignature(`${token}c2ln`)}`);
    },
  ],
  [
    "the-bound-token",
    "a token without any proof",
    (start) => withField(start, "Authorization", "DPoP eyJhbGciOiJFUzI1NiJ9.e30.c2ln"),
  ],
  [
    "the-bound-token",
    "a proof made for this very request, which lacks the nonce",
    (start) => {
      const claims = btoa(
        JSON.stringify({ htm: "GET", htu: `https://knock.example${start.target}`, jti: "1", iat: 0 }),
      );
      const proof = `eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2In0.${claims.replaceAll("=", "")}.c2ln`;
      return withField(withField(start, "Authorization", "DPoP abc"), "DPoP", proof);
    },
  ],
  [
    "the-staff-door",
    "Morgiana at once",
    (start) => withField(start, "Authorization", basic("Morgiana", "boiling oil")),
  ],
  ["the-staff-door", "Ali alone", (start) => withField(start, "Authorization", basic("Ali", "forty jars"))],
  ["the-staff-door", "a wrong password", (start) => withField(start, "Authorization", basic("Ali", "oil"))],
  [
    "the-hidden-room",
    "the 404 that Ali gets",
    (start) => withField(start, "Authorization", basic("Ali", "forty jars")),
  ],
  [
    "the-scoped-api",
    "reading with the token that may write",
    (start) => withField({ ...start, method: "GET" }, "Authorization", "Bearer write-9c1d"),
  ],
  [
    "the-scoped-api",
    "writing with the token that may read",
    (start) => withField({ ...start, method: "POST" }, "Authorization", "Bearer read-4f2a"),
  ],
  [
    "the-signed-door",
    "the second half alone",
    async (start) => sign(start, (await loadExercise("the-signed-door")).policy, "Aladdin"),
  ],
  [
    "the-old-signed-door",
    "the second half alone",
    async (start) => sign(start, (await loadExercise("the-old-signed-door")).policy, "Aladdin"),
  ],
  [
    "the-sealed-letter",
    "a letter that is signed whole",
    async (start) => sign(start, (await loadExercise("the-sealed-letter")).policy, "Aladdin"),
  ],
  [
    "the-short-nonce",
    "a nonce that is fresh",
    async (start) => sign(start, (await loadExercise("the-short-nonce")).policy, "Aladdin"),
  ],
  [
    "the-two-rounds",
    "Basic in the place of SCRAM",
    (start) => withField(start, "Authorization", basic("Aladdin", "open sesame")),
  ],
  [
    "the-nasty-realm",
    "Basic, which sends no realm",
    (start) => withField(start, "Authorization", basic("Aladdin", "open sesame")),
  ],
  ["the-choice", "Digest of nobody", (start) => withField(start, "Authorization", 'Digest username="x"')],
  ["open-the-vault", "a wrong password", (start) => withField(start, "Authorization", basic("Aladdin", "sesame"))],
];

for (const [id, what, draft] of neighbors) {
  test(`${id} is not done by ${what}`, async () => {
    const exercise = await loadExercise(id);
    expect(isDone(exercise, [await exchangeOf(await draft(exercise.start))])).toBe(false);
  });
}
