import { expect, test } from "@playwright/test";
import { otherNames } from "#components/glossary/other-names.ts";

test("otherNames() gives names of their own, and no plural or other way to write one", () => {
  expect(otherNames("gateway", ["gateways", "reverse proxy", "reverse proxies"])).toEqual(["reverse proxy"]);
  expect(otherNames("ETag", ["ETags", "entity tag", "entity tags", "entity-tag"])).toEqual(["entity tag"]);
  expect(otherNames("Base64", ["base64"])).toEqual([]);
  expect(otherNames("replay", ["replayed", "replay attack"])).toEqual([]);
});
