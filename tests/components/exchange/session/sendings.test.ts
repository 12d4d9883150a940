import { expect, test } from "@playwright/test";
import type { Exchanged, Way } from "#components/exchange/model/exchanged.ts";
import { sendingsOf } from "#components/exchange/session/sendings.ts";
import type { Draft } from "#http/draft";

function ask(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

function exchanged(draft: Draft, way: Way = "browser"): Exchanged {
  return { draft, way, answer: { status: 200, reason: "OK", fields: [], content: "" }, decision: [] };
}

test("a link repeats the sendings before the last, without credentials that are none of the page's people's", () => {
  const history = [exchanged(ask("/a", ["Authorization", "Bearer mine"])), exchanged(ask("/b"))];
  const sent = sendingsOf(history, undefined, "browser", []);
  expect(sent).toEqual({ send: true, before: [ask("/a")] });
  expect(JSON.stringify(sent)).not.toContain("mine");
});

test("what was sent both ways is sent once for both, and the leg is that of the pair", () => {
  const history = [ask("/a"), ask("/b")].flatMap((draft) => [exchanged(draft), exchanged(draft, "wire")]);
  expect(sendingsOf(history, undefined, "both", []).before).toEqual([ask("/a")]);
  for (const picked of [0, 1, 2, 3]) expect(sendingsOf(history, picked, "both", []).leg).toBe(picked);
});

test("of a long history a leg is counted among those that the link repeats, and left out where it is none of them", () => {
  const history = Array.from({ length: 12 }, (_, index) => exchanged(ask(`/${index}`)));
  expect(sendingsOf(history, 11, "browser", []).leg).toBe(7);
  expect(sendingsOf(history, 4, "browser", []).leg).toBe(0);
  expect(sendingsOf(history, 3, "browser", []).leg).toBeUndefined();
});
