import { expect, test } from "@playwright/test";
import type { Resource } from "#components/exchange/model/resource.ts";
import { isElsewhere, resourceAt } from "#components/exchange/model/resource-at.ts";
import { loadGuardedExercise } from "#content/exercises";
import { isBelow } from "#http/goal/goal";
import { encodePolicy, policyBase } from "#http/policy/address";

async function staffDoor(): Promise<readonly [Resource]> {
  return [{ ...(await loadGuardedExercise("the-staff-door")), people: [] }];
}

test("a target with a policy in it is a resource of its own, with its people and rules", async () => {
  const { policy } = await loadGuardedExercise("the-scoped-api");
  const resource = resourceAt(`${policyBase}${encodePolicy(policy)}/gold?a`, await staffDoor(), 0);
  expect(resource.policy).toEqual(policy);
  expect(resource.people.map(({ name }) => name)).toEqual(["Scheherazade", "Scheherazade", "Dinarzade"]);
  expect(isBelow(`${policyBase}${encodePolicy(policy)}/gold?a`, resource.start.target)).toBe(true);
});

test("a target whose policy cannot be read is a resource that says so, and knows nobody", async () => {
  const resource = resourceAt(`${policyBase}1.!!`, await staffDoor(), 0);
  expect(resource).toMatchObject({ people: [], task: expect.stringContaining("damaged") });
  expect(resource.policy).toBeUndefined();
});

test("any other target means the only resource there is, and none of several", async () => {
  const [door] = await staffDoor();
  expect(resourceAt("/elsewhere", [door], 0)).toBe(door);
  const other = { ...door, id: "other", start: { ...door.start, target: "/api/sandbox/other" } };
  expect(isElsewhere(resourceAt("/elsewhere", [door, other], 0))).toBe(true);
  expect(resourceAt("/api/sandbox/other?a", [door, other], 0)).toBe(other);
});
