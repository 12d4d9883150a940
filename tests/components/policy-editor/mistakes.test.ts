import { expect, test } from "@playwright/test";
import { moved, partsOf, removed, replaced } from "#components/policy-editor/lists.ts";
import { mistakesAt, mistakesIn } from "#components/policy-editor/mistakes.ts";
import { loadGuardedExercise } from "#content/exercises";
import { encodePolicy, policyBase } from "#http/policy/address";
import { exercisesOrigin } from "../../fixtures/sandbox";

async function checked(change: object) {
  const { policy } = await loadGuardedExercise("the-staff-door");
  const origin = await exercisesOrigin();
  const target = `${policyBase}${encodePolicy({ ...policy, ...change })}/`;
  const { response } = await origin({ method: "GET", target, fields: [], content: new Uint8Array(0) });
  return mistakesIn(response.status, new TextDecoder().decode(response.content));
}

test("what the server finds wrong with a policy is found in its answer, at its place", async () => {
  const rule = { path: "no slash", methods: [], allow: { role: "" }, says: "" };
  const mistakes = await checked({ realm: "Höhle", rules: [rule] });
  expect(mistakes.map(({ path }) => path)).toEqual([
    "realm",
    "rules[0].path",
    "rules[0].methods",
    "rules[0].allow.role",
  ]);
  expect(mistakesAt(mistakes, "rules[0]")).toHaveLength(3);
  expect(mistakesAt(mistakes, "rules[0].path")).toMatchObject([{ message: expect.stringContaining("slash") }]);
  expect(mistakesAt(mistakes, "rule")).toEqual([]);
});

test("a policy that the server takes has no mistakes, and one that is too long has one", async () => {
  expect(await checked({})).toEqual([]);
  expect(await checked({ realm: "r".repeat(5000) })).toEqual([{ path: "", message: expect.stringContaining("4096") }]);
  expect(mistakesIn(400, "no JSON")).toEqual([]);
  expect(mistakesIn(400, '{ "mistakes": [{ "path": 1 }, "x"] }')).toEqual([]);
});

test("items are replaced, removed and moved, and stay where there is no place", () => {
  expect(replaced(["a", "b"], 1, "c")).toEqual(["a", "c"]);
  expect(removed(["a", "b"], 0)).toEqual(["b"]);
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(partsOf(" staff,, head cook ,")).toEqual(["staff", "head cook"]);
});
