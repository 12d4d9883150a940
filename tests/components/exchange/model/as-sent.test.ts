import { expect, test } from "@playwright/test";
import { legsOf } from "#components/exchange/answer/legs.ts";
import { compare, isAnswered } from "#components/exchange/model/compare.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { takeHar } from "#components/take/export/har.ts";

const draft = { method: "GET", target: "/api/sandbox/a", fields: [["Cookie", "a=b"] as const], content: "" };
const answer = { status: 401, reason: "", fields: [], content: "" };
const sent = (more: Partial<Exchanged>): Exchanged => ({ draft, way: "browser", answer, decision: [], ...more });

test("compare() has no lines that the browser left out, and all of a text that is no message", () => {
  const text = "GET /a HTTP/1.1\nNo colon";
  const { request } = compare(sent({}), sent({ way: "wire" }));
  expect(request.map((line) => line.text)).toEqual(["GET /api/sandbox/a"]);
  const unread = compare(sent({ way: "wire", text }), sent({}));
  expect(unread.request.map((line) => line.text)).toEqual(["GET /a HTTP/1.1", "No colon"]);
});

test("an archive holds the lines that went, and no answer to a text that is no message", () => {
  const entryOf = (latest: Exchanged) => JSON.parse(takeHar(draft, "http://a", { latest }).text).log.entries[0];
  expect(entryOf(sent({})).request.headers).toEqual([]);
  expect(entryOf(sent({ way: "wire" })).request.headers).toEqual([{ name: "Cookie", value: "a=b" }]);
  expect(entryOf(sent({ text: "GET" })).response.status).toBe(0);
  expect(isAnswered(sent({ text: "GET" }), draft)).toBe(false);
});

test("legsOf() says where a request went when the place changes, and nothing of a place that has no name", () => {
  const to = (target: string) => sent({ draft: { ...draft, target } });
  const words = legsOf([to("/api/sandbox/a"), to("/api/sandbox/a?b"), to("/api/sandbox/c"), to("")])
    .filter(({ kind }) => kind === "request")
    .map((leg) => leg.words);
  expect(words.map((each) => each.split(", ")[2])).toEqual(["to a", undefined, "to c", undefined]);
});
