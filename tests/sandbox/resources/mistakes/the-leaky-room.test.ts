import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { rooms } from "#sandbox/resources/mistakes/the-leaky-room";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { seen } from "../../../fixtures/sandbox";

const origin = sandboxOrigin();
const basic = (pair: string): FieldLine => ["Authorization", `Basic ${btoa(pair)}`];
const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"] as const;

/** What tells a room from an address that never existed, by method: "same", or the status and what differs. */
async function difference(room: string, method: string, fields: readonly FieldLine[] = []): Promise<string> {
  const [one, other] = await Promise.all(
    [room, "never-was"].map(async (name) => seen(await origin(request(`${method} the-leaky-room/${name}`, fields)))),
  );
  if (!one || !other) return "none";
  if (one.status !== other.status) return `${one.status}`;
  if (JSON.stringify(one.fields) !== JSON.stringify(other.fields)) return "fields";
  return one.text === other.text ? "same" : "content";
}

async function differences(room: string, fields: readonly FieldLine[] = []) {
  const all = await Promise.all(methods.map(async (method) => [method, await difference(room, method, fields)]));
  return Object.fromEntries(all.filter(([, found]) => found !== "same"));
}

for (const [room, expected] of [
  ["sealed", {}],
  ["list", {}],
  ["allow", { POST: "405", PUT: "405", DELETE: "405", PATCH: "405" }],
  ["options", { OPTIONS: "204" }],
  ["length", Object.fromEntries(methods.map((method) => [method, "content"]))],
  ["vary", Object.fromEntries(methods.map((method) => [method, "fields"]))],
] as const) {
  test(`${room} differs from an address that never existed in ${JSON.stringify(expected)}`, async () => {
    expect(await differences(room)).toEqual(expected);
    expect(await differences(room, [basic("Ali:forty jars")])).toEqual(expected);
  });
}

test("the lobby names the room of its leak and no other", async () => {
  const answered = await origin(request("GET the-leaky-room"));
  expect(outcome(answered)).toBe("200 open-to-all");
  expect(json(answered)["rooms"]).toEqual(["/api/sandbox/the-leaky-room/list"]);
});

test("no 404 lists a room, nor brings a challenge", async () => {
  for (const room of [...rooms, "never-was"]) {
    const answered = await origin(request(`GET the-leaky-room/${room}`));
    expect(outcome(answered)).toBe("404 resource-disclosed");
    expect(field(answered, "WWW-Authenticate")).toBe("");
    if (room !== "length") expect(json(answered)["resources"]).toEqual(["/api/sandbox/the-leaky-room"]);
  }
});

test("Morgiana is let into every room, so that each is there", async () => {
  for (const room of rooms) {
    const answered = await origin(request(`GET the-leaky-room/${room}`, [basic("Morgiana:boiling oil")]));
    expect(outcome(answered), room).toBe("200 permitted");
  }
});

test("the 405 of the leak has its Allow, and so has the 204", async () => {
  const wrong = await origin(request("POST the-leaky-room/allow"));
  const options = await origin(request("OPTIONS the-leaky-room/options"));
  expect([outcome(wrong), field(wrong, "Allow")]).toEqual(["405 method-allowed", "GET, HEAD, OPTIONS"]);
  expect(field(options, "Allow")).toBe("GET, HEAD, OPTIONS");
});

test("below a room there is nothing, and nothing leaks", async () => {
  for (const room of rooms) {
    const below = await origin(request(`POST the-leaky-room/${room}/closet`));
    expect(seen(below)).toEqual(seen(await origin(request("POST the-leaky-room/never-was"))));
  }
});
