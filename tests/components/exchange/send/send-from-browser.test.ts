import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decisionIn } from "#components/exchange/send/send-from-browser.ts";
import { formatDecision } from "#http/decision/decision";
import { anyText } from "../../../arbitraries";

test("decisionIn() reads the decision that an answer carries", () => {
  const asked = [{ question: "permitted", yes: false, detail: "Ali is known, and is not staff." }] as const;
  expect(decisionIn(formatDecision(asked))).toEqual(asked);
});

test("decisionIn() finds no decision where the answer carries none", () => {
  expect(decisionIn(undefined)).toEqual([]);
});

test("decisionIn() finds no decision in a value that cannot be read, and throws nothing for any", () => {
  expect(decisionIn("permitted;;")).toEqual([]);
  fc.assert(fc.property(anyText, (text) => Array.isArray(decisionIn(text))));
});
