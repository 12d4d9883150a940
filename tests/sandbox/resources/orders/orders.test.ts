import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { orderLimit } from "#sandbox/resources/orders/order-content";
import { lackingFields } from "#tests/matchers";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();
const asJson: FieldLine = ["Content-Type", "application/json"];
const empty: FieldLine = ["Content-Length", "0"];
const ifMatch = (tag: string): FieldLine => ["If-Match", `"${tag}"`];
const good = '{"item":"lamp","quantity":1}';
const large = JSON.stringify({ item: "x".repeat(orderLimit), quantity: 1 });

type Case = readonly [line: string, fields: readonly FieldLine[], content: string, expected: string];

// In the order in which the resource asks; each request makes the mistake of its line and all that come after it.
const mistakes: readonly Case[] = [
  ["PATCH orders/7", [], "{", "405 method-allowed"],
  ["PUT orders/99", [], "{", "404 resource-exists"],
  ["PUT orders/12", [], "{", "410 still-there"],
  ["GET orders/7", [["Accept", "image/png"], ifMatch("order-7-v1")], "", "406 acceptable"],
  ["POST orders", [], "", "411 length-given"],
  ["POST orders", [], large, "413 content-accepted"],
  ["POST orders", [], "{", "415 media-type-supported"],
  ["PUT orders/9", [asJson], "{", "428 precondition-given"],
  ["PUT orders/9", [asJson, ifMatch("order-9-v4")], "{", "412 precondition-met"],
  ["PUT orders/9", [asJson, ifMatch("order-9-v5")], "{", "400 content-readable"],
  ["PUT orders/9", [asJson, ifMatch("order-9-v5")], '{"item":"lamp","quantity":0}', "422 content-processable"],
  ["PUT orders/9", [asJson, ifMatch("order-9-v5")], good, "409 without-conflict"],
];
const others: readonly Case[] = [
  ["GET orders", [], "", "200 acceptable"],
  ["GET orders/7", [], "", "200 acceptable"],
  ["GET orders/7", [["If-None-Match", '"order-7-v2"']], "", "304 copy-outdated"],
  ["GET orders/07", [], "", "404 resource-exists"],
  ["POST orders", [asJson], good, "201 content-processable"],
  ["POST orders", [empty], "", "415 media-type-supported"],
  ["POST orders", [asJson, ["Transfer-Encoding", "chunked"]], "", "400 content-readable"],
  ["PUT orders/7", [], "", "411 length-given"],
  ["PUT orders/7", [asJson, ifMatch("order-7-v2")], good, "200 without-conflict"],
  ["DELETE orders/7", [], "", "204 without-conflict"],
  ["DELETE orders/7", [ifMatch("order-7-v1")], "", "412 precondition-met"],
  ["DELETE orders/9", [], "", "409 without-conflict"],
  ["DELETE orders/9", [ifMatch("order-9-v4")], "", "409 without-conflict"],
  ["DELETE orders", [], "", "405 method-allowed"],
];

for (const [line, fields, content, expected] of [...mistakes, ...others]) {
  const sent = [...fields.map((each) => each.join(": ")), content.slice(0, 30)].filter((each) => each !== "");
  test(`${line} with ${sent.join(", ") || "nothing more"} gets ${expected}`, async () => {
    const answered = await origin(request(line, fields, content));
    expect(outcome(answered)).toBe(expected);
    expect(lackingFields(answered)).toEqual([]);
  });
}

test("twelve mistakes get twelve codes, by twelve questions", () => {
  const outcomes = mistakes.map(([, , , expected]) => expected.split(" "));
  expect(new Set(outcomes.map(([status]) => status)).size).toBe(12);
  expect(new Set(outcomes.map(([, question]) => question)).size).toBe(12);
});

test("an order says its version, and a 412 says it again", async () => {
  const shown = await origin(request("GET orders/7"));
  const stale = await origin(request("PUT orders/7", [asJson, ifMatch("order-7-v1")], good));
  expect([field(shown, "ETag"), field(stale, "ETag")]).toEqual(['"order-7-v2"', '"order-7-v2"']);
});

test("a 201 says where the order would be, and that nothing is kept", async () => {
  const made = await origin(request("POST orders", [asJson], good));
  expect(field(made, "Location")).toBe("/api/sandbox/orders/13");
  expect(json(made)["message"]).toContain("Nothing is kept here");
  expect(outcome(await origin(request("GET orders/13")))).toBe("404 resource-exists");
});

for (const [content, fields] of [
  ['{"item":"lamp","quantity":0}', ["quantity"]],
  ['{"item":"","quantity":1.5}', ["item", "quantity"]],
  ["[]", ["item", "quantity"]],
  ["null", ["item", "quantity"]],
  ['{"quantity":"1"}', ["item", "quantity"]],
] as const) {
  test(`a 422 to ${content} names ${fields.join(" and ")}, each with its rule`, async () => {
    const { errors } = json(await origin(request("POST orders", [asJson], content)));
    expect(errors).toEqual(fields.map((name) => ({ field: name, rule: expect.stringMatching(/^A .+\.$/) })));
  });
}

test("a 415 says which type would do, a 405 which methods, and a 413 how much", async () => {
  const typed = await origin(request("POST orders", [["Content-Type", "text/plain"]], good));
  const deleted = await origin(request("DELETE orders"));
  const long = await origin(request("POST orders", [asJson], large));
  expect(field(typed, "Accept")).toBe("application/json");
  expect(field(deleted, "Allow")).toBe("GET, HEAD, POST, OPTIONS");
  expect(json(long)["detail"]).toBe(`An order has at most 2048 octets, and ${large.length} came.`);
});

test("the 404 of an order lists the orders there are", async () => {
  const answered = json(await origin(request("GET orders/99")));
  expect(answered["resources"]).toEqual(["/api/sandbox/orders/7", "/api/sandbox/orders/9"]);
});
