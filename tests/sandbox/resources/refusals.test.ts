import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();
const asJson: FieldLine = ["Content-Type", "application/json"];
const key = (value: string): FieldLine => ["X-API-Key", value];

const cases: readonly (readonly [line: string, fields: readonly FieldLine[], content: string, expected: string])[] = [
  ["GET api-key", [], "", "401 key-present"],
  ["GET api-key", [key("wrong")], "", "401 key-valid"],
  ["GET api-key", [["Authorization", "ApiKey metro-free-5c1d"]], "", "401 key-present"],
  ["GET api-key", [key("metro-free-5c1d")], "", "200 plan-includes"],
  ["GET api-key/live", [key("metro-free-5c1d")], "", "403 plan-includes"],
  ["GET api-key/live", [key("metro-gold-8e2b")], "", "200 plan-includes"],
  ["GET negotiation", [["Accept", "image/png"]], "", "406 acceptable"],
  ["GET negotiation", [["Accept-Language", "fr"]], "", "200 acceptable"],
  ["POST inbox", [["Content-Type", "text/plain"]], "{}", "415 media-type-supported"],
  ["POST inbox", [asJson, ["Content-Encoding", "gzip"]], "{}", "415 media-type-supported"],
  ["POST inbox", [asJson], "{", "400 content-readable"],
  ["POST inbox", [asJson], "{}", "200 content-readable"],
  ["GET inbox", [], "", "405 method-allowed"],
  ["PUT booking", [asJson], '{"seat":"1A"}', "409 without-conflict"],
  ["PUT booking", [asJson], '{"seat":"12F"}', "422 content-processable"],
  ["PUT booking", [asJson], "{}", "422 content-processable"],
  ["PUT booking", [asJson], '{"seat":', "400 content-readable"],
  ["PUT booking", [asJson], '{"seat":"3B"}', "200 without-conflict"],
  ["GET gone", [], "", "410 still-there"],
  ["GET blocked", [], "", "451 legally-available"],
  ["GET upgrade", [], "", "426 protocol-spoken"],
  ["GET portal", [], "", "511 network-open"],
  ["GET busy", [], "", "503 available-now"],
  ["GET payment", [], "", "402 paid"],
  ["POST moved/303", [], "", "303 at-this-address"],
  ["POST moved/307", [], "", "307 at-this-address"],
  ["GET moved/308", [], "", "308 at-this-address"],
  ["POST inbox", [asJson], "x".repeat(65_537), "413 content-accepted"],
];

for (const [line, fields, content, expected] of cases) {
  const sent = [...fields.map(([name, value]) => `${name}: ${value}`), content.slice(0, 20)].filter(
    (each) => each !== "",
  );
  test(`${line} with ${sent.join(", ") || "nothing more"} gets ${expected}`, async () => {
    expect(outcome(await origin(request(line, fields, content)))).toBe(expected);
  });
}

test("a 401 for want of a key says how to send one, in a challenge that it calls not registered", async () => {
  const answered = await origin(request("GET api-key"));
  expect(field(answered, "WWW-Authenticate")).toBe('ApiKey realm="metro", header="X-API-Key"');
  expect(json(answered)).toMatchObject({ registered: false });
});

test("a 451 names who carries out the block", async () => {
  expect(field(await origin(request("GET blocked")), "Link")).toBe('</>; rel="blocked-by"');
});

test("a 511 links to a login and brings no challenge", async () => {
  const answered = await origin(request("GET portal"));
  expect([field(answered, "Link").includes("/api/sandbox/portal/login"), field(answered, "WWW-Authenticate")]).toEqual([
    true,
    "",
  ]);
});

test("a 415 names the types that would do, or the coding", async () => {
  const wrongType = await origin(request("POST inbox", [["Content-Type", "text/plain"]], "x"));
  const wrongPatch = await origin(request("PATCH inbox", [asJson], "{}"));
  const encoded = await origin(request("POST inbox", [asJson, ["Content-Encoding", "gzip"]], "x"));
  expect(field(wrongType, "Accept")).toBe("application/json");
  expect(field(wrongPatch, "Accept-Patch")).toBe("application/merge-patch+json");
  expect(field(encoded, "Accept-Encoding")).toBe("identity");
});

for (const [accept, language, type, chosen] of [
  ["text/plain", "el", "text/plain;charset=utf-8", "el"],
  ["text/*, application/json;q=0.9", "de-AT, en;q=0.5", "text/plain;charset=utf-8", "de"],
  ["*/*", "fr", "application/json", "en"],
  ["application/json;q=0, */*;q=0.1", "*;q=0", "text/plain;charset=utf-8", "en"],
] as const) {
  test(`Accept: ${accept} and Accept-Language: ${language} choose ${type} in ${chosen}`, async () => {
    const answered = await origin(
      request("GET negotiation", [
        ["Accept", accept],
        ["Accept-Language", language],
      ]),
    );
    expect([field(answered, "Content-Type"), field(answered, "Content-Language")]).toEqual([type, chosen]);
    expect(field(answered, "Vary")).toBe("Accept, Accept-Language");
  });
}
