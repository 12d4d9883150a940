import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatDecision, parseDecision } from "#http/decision";

test("a decision whose detail holds control characters can still be read, each shown as one that cannot be", () => {
  const decision = [{ question: "permitted", yes: false, detail: "Ali\n\0 ſ" } as const];
  expect(parseDecision(formatDecision(decision))).toEqual([{ ...decision[0], detail: "Ali\uFFFD\uFFFD ſ" }]);
});

test("whatever the detail, parseDecision() finds the question and its answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (detail, yes) => {
      const [read] = parseDecision(formatDecision([{ question: "permitted", yes, detail }]));
      expect([read?.question, read?.yes]).toEqual(["permitted", yes]);
    }),
  );
});
