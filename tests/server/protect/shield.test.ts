import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fieldValue } from "#http/message";
import { Budget } from "#sandbox/memory/budget";
import { createShield } from "#server/protect/shield";

const wide = {
  requestsPerWindow: 1_000,
  windowSeconds: 10,
  underWay: 1_000,
  underWayPerClient: 1_000,
  octets: 1_000_000,
  octetsPerClient: 1_000_000,
};

async function entered(shield: ReturnType<typeof createShield>, client: string, octets = 0) {
  const visit = await shield.enter(client, octets);
  return "refused" in visit ? visit.refused.response : visit;
}

function statusOf(visit: Awaited<ReturnType<typeof entered>>): number {
  return "status" in visit ? visit.status : 0;
}

test("an address that sends too many requests gets a 429 that says the limit and how long, and another address none", async () => {
  const shield = createShield({ ...wide, requestsPerWindow: 2 });
  for (const _ of [1, 2]) expect(statusOf(await entered(shield, "192.0.2.1"))).toBe(0);
  const refused = await entered(shield, "192.0.2.1");
  expect(statusOf(refused)).toBe(429);
  if (!("status" in refused)) return;
  expect(Number(fieldValue(refused.fields, "Retry-After"))).toBeGreaterThan(0);
  expect(new TextDecoder().decode(refused.content)).toContain("One address may send 2 requests in 10 s,");
  expect(statusOf(await entered(shield, "192.0.2.2"))).toBe(0);
});

test("much content counts as many requests, so that one address cannot keep the server reading", async () => {
  const shield = createShield({ ...wide, requestsPerWindow: 40 });
  expect(statusOf(await entered(shield, "a", 256 * 1024))).toBe(0);
  expect(statusOf(await entered(shield, "a", 256 * 1024))).toBe(429);
  expect(statusOf(await entered(shield, "b", 256 * 1024))).toBe(0);
});

test("an address with too many requests under way gets a 429, and one more for all a 503", async () => {
  const shield = createShield({ ...wide, underWay: 3, underWayPerClient: 2 });
  const first = await entered(shield, "a");
  await entered(shield, "a");
  expect(statusOf(await entered(shield, "a"))).toBe(429);
  expect(statusOf(await entered(shield, "b"))).toBe(0);
  expect(statusOf(await entered(shield, "c"))).toBe(503);
  if ("leave" in first) first.leave();
  expect(statusOf(await entered(shield, "c"))).toBe(0);
});

test("content that would not fit into memory is refused before it is read, and what was held is given back", async () => {
  const shield = createShield({ ...wide, octets: 100, octetsPerClient: 60 });
  const first = await entered(shield, "a", 60);
  expect(statusOf(await entered(shield, "a", 1))).toBe(429);
  expect(statusOf(await entered(shield, "b", 50))).toBe(503);
  const second = await entered(shield, "b", 40);
  expect("hold" in second && second.hold(1)?.response.status).toBe(503);
  if ("leave" in first) first.leave();
  expect("hold" in second && second.hold(20)).toBeUndefined();
});

test("a budget never gives out more than there is, and is whole again once all is given back", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(40)));
  fc.assert(
    fc.property(steps, (taken) => {
      const budget = new Budget(100, 60);
      const got = taken.filter(([holder, amount]) => budget.take(holder, amount) === undefined);
      for (const each of ["a", "b", "c"]) {
        const sum = got.filter(([holder]) => holder === each).reduce((all, [, amount]) => all + amount, 0);
        expect(sum).toBeLessThanOrEqual(60);
      }
      expect(budget.out).toBeLessThanOrEqual(100);
      for (const [holder, amount] of got) budget.give(holder, amount);
      expect(budget.out).toBe(0);
    }),
  );
});
