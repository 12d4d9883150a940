import { expect, test } from "@playwright/test";
import { parseList } from "structured-headers";
import type { FieldLine } from "#http/message";
import { limit } from "#sandbox/resources/refusals/limited";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { steadyMoment } from "#tests/sandbox/moments";

const key = (value: string): FieldLine => ["X-API-Key", value];

test("of 200 clients at the same time, exactly as many get in as the quota says", async () => {
  const origin = sandboxOrigin();
  const answers = await Promise.all(Array.from({ length: 200 }, () => origin(request("GET limited"))));
  const statuses = answers.map(({ response }) => response.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(limit.quota);
  expect(statuses.filter((status) => status === 429)).toHaveLength(200 - limit.quota);
});

test("200 clients with keys of their own all get in, because each is counted apart", async () => {
  const origin = sandboxOrigin();
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => origin(request("GET limited", [key(`client-${index}`)]))),
  );
  expect(answers.every(({ response }) => response.status === 200)).toBe(true);
});

test("a client that waits as long as Retry-After says gets in again, and not a second earlier", async () => {
  const moment = steadyMoment();
  const origin = sandboxOrigin(moment);
  for (let time = 0; time < limit.quota; time += 1) await origin(request("GET limited"));
  const refused = await origin(request("GET limited"));
  expect(outcome(refused)).toBe("429 within-limit");
  const wait = Number(field(refused, "Retry-After"));
  moment.pass(wait - 1);
  expect((await origin(request("GET limited"))).response.status).toBe(429);
  moment.pass(1);
  expect((await origin(request("GET limited"))).response.status).toBe(200);
});

test("RateLimit and RateLimit-Policy are Structured Fields that speak of one policy", async () => {
  const answered = await sandboxOrigin()(request("GET limited", [key("a client")]));
  const [[policy, allowed] = ["", new Map()]] = parseList(field(answered, "RateLimit-Policy"));
  const [[name, state] = ["", new Map()]] = parseList(field(answered, "RateLimit"));
  expect([policy, allowed.get("q"), allowed.get("w")]).toEqual(["burst", limit.quota, limit.window]);
  expect([name, state.get("r"), state.get("t")]).toEqual(["burst", limit.quota - 1, limit.window]);
  expect(allowed.get("pk")).toEqual(state.get("pk"));
  expect(field(answered, "RateLimit")).not.toContain("a client");
});

test("a visitor is counted by the address that asks: one that has used all leaves another's count alone", async () => {
  const origin = sandboxOrigin();
  const from = (client?: string, fields: FieldLine[] = []) => origin(request("GET limited", fields), client);
  for (let time = 0; time < limit.quota; time += 1) await from("192.0.2.1");
  const refused = await from("192.0.2.1");
  expect(outcome(refused)).toBe("429 within-limit");
  expect(json(refused)).toMatchObject({
    detail: "Limit reached: 5 requests per 10 s.",
    counted: "together with everybody at your network address who sends no X-API-Key",
    tip: expect.stringMatching(/^Send X-API-Key with any name/),
  });
  for (const other of ["192.0.2.2", "2001:db8::1", undefined]) expect((await from(other)).response.status).toBe(200);
});

test("a visitor whose address is used up by a class gets a count of their own with X-API-Key, as the 429 says", async () => {
  const origin = sandboxOrigin();
  const from = (fields: FieldLine[] = []) => origin(request("GET limited", fields), "192.0.2.1");
  for (let time = 0; time <= limit.quota; time += 1) await from();
  expect(outcome(await from())).toBe("429 within-limit");
  const own = await from([key("morgiana")]);
  expect(json(own)).toMatchObject({ left: limit.quota - 1, counted: "by the key in X-API-Key" });
});

test("nobody uses up the count behind somebody else's key by naming it from another address", async () => {
  const origin = sandboxOrigin();
  const from = (client: string) => origin(request("GET limited", [key("morgiana")]), client);
  for (let time = 0; time < 2 * limit.quota; time += 1) await from("198.51.100.9");
  expect((await from("192.0.2.1")).response.status).toBe(200);
});
