import { expect, test } from "@playwright/test";
import { addressIn, edited } from "#components/plan/maker/edit.ts";
import { mostSteps, type Plan } from "#components/plan/model/plan.ts";

const step = (at: string) => ({ at, minutes: 0, note: "" });
const plan: Plan = { title: "T", note: "N", steps: [step("/a"), step("/b"), step("/c")] };
const order = ({ steps }: Plan) => steps.map(({ at }) => at);

test("steps are added, moved and removed, and what is written stays", () => {
  expect(order(edited(plan, { do: "add", step: step("/d") }))).toEqual(["/a", "/b", "/c", "/d"]);
  expect(order(edited(plan, { do: "move", at: 0, by: 1 }))).toEqual(["/b", "/a", "/c"]);
  expect(order(edited(plan, { do: "move", at: 2, by: -1 }))).toEqual(["/a", "/c", "/b"]);
  expect(order(edited(plan, { do: "remove", at: 1 }))).toEqual(["/a", "/c"]);
  expect(edited(plan, { do: "say", note: "New" })).toEqual({ ...plan, note: "New" });
  expect(edited(plan, { do: "change", at: 1, step: { at: "/b", minutes: 5, note: "x" } }).steps[1]?.minutes).toBe(5);
});

test("the first goes no further up, and the last no further down", () => {
  expect(edited(plan, { do: "move", at: 0, by: -1 })).toBe(plan);
  expect(edited(plan, { do: "move", at: 2, by: 1 })).toBe(plan);
});

test("a plan takes no more steps than its link may hold", () => {
  const full = { ...plan, steps: Array.from({ length: mostSteps }, () => step("/a")) };
  expect(edited(full, { do: "add", step: step("/b") })).toBe(full);
});

const site = "https://knock.example";
for (const [pasted, at] of [
  ["https://knock.example/learn/basic?seed=2", "/learn/basic?seed=2"],
  [" /sandbox#x1.sandbox.abc?way=wire ", "/sandbox#x1.sandbox.abc?way=wire"],
  ["knock.example/status/403", "/status/403"],
  ["/learn/é", "/learn/%C3%A9"],
] as const)
  test(`${pasted} is a step`, () => {
    expect(addressIn(pasted, site)).toEqual({ at });
  });

for (const pasted of ["https://other.example/", "//other.example/a", "javascript:alert(1)", "mailto:a@knock.example"])
  test(`${pasted} is none, and it is said why`, () => {
    expect(addressIn(pasted, site)).toEqual({ fault: expect.stringMatching(/^(?:A plan leads|This ).*\.$/) });
  });
