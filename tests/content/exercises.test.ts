import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { opened, withField } from "#components/exchange/model/editing.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { wrongIdea } from "#content/course/wrong-ideas";
import type { Exercise } from "#content/exercise";
import {
  exerciseIds,
  isGuarded,
  isRequested,
  loadExercise,
  loadExercises,
  loadGuarded,
  loadGuardedExercise,
} from "#content/exercises";
import { isSeed, parseSeededName, seededName, seedIn, withSeed } from "#http/exercise/seed";
import { statusCode } from "#http/registry/status-codes";
import { policySchema } from "#sandbox/space/policy-schema";
import { baseOf, exchangeOf } from "./solve";

const exercises = await loadExercises();

test("the ids of the exercises are the names of their files, in order", () => {
  const files = readdirSync("content/exercises").sort();
  expect(exerciseIds().map((id) => `${id}.ts`)).toEqual(files);
});

test("loadExercises() gives every exercise under its id", () => {
  expect(exercises.map(({ id }) => id)).toEqual(exerciseIds());
});

test("loadExercise() throws a RangeError that lists the exercises for a name that no file has", async () => {
  for (const id of ["no-such", "../lessons", "", "open-the-vault.ts"]) {
    await expect(loadExercise(id)).rejects.toThrow(/open-the-vault, /);
    await expect(loadExercise(id)).rejects.toBeInstanceOf(RangeError);
  }
});

test("no two exercises have one title", () => {
  expect(new Set(exercises.map(({ title }) => title)).size).toBe(exercises.length);
});

test("the nasty realm opens to nobody who has not read the realm: Basic, which does not send it, gets a 401", async () => {
  const { start } = await loadGuardedExercise("the-nasty-realm");
  const basic = withField(start, "Authorization", `Basic ${btoa("Aladdin:open sesame")}`);
  const { status, decision } = await exchangeOf(basic);
  expect([status, decision.at(-1)?.question]).toEqual([401, "scheme-offered"]);
});

test("the staff door's hints name what Ali may do as the reason, and nothing that has no part in it", async () => {
  const { hints } = await loadGuardedExercise("the-staff-door");
  expect(hints[0]).toContain("what Ali may do");
  expect(hints.join(" ")).not.toMatch(/something else than who you are/);
});

for (const exercise of exercises) {
  const { id, title, task, hints } = exercise;

  test(`${id}: its sentences end, and its wrong tries name ideas that exist`, () => {
    expect(title).not.toBe("");
    expect(task).toMatch(/[.?]$/);
    for (const { says, idea } of wrongOf(exercise)) {
      expect(says, id).toMatch(/[.?]$/);
      if (idea !== undefined) expect(wrongIdea(idea), `${id}: ${idea}`).toBeDefined();
    }
    expect(wrongOf(exercise).length, "a wrong try is what an exercise teaches by").toBeGreaterThan(0);
  });

  test(`${id}: its hints are one to three, and each is a nudge in whole sentences`, () => {
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.length).toBeLessThan(4);
    for (const hint of hints) expect(hint).toMatch(/^[A-Z“].*[.?]$/);
    if (!isGuarded(exercise)) return;
    for (const { password = "-" } of exercise.policy.accounts) expect(hints[0]).not.toContain(password);
  });

  if (isGuarded(exercise)) {
    test(`${id}: its policy is one that the sandbox takes`, () => {
      expect(policySchema.parse(exercise.policy)).toEqual(exercise.policy);
    });
  }

  if (isRequested(exercise)) {
    test(`${id}: it stands on a resource, and its start can be sent from a page`, () => {
      const { start, goal, kind, policy, on } = exercise;
      expect(policy === undefined, "either a policy of its own, or a resource it stands on").toBe(on !== undefined);
      expect(faultsOf(opened(start))).toEqual([]);
      expect(start.target.startsWith(baseOf(exercise)) || goal.some(({ at }) => at !== undefined)).toBe(true);
      expect(kind).toBe(goal.length === 1 ? "answer" : "steps");
      for (const { status } of goal) expect(statusCode(status)).toBeDefined();
    });
  }
}

test("seeds change the words of exercises of every kind but the choice, which stands on resources that all share", () => {
  const varied = exercises.filter(({ vary }) => vary !== undefined);
  for (const kind of ["answer", "steps", "mend", "policy"])
    expect(varied.filter((each) => each.kind === kind).length, kind).toBeGreaterThan(4);
  for (const { id, vary = [] } of varied)
    for (const list of vary) expect(new Set(list).size, `${id}: ${list.join()}`).toBe(list.length);
});

test("the exercises that guard a resource are those that have a policy", async () => {
  const guarded = await loadGuarded();
  expect(guarded.length).toBeGreaterThan(12);
  for (const { policy } of guarded) expect(policy).toBeDefined();
});

test("a seeded name is read back, and what is none is not", () => {
  expect(parseSeededName(seededName("open-the-vault", "7b"))).toEqual({ id: "open-the-vault", seed: "7b" });
  for (const name of ["open-the-vault", "~1.abc", "open-the-vault~", "open-the-vault~A", "a~1~2", "x~123456789"])
    expect(parseSeededName(name), name).toBeUndefined();
  expect(["7", "class7b", "", "A", "a-b"].map(isSeed)).toEqual([true, true, false, false, false]);
  expect(["?seed=7b&x=1", "?seed=A", ""].map(seedIn)).toEqual(["7b", "", ""]);
});

test("a seed changes whole words of its lists at any depth, in keys too, and the same ones each time", () => {
  const vary = [
    ["Ali", "Hasan"],
    ["Ali Baba", "Sindbad the sailor"],
  ] as const;
  const data = { Ali: ["Ali Baba", { says: "Ali is no Ali Baba, nor Alice" }], number: 7, none: null };
  const seeds = ["1", "2", "3", "4", "5", "6"];
  const seen = seeds.map((seed) => JSON.stringify(withSeed(data, vary, seed)));
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(seen).toEqual(seeds.map((seed) => JSON.stringify(withSeed(data, vary, seed))));
  for (const text of seen) {
    expect(text).toContain("nor Alice");
    expect(text).not.toContain("Hasan Baba");
    expect(text.startsWith('{"Hasan"')).toBe(text.includes("Hasan is no"));
  }
  expect(withSeed(data, [], "1")).toEqual(data);
});

function wrongOf(exercise: Exercise): readonly { readonly says: string; readonly idea?: string }[] {
  if (exercise.kind !== "choice") return exercise.wrong;
  return exercise.situations.flatMap(({ wrongStatuses, wrongFields }) => [...wrongStatuses, ...wrongFields]);
}
