import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { lackingFields } from "#tests/matchers";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();
const basic = (pair: string): FieldLine => ["Authorization", `Basic ${btoa(pair)}`];

test("the bad example lacks its challenge, and says that it is one", async () => {
  const answered = await origin(request("GET the-bare-401"));
  expect([outcome(answered), lackingFields(answered)]).toEqual(["401 credentials-present", ["WWW-Authenticate"]]);
  expect(json(answered)).toMatchObject({ badExample: true, note: expect.stringMatching(/^A bad example: /) });
});

for (const [line, fields, expected] of [
  ["GET the-bare-401", [["Authorization", "Bearer abc"]], "401 scheme-offered"],
  ["GET the-bare-401", [basic("Ali:sesame")], "401 credentials-valid"],
  ["GET the-bare-401", [basic("Ali:forty jars")], "200 credentials-valid"],
  ["POST the-bare-401", [], "405 method-allowed"],
  ["GET the-bare-401/room", [], "404 resource-disclosed"],
] as const) {
  test(`${line} with ${fields.join() || "nothing more"} gets ${expected}`, async () => {
    const answered = await origin(request(line, fields));
    expect([outcome(answered), field(answered, "WWW-Authenticate")]).toEqual([expected, ""]);
  });
}
