import { expect, test } from "@playwright/test";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { legsOf } from "#components/progress/legs.ts";
import type { Draft } from "#http/draft";
import type { Goal } from "#http/goal/goal";
import { formatHttpDate } from "#http/representation/http-date";

const start: Draft = { method: "GET", target: "/api/sandbox/a", fields: [], content: "" };
const goal: Goal = [{ status: 200, decidedBy: "permitted", solution: start }];
const place = { goal, start };

/** An exchange that was answered when the server's clock said `server`, and the page's `page`, in seconds. */
function exchanged(server: number, page: number, status = 401, target = start.target): Exchanged {
  const fields = [["date", formatHttpDate(server)] as const];
  const question = status === 200 ? "permitted" : "credentials-present";
  return {
    draft: { ...start, target },
    way: "browser",
    answer: { status, reason: "", fields, content: "" },
    decision: [{ question, yes: status === 200 }],
    at: page,
  };
}

const moments = (history: readonly Exchanged[], now = 0) => legsOf(place, history, now).map(({ at }) => at);

test("a moment is the page's own to the millisecond, where its clock agrees with the server's", () => {
  expect(moments([exchanged(1000.2, 1000.25), exchanged(1005.7, 1005.75, 200)])).toEqual([1000.25, 1005.75]);
});

test("where the page's clock is ahead, each moment lies within a second of the server's, and they are as far apart as they were", () => {
  const server = [1000.2, 1003.9, 1007.4];
  const found = moments(server.map((at) => exchanged(at, at + 300)));
  for (const [index, at] of found.entries()) expect(Math.abs(at - (server[index] ?? 0))).toBeLessThan(1);
  expect((found[2] ?? 0) - (found[0] ?? 0)).toBeCloseTo(7.2, 1);
});

test("an answer that says no time has the page's, and none is before the one it follows", () => {
  const bare = (at?: number): Exchanged => {
    const { at: _, ...rest } = exchanged(0, 0);
    return { ...rest, answer: { ...rest.answer, fields: [] }, ...(at === undefined ? {} : { at }) };
  };
  expect(moments([bare(50), bare(40), bare()], 60)).toEqual([50, 50, 60]);
});

test("of many requests the newest are kept, with those that took a step, and what goes to no exercise is not", () => {
  const first = exchanged(1000, 1000, 200);
  const others = Array.from({ length: 60 }, (_, index) => exchanged(1001 + index, 1001 + index));
  const elsewhere = [
    exchanged(2000, 2000, 200, "/api/httpbin/delay/9"),
    exchanged(2001, 2001, 200, "/api/sandbox/~1.e30"),
  ];
  const legs = legsOf(place, [first, ...others, ...elsewhere], 3000);
  expect(legs).toHaveLength(40);
  expect([legs[0]?.at, legs[1]?.at, legs.at(-1)?.at]).toEqual([1000, 1022, 1060]);
});

test("requests that are too long together are left out, but for those that took a step", () => {
  const long = Array.from({ length: 30 }, (_, index) => exchanged(1000 + index, 1000 + index, index === 7 ? 200 : 401));
  const history = long.map((each) => ({ ...each, draft: { ...each.draft, content: "x".repeat(2000) } }));
  expect(legsOf(place, history, 0).map(({ at }) => at)).toEqual([1007]);
});

test("over the wire the lines that were added come along, and a text that is no message as its octets", () => {
  const wire: Exchanged = { ...exchanged(1, 1), way: "wire", added: [["Host", "a.example"]] };
  const [plain, text] = legsOf(place, [wire, { ...wire, text: "GET /api" }], 2);
  expect(plain).toMatchObject({ way: "wire", added: [["Host", "a.example"]] });
  expect(Buffer.from(text?.octets ?? "", "base64url").toString()).toBe(
    "GET /api\r\nHost: a.example\r\nConnection: close\r\n\r\n",
  );
});
