import { expect, test } from "@playwright/test";
import { formatChallenge } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { bearer } from "#http/schemes/bearer/server";
import { schemeOf, schemes } from "#http/schemes/index";
import { moment, now, requestTo } from "../../fixtures/moment";

const offer = { scheme: "bearer" } as const;
const space = {
  realm: "library",
  accounts: [],
  tokens: [
    { token: "forever", to: "Ali", scopes: ["a", "b"] },
    { token: "old", to: "Ali", scopes: ["a"], expires: now },
    { token: "young", to: "Ali", scopes: ["a"], expires: now + 1 },
  ],
};

function check(authorization: string, target = "/") {
  const request = requestTo(target, [["Authorization", authorization]]);
  return bearer.check({ request, credentials: parseCredentials(authorization), offers: [offer], space, moment });
}

test("Bearer's challenge without an error carries the realm alone, as RFC 6750 §3 wants at least one parameter", () => {
  expect(formatChallenge(bearer.challenge(offer, space, moment))).toBe('Bearer realm="library"');
});

test("Bearer accepts an issued token with its scopes", async () => {
  expect(await check("Bearer forever")).toMatchObject({ outcome: "accepted", name: "Ali", scopes: ["a", "b"] });
});

test("Bearer accepts a token in the second before it expires", async () => {
  expect(await check("Bearer young")).toMatchObject({ outcome: "accepted" });
});

for (const [what, authorization, target, status, error] of [
  ["a token in the second in which it expires", "Bearer old", "/", 401, "invalid_token"],
  ["a token that was not issued", "Bearer forged", "/", 401, "invalid_token"],
  ["a token in another case", "Bearer FOREVER", "/", 401, "invalid_token"],
  ["a scheme without a token", "Bearer", "/", 400, "invalid_request"],
  ["a parameter in place of the token", 'Bearer token="forever"', "/", 400, "invalid_request"],
  ["a token in the field and in the target", "Bearer forever", "/?access_token=forever", 400, "invalid_request"],
  ["a second token further on in the query", "Bearer forever", "/?a=b&access_token=x", 400, "invalid_request"],
] as const) {
  test(`Bearer refuses ${what}: ${status} ${error}`, async () => {
    const verdict = await check(authorization, target);
    expect(verdict).toMatchObject({
      outcome: "refused",
      status,
      params: [
        ["error", error],
        ["error_description", expect.any(String)],
      ],
    });
  });
}

test("a target that only looks like it carries a token is no second token", async () => {
  expect(await check("Bearer forever", "/access_token=x?my_access_token=y")).toMatchObject({ outcome: "accepted" });
});

test("Bearer says which scope a token lacks", () => {
  expect(bearer.lacking?.("books:write")).toEqual([
    ["error", "insufficient_scope"],
    ["error_description", "This needs the scope books:write."],
    ["scope", "books:write"],
  ]);
});

test("no description of an error holds a character that RFC 6750 §3 forbids", async () => {
  const verdicts = await Promise.all(["Bearer", "Bearer old", "Bearer forged"].map((each) => check(each)));
  const refused = verdicts.flatMap((verdict) => (verdict.outcome === "refused" ? (verdict.params ?? []) : []));
  const params = [...refused, ...(bearer.unreadable?.params ?? []), ...(bearer.lacking?.("a:b") ?? [])];
  expect(params).toHaveLength(11);
  for (const [, value] of params) expect(value).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
});

test("every scheme stands in the list under the word that a policy offers it with", () => {
  for (const [word, scheme] of Object.entries(schemes)) expect(scheme.name.toLowerCase()).toBe(word);
  expect(schemeOf(offer)).toBe(bearer);
});
