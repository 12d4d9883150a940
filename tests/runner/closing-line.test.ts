import { expect, test } from "@playwright/test";
import { closingLine } from "../closing-line";

const told = (title: string, outcome: "expected" | "unexpected" | "flaky" | "skipped") => ({
  title,
  outcome: () => outcome,
});
const tests = [told("a stone", "expected"), told("a coin", "flaky"), told("a wall", "unexpected")];

test("a test that passes at its second try alone counts as failed at the gate, and the last line names it", () => {
  expect(closingLine(tests, false)).toBe("1 passed, 2 failed, 0 skipped; flaky: a coin");
  expect(closingLine(tests, true)).toBe("2 passed, 1 failed, 0 skipped; flaky: a coin");
  expect(closingLine(tests.slice(0, 1), false)).toBe("1 passed, 0 failed, 0 skipped");
});

test("the gate fails by a flaky test, and tries it again to know that it is one", () => {
  const { config, project } = test.info();
  const gate = process.env["CI"] !== undefined;
  expect([config.failOnFlakyTests, project.retries]).toEqual([gate, gate ? 1 : 0]);
});
