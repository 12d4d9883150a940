import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { stages } from "#sandbox/resources/mistakes/the-strict-api";
import type { Answered } from "#sandbox/space/respond";
import { lackingFields } from "#tests/matchers";
import { field, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();
const page: FieldLine = ["Origin", "https://shop.example"];
const ali: FieldLine = ["Authorization", `Basic ${btoa("Ali:forty jars")}`];
const asking: readonly FieldLine[] = [
  page,
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization"],
];

const preflightOf = (stage: string) => origin(request(`OPTIONS the-strict-api/${stage}`, asking));
const get = (stage: string, ...more: FieldLine[]) => origin(request(`GET the-strict-api/${stage}`, [page, ...more]));

/** What an answer says to a browser of another origin: who may read it, whether with credentials, and which fields. */
function told(answered: Answered): readonly string[] {
  const names = ["Allow-Origin", "Allow-Credentials", "Expose-Headers"];
  return names.map((name) => field(answered, `Access-Control-${name}`));
}

const fields = "WWW-Authenticate, Sandbox-Decision";

for (const [stage, expected] of [
  ["asks-first", ["*", "", fields]],
  ["silent", ["", "", ""]],
  ["mute", ["*", "", ""]],
  ["star", ["*", "true", fields]],
  ["right", ["*", "", fields]],
] as const) {
  test(`the 401 of ${stage} has its challenge, and says ${JSON.stringify(expected)} to a browser`, async () => {
    const answered = await get(stage);
    expect([outcome(answered), lackingFields(answered)]).toEqual(["401 credentials-present", []]);
    expect(told(answered)).toEqual(expected);
  });
}

test("a preflight is answered with 204, and 401 where the mistake is to ask first", async () => {
  const outcomes = await Promise.all(stages.map(async (stage) => `${stage} ${outcome(await preflightOf(stage))}`));
  const [first, ...rest] = stages;
  const fine = rest.map((stage) => `${stage} 204 preflight`);
  expect(outcomes).toEqual([`${first} 401 credentials-present`, ...fine]);
});

test("a preflight allows GET and Authorization by name, to any origin", async () => {
  const answered = await preflightOf("right");
  const names = ["Allow-Origin", "Allow-Methods", "Allow-Headers"];
  expect(names.map((name) => field(answered, `Access-Control-${name}`))).toEqual(["*", "GET", "Authorization"]);
});

test("with credentials every stage answers 200, and the silent one says so to every origin", async () => {
  for (const stage of stages) {
    const answered = await get(stage, ali);
    expect([stage, outcome(answered), field(answered, "Access-Control-Allow-Origin")]).toEqual([
      stage,
      "200 permitted",
      "*",
    ]);
  }
});

test("each line of CORS stands once", async () => {
  for (const stage of stages) {
    for (const answered of [await get(stage), await get(stage, ali), await preflightOf(stage)]) {
      const names = answered.response.fields.map(([name]) => name).filter((name) => name.startsWith("Access-Control-"));
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

for (const [line, expected] of [
  ["GET the-strict-api", "404 resource-disclosed"],
  ["GET the-strict-api/other", "404 resource-disclosed"],
  ["POST the-strict-api/right", "405 method-allowed"],
] as const) {
  test(`${line} gets ${expected}`, async () => {
    expect(outcome(await origin(request(line, [page])))).toBe(expected);
  });
}

test("content over 64 KiB is refused here as anywhere", async () => {
  const large = request("POST the-strict-api/right", [page], "x".repeat(65_537));
  expect(outcome(await origin(large))).toBe("413 content-accepted");
});
