import { expect, test } from "@playwright/test";
import { differencesBetween } from "#components/exchange/answer/differences.ts";
import type { Exchanged, Way } from "#components/exchange/model/exchanged.ts";
import type { FieldLine } from "#http/message";

function exchanged(way: Way, ...fields: readonly FieldLine[]): Exchanged {
  const draft = { method: "GET", target: "/api/sandbox/a", fields: [], content: "" };
  return { draft, way, answer: { status: 200, reason: "OK", fields, content: "" }, decision: [] };
}

const sentences = (browser: readonly FieldLine[], wire: readonly FieldLine[]) =>
  differencesBetween(exchanged("browser", ...browser), exchanged("wire", ...wire)).map(({ sentence }) => sentence);

test("a header that something on the way changed is named with both values", () => {
  expect(sentences([["vary", "rsc, Authorization"]], [["Vary", "Authorization"]])).toContain(
    "Vary was changed on the way to the browser: Authorization became rsc, Authorization.",
  );
});

test("lines that the browser only joined are not said to be changed, and neither is what is the same", () => {
  const joined = sentences(
    [["vary", "Origin, Authorization"]],
    [
      ["Vary", "Origin"],
      ["Vary", "Authorization"],
    ],
  );
  expect(joined.join(" ")).not.toContain("changed on the way");
  expect(sentences([["vary", "Origin"]], [["Vary", "Origin"]]).join(" ")).not.toContain("changed");
});

test("a header that something on the way added is named", () => {
  expect(sentences([["vary", "rsc"]], []).join(" ")).toContain("On the way to the browser came: Vary.");
});
