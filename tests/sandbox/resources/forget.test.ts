import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const origin = sandboxOrigin();

test("a POST has a browser forget its cookies, and says what that does", async () => {
  const answered = await origin(request("POST forget"));
  expect([outcome(answered), field(answered, "Clear-Site-Data")]).toEqual(["200 open-to-all", '"cookies"']);
  expect(json(answered)["message"]).toContain("forget every cookie of this site");
});

test("a page of another site has nobody's cookies forgotten", async () => {
  const elsewhere: FieldLine = ["Sec-Fetch-Site", "cross-site"];
  const answered = await origin(request("POST forget", [elsewhere]));
  expect([outcome(answered), field(answered, "Clear-Site-Data")]).toEqual(["403 from-this-site", ""]);
});

test("a GET changes nothing: it is a 405", async () => {
  const answered = await origin(request("GET forget"));
  expect([outcome(answered), field(answered, "Allow")]).toEqual(["405 method-allowed", "POST, OPTIONS"]);
});
