import { expect, test } from "@playwright/test";
import { resourceOf } from "#app/resource.ts";
import { withField, withoutField } from "#components/exchange/model/editing.ts";
import { seededResource } from "#components/island/seeded.ts";
import { isGuarded, isRequested, loadExercises, loadGuardedExercise } from "#content/exercises";
import type { Draft } from "#http/draft";
import { type Exchange, isReached, wrongTryIn } from "#http/goal/goal";
import { targetUnder } from "#http/policy/address";
import { withBrokenSignature } from "#http/schemes/token/jwt-parts";
import { baseOf, exchangeOf, isDone, takenBy, taking } from "./solve";

const basic = (name: string, password: string) => `Basic ${btoa(`${name}:${password}`)}`;
const exercises = (await loadExercises()).filter(isRequested);

for (const exercise of exercises) {
  const { id, goal, start, wrong } = exercise;

  test(`${id}: its solutions, one after the other, are done, whatever is tried between them`, async () => {
    const exchanges: Exchange[] = [];
    for (const step of goal) {
      expect(isDone(exercise, exchanges)).toBe(false);
      exchanges.push(await exchangeOf(start), await taking(step, exercise, exchanges));
    }
    exchanges.push(await exchangeOf(start));
    expect(isDone(exercise, exchanges)).toBe(true);
  });

  test(`${id}: the start, and a request that nobody signed, are not done`, async () => {
    const signed = goal.filter(
      ({ as, solution }) => as !== undefined || withoutField(solution, "Authorization") !== solution,
    );
    const bare = await Promise.all(signed.map(({ solution }) => exchangeOf(withoutField(solution, "Authorization"))));
    const needs = goal.some(
      ({ as, solution }) => as !== undefined || solution.fields.some(([name]) => name === "Authorization"),
    );
    expect(isDone(exercise, [await exchangeOf(start), ...(needs ? bare : [])])).toBe(false);
  });

  test(`${id}: one step alone, the last one first, or another address is not done`, async () => {
    const exchanges: Exchange[] = [];
    for (const step of goal) exchanges.push(await taking(step, exercise, exchanges));
    if (exchanges.length > 1) {
      for (const each of exchanges) expect(isDone(exercise, [each])).toBe(false);
      expect(isDone(exercise, [...exchanges].reverse())).toBe(false);
    }
    const elsewhere = exchanges.map((each) => ({ ...each, draft: { ...each.draft, target: "/api/sandbox/other" } }));
    expect(isDone(exercise, elsewhere)).toBe(false);
  });

  for (const [index, each] of wrong.entries()) {
    test(`${id}: its wrong try ${index + 1} is not done, and is met with its own sentence`, async () => {
      const before: Exchange[] = [];
      // A try may be wrong only once an earlier step has been taken.
      for (const step of goal.slice(0, each.after ?? 0)) before.push(await taking(step, exercise, before));
      const tried = [...before, await taking(each, exercise, before)];
      expect(isDone(exercise, tried)).toBe(false);
      expect(wrongTryIn(wrong, goal, baseOf(exercise), tried)?.says).toBe(each.says);
    });
  }

  if (isGuarded(exercise)) {
    test(`${id}: under rules of one's own that let everybody in, nothing is done`, async () => {
      const rules = exercise.policy.rules.map((rule) => ({ ...rule, allow: "everybody" as const }));
      const target = targetUnder({ ...exercise.policy, rules }, start.target, start.target);
      const sent = ["GET", "POST"].map((method) => exchangeOf({ ...start, method, target }));
      expect(isDone(exercise, await Promise.all(sent))).toBe(false);
    });
  }

  if (exercise.vary) {
    test(`${id}: with seeds its solution is done at addresses of its own, and its words differ`, async () => {
      const plain = await resourceOf(exercise);
      const texts = new Set<string>();
      for (const seed of ["1", "2", "3", "class7b"]) {
        const { base = "", policy, people, goal: steps, title, task } = seededResource(plain, seed, Date.now() / 1000);
        texts.add(JSON.stringify([title, task, policy, steps]));
        expect(base).toBe(`/api/sandbox/${id}~${seed}`);
        const exchanges: Exchange[] = [];
        for (const step of steps) exchanges.push(await takenBy(people, step, step.solution, exchanges));
        expect(isReached(steps, base, exchanges), seed).toBe(true);
        expect(isReached(steps, base, [await exchangeOf(exercise.start)])).toBe(false);
      }
      expect(texts.size).toBeGreaterThan(1);
    });
  }
}

test("a seed that is none changes nothing, and an address with one is none either", async () => {
  const [first] = exercises.filter(({ vary }) => vary);
  const plain = await resourceOf(first ?? (await loadGuardedExercise("open-the-vault")));
  for (const seed of ["", "UPPER", "much-too-long", "a~b"]) expect(seededResource(plain, seed, 0)).toBe(plain);
  const { status } = await exchangeOf({
    method: "GET",
    target: "/api/sandbox/open-the-vault~NO",
    fields: [],
    content: "",
  });
  expect(status).toBe(404);
});

/** Requests that come near an exercise's task, and are not it. */
const neighbors: readonly (readonly [id: string, what: string, draft: (start: Draft) => Draft | Promise<Draft>])[] = [
  ["the-jwt-library", "any word as a token", (start) => withField(start, "Authorization", "Bearer abc")],
  [
    "the-jwt-library",
    "the unsigned token with a signature after all",
    async (start) => {
      const [step] = (await loadGuardedExercise("the-jwt-library")).goal;
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
  [
    "the-scoped-api",
    "reading with the token that may write",
    (start) => withField({ ...start, method: "GET" }, "Authorization", "Bearer write-9c1d"),
  ],
  ["the-choice", "Digest of nobody", (start) => withField(start, "Authorization", 'Digest username="x"')],
];

for (const [id, what, draft] of neighbors) {
  test(`${id} is not done by ${what}`, async () => {
    const exercise = await loadGuardedExercise(id);
    expect(isDone(exercise, [await exchangeOf(await draft(exercise.start))])).toBe(false);
  });
}

for (const id of ["the-signed-door", "the-old-signed-door", "the-short-nonce"]) {
  test(`${id} is not done by an answer to the challenge that is right at once`, async () => {
    const exercise = await loadGuardedExercise(id);
    const right = await taking({ as: "Aladdin", solution: exercise.start }, exercise);
    expect(right.status).toBe(200);
    expect(isDone(exercise, [right])).toBe(false);
  });
}
