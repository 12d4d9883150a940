import { expect, test } from "@playwright/test";
import { askEverybody } from "#components/exercise/build/ask-everybody.ts";
import { loadExercises } from "#content/exercises";
import { isBuilt, nobody, peopleIn, wrongPolicyIn } from "#http/exercise/build";
import { withSeed } from "#http/exercise/seed";
import { encodePolicy, policyAddressLimit } from "#http/policy/address";
import type { WrittenPolicy } from "#http/policy/policy";
import { policySchema } from "#sandbox/space/policy-schema";
import { sent } from "./solve";

const exercises = (await loadExercises()).flatMap((each) => (each.kind === "policy" ? [each] : []));

for (const { id, begin, rows, solution, wrong, vary = [] } of exercises) {
  const asked = (policy: WrittenPolicy) => askEverybody(policy, begin, rows, (draft) => sent(draft));

  test(`${id}: with a seed the solution is done as well as without`, async () => {
    for (const seed of ["1", "class7b"]) {
      const seeded = withSeed({ begin, rows, solution }, vary, seed);
      const got = await askEverybody(seeded.solution, seeded.begin, seeded.rows, (draft) => sent(draft));
      expect(isBuilt(seeded.rows, got), seed).toBe(true);
    }
  });

  test(`${id}: its policies are ones that the sandbox takes, and that an address can carry`, () => {
    for (const policy of [begin, solution, ...wrong.map(({ example }) => example)]) {
      expect(policySchema.parse(policy)).toEqual(policy);
      expect(encodePolicy(policy).length).toBeLessThan(policyAddressLimit);
    }
    expect(solution.accounts).toEqual(begin.accounts);
    expect(solution.tokens).toEqual(begin.tokens);
  });

  test(`${id}: four people or more are asked, nobody among them, and there are two requests or more`, () => {
    expect(peopleIn(rows)).toContain(nobody);
    expect(peopleIn(rows).length).toBeGreaterThan(2);
    expect(rows.length).toBeGreaterThan(1);
  });

  test(`${id}: by the solution everybody gets what they are to get, and by what it begins with they do not`, async () => {
    expect(isBuilt(rows, await asked(solution))).toBe(true);
    expect(isBuilt(rows, await asked(begin))).toBe(false);
  });

  for (const [index, each] of wrong.entries()) {
    test(`${id}: its wrong policy ${index + 1} is not done, and is met with its own sentence`, async () => {
      const got = await asked(each.example);
      expect(isBuilt(rows, got)).toBe(false);
      expect(wrongPolicyIn(wrong, rows, got)?.says).toBe(each.says);
    });
  }
}
