import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { opened, withField } from "#components/exchange/model/editing.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { exerciseIds, loadExercise, loadExercises } from "#content/exercises";
import { type Draft, messageOf } from "#http/draft";
import { statusCode } from "#http/registry/status-codes";
import { policySchema } from "#sandbox/space/policy-schema";
import { base, decidedBy, exercisesOrigin } from "../fixtures/sandbox";

async function outcomeOf(draft: Draft) {
  const origin = await exercisesOrigin();
  const answered = await origin(messageOf(draft));
  return { status: answered.response.status, decidedBy: decidedBy(answered) };
}

test("the ids of the exercises are the names of their files, in order", () => {
  const files = readdirSync("content/exercises").sort();
  expect(exerciseIds().map((id) => `${id}.ts`)).toEqual(files);
});

test("loadExercises() gives every exercise under its id", async () => {
  expect((await loadExercises()).map(({ id }) => id)).toEqual(exerciseIds());
});

test("loadExercise() throws a RangeError that lists the exercises for a name that no file has", async () => {
  for (const id of ["no-such", "../lessons", "", "open-the-vault.ts"]) {
    await expect(loadExercise(id)).rejects.toThrow(/open-the-vault, /);
    await expect(loadExercise(id)).rejects.toBeInstanceOf(RangeError);
  }
});

test("the four exercises of the course are there", () => {
  expect(exerciseIds()).toEqual(
    expect.arrayContaining(["open-the-vault", "the-hidden-room", "the-scoped-api", "the-staff-door"]),
  );
});

test("the nasty realm opens to nobody who has not read the realm: Basic, which does not send it, gets a 401", async () => {
  const { start } = await loadExercise("the-nasty-realm");
  const basic = withField(start, "Authorization", `Basic ${btoa("Aladdin:open sesame")}`);
  expect(await outcomeOf(basic)).toEqual({ status: 401, decidedBy: "scheme-offered" });
});

test("the staff door's hints name what Ali may do as the reason, and nothing that has no part in it", async () => {
  const { hints = [] } = await loadExercise("the-staff-door");
  expect(hints[0]).toContain("what Ali may do");
  expect(hints.join(" ")).not.toMatch(/something else than who you are/);
});

for (const id of exerciseIds()) {
  test(`${id}: its policy is one that the sandbox takes`, async () => {
    const { policy } = await loadExercise(id);
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  test(`${id}: the start and the solution can be sent from a page, to its own resource`, async () => {
    const { start, goal } = await loadExercise(id);
    for (const draft of [start, ...goal.map(({ solution }) => solution)]) {
      expect(faultsOf(opened(draft))).toEqual([]);
      expect(draft.target.startsWith(`${base}/${id}`)).toBe(true);
    }
  });

  test(`${id}: its goal is a status that exists, and its sentences end`, async () => {
    const { goal, title, task } = await loadExercise(id);
    expect(goal.length).toBeGreaterThan(0);
    for (const { status } of goal) expect(statusCode(status)?.registered).toBe(true);
    expect(title).not.toBe("");
    expect(task).toMatch(/\.$/);
  });
}

test("the hints of every exercise that has some are two or three, and each is a nudge in whole sentences", async () => {
  const hinted = (await loadExercises()).filter(({ hints }) => hints !== undefined);
  expect(hinted.map(({ id }) => id)).toContain("open-the-vault");
  for (const { id, hints = [], policy } of hinted) {
    expect([2, 3], id).toContain(hints.length);
    for (const hint of hints) expect(hint, id).toMatch(/^[A-Z].*[.?]$/);
    for (const { password = "-" } of policy.accounts) expect(hints[0], id).not.toContain(password);
  }
});
