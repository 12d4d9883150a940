import { expect, test } from "@playwright/test";
import { parseList } from "structured-headers";
import type { FieldLine } from "#http/message";
import { fieldValues } from "#http/message";
import { keptNames } from "#sandbox/resources/kept/kept-origin";
import type { Answered } from "#sandbox/space/respond";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { steadyMoment } from "#tests/sandbox/moments";

const basic = (pair: string): FieldLine => ["Authorization", `Basic ${btoa(pair)}`];
const morgiana = basic("Morgiana:boiling oil");
const ali = basic("Ali:forty jars");

/** What Cache-Status says, in short: "hit", or why the request went on and whether the response was stored. */
function cached(answered: Answered): string {
  const [[name, params] = ["", new Map()]] = parseList(field(answered, "Cache-Status"));
  expect(String(name)).toBe("cache.knock.example");
  return params.get("hit") === true ? "hit" : `${params.get("fwd")}, ${params.get("stored") ? "stored" : "not stored"}`;
}

for (const [what, first, second, forMorgiana] of [
  ["missing", "404 uri-miss, stored", "404 hit", "404 hit"],
  ["refused", "403 uri-miss, stored", "403 hit", "403 hit"],
  ["varied", "403 uri-miss, stored", "403 hit", "200 vary-miss, not stored"],
  ["private", "403 uri-miss, not stored", "403 uri-miss, not stored", "200 uri-miss, not stored"],
  ["challenge", "401 uri-miss, not stored", "401 uri-miss, not stored", "200 uri-miss, not stored"],
  ["limited", "429 uri-miss, not stored", "429 uri-miss, not stored", "200 uri-miss, not stored"],
] as const) {
  test(`${what}: a stranger gets ${first}, then ${second}, and Morgiana ${forMorgiana}`, async () => {
    const origin = sandboxOrigin();
    const ask = async (...fields: FieldLine[]) => {
      const answered = await origin(request(`GET kept/me/${what}`, fields));
      return `${answered.response.status} ${cached(answered)}`;
    };
    expect([await ask(), await ask(), await ask(morgiana)]).toEqual([first, second, forMorgiana]);
  });
}

test("what is shown from the store is told by Age, and is over after its time", async () => {
  const moment = steadyMoment();
  const origin = sandboxOrigin(moment);
  const ask = () => origin(request("GET kept/me/refused"));
  expect(field(await ask(), "Age")).toBe("");
  moment.pass(12);
  const shown = await ask();
  expect([outcome(shown), field(shown, "Age")]).toEqual(["403 stored-usable", "12"]);
  expect(field(shown, "Cache-Status")).toBe("cache.knock.example;hit;ttl=18");
  moment.pass(18);
  const again = await ask();
  expect([outcome(again), field(again, "Age")]).toEqual(["403 permitted", ""]);
});

test("what is shown from the store has the content and the Cache-Control of what was stored", async () => {
  const origin = sandboxOrigin();
  const stored = await origin(request("GET kept/me/refused"));
  const shown = await origin(request("GET kept/me/refused", [morgiana]));
  expect({ ...json(shown), asked: [] }).toEqual({ ...json(stored), asked: [] });
  expect(fieldValues(shown.response.fields, "Cache-Control")).toEqual(["max-age=30"]);
  expect(fieldValues(shown.response.fields, "Vary")).toEqual([]);
});

test("the answer to a request with Authorization is not stored, whoever asks", async () => {
  const origin = sandboxOrigin();
  for (const fields of [[ali], [morgiana], [basic("nobody:x")]]) {
    const answered = await origin(request("GET kept/me/refused", fields));
    expect(cached(answered)).toBe("uri-miss, not stored");
    expect(field(answered, "Cache-Status")).toContain('detail="the request had Authorization"');
  }
});

test("each learner has a cache of their own: by the name in the address, and by where they ask from", async () => {
  const origin = sandboxOrigin();
  await origin(request("GET kept/me/refused"), "192.0.2.1");
  const others = [["you", "192.0.2.1"] as const, ["me", "192.0.2.2"] as const];
  for (const [name, client] of others) {
    expect(cached(await origin(request(`GET kept/${name}/refused`), client))).toBe("uri-miss, stored");
  }
  expect(cached(await origin(request("GET kept/me/refused"), "192.0.2.1"))).toBe("hit");
});

test("no answer of the origin tells a cache to keep away from it, but the private one", async () => {
  for (const what of keptNames) {
    const answered = await sandboxOrigin()(request(`GET kept/me/${what}`));
    expect(field(answered, "Cache-Control").includes("no-store"), what).toBe(false);
    expect(field(answered, "Vary"), what).toBe(what === "varied" ? "Authorization" : "");
  }
});

test("a 429 says how long to wait, and a 200 does not", async () => {
  const origin = sandboxOrigin();
  const answers = [[], [morgiana]].map((fields) => origin(request("GET kept/me/limited", fields)));
  const waits = (await Promise.all(answers)).map((each) => `${each.response.status} ${field(each, "Retry-After")}`);
  expect(waits).toEqual(["429 30", "200 "]);
});

test("a 401 has its challenge, for wrong credentials too", async () => {
  const origin = sandboxOrigin();
  const answers = [[], [ali]].map((fields) => origin(request("GET kept/me/challenge", fields)));
  const [none, wrong] = await Promise.all(answers);
  expect([none && outcome(none), wrong && outcome(wrong)]).toEqual([
    "401 credentials-present",
    "401 credentials-valid",
  ]);
  expect(none && field(none, "WWW-Authenticate")).toBe('Basic realm="kept", charset="UTF-8"');
});

for (const [line, expected] of [
  ["GET kept/a.b/refused", "400 address-usable"],
  [`GET kept/${"a".repeat(33)}/refused`, "400 address-usable"],
  ["GET kept/me/other", "404 resource-disclosed"],
  ["GET kept", "404 resource-disclosed"],
  ["POST kept/me/refused", "405 method-allowed"],
] as const) {
  test(`${line.slice(0, 30)} gets ${expected}`, async () => {
    expect(outcome(await sandboxOrigin()(request(line)))).toBe(expected);
  });
}
