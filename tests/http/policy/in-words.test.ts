import { expect, test } from "@playwright/test";
import { loadGuarded } from "#content/exercises";
import { ruleInWords, rulesInWords, spaceInWords } from "#http/policy/in-words";
import type { Rule } from "#http/policy/policy";

const rule: Rule = { path: "/", methods: ["GET"], allow: "known", says: "" };

const sentences: readonly (readonly [change: Partial<Rule>, sentence: string])[] = [
  [{ allow: "everybody" }, "GET /: everybody may."],
  [{}, "GET /: whoever is known may."],
  [{ allow: { role: "staff" } }, "GET /: whoever is staff may."],
  [{ path: "/{owner}", allow: "owner" }, "GET /{owner}: only whoever is named where {owner} stands may."],
  [{ methods: ["PUT", "DELETE", "PUT"] }, "PUT, DELETE /: whoever is known may."],
  [{ path: "/gold/*" }, "GET /gold/*, * standing for any rest: whoever is known may."],
  [{ methods: ["POST"], allow: { scope: "books:write" } }, "POST /: whose token carries books:write may."],
  [
    { methods: ["POST"], allow: { scope: "books:write" }, concealed: true },
    "POST /: whose token carries books:write may; to everybody else it looks as if it did not exist.",
  ],
  [
    { allow: { scope: "a", acr: "mfa", maxAge: 120 } },
    "GET /: whose token carries a and was got by mfa and comes from a login at most 120 seconds ago may.",
  ],
  [{ methods: ["PUT"], allow: "everybody", concealed: true }, "PUT /: everybody may."],
];

for (const [change, sentence] of sentences) {
  test(`a rule reads: ${sentence}`, () => {
    expect(ruleInWords({ ...rule, ...change })).toBe(sentence);
  });
}

test("every rule of every exercise is one sentence, and its space names the realm", async () => {
  for (const { policy } of await loadGuarded()) {
    expect(rulesInWords(policy)).toHaveLength(policy.rules.length);
    for (const sentence of rulesInWords(policy)) expect(sentence).toMatch(/^[A-Z, ]+ \/[^:]*: [^:].* may\b.*\.$/);
    expect(spaceInWords(policy)).toContain(`“${policy.realm}”`);
  }
});

test("schemes are named once each, with what tells them apart", () => {
  const schemes = [
    { scheme: "digest", algorithm: "SHA-256" },
    { scheme: "digest" },
    { scheme: "basic" },
    { scheme: "basic" },
  ];
  expect(spaceInWords({ version: 1, realm: "cave", schemes, accounts: [], tokens: [], rules: [] })).toBe(
    "It asks for Digest with SHA-256 or Digest with MD5 or Basic, in the realm “cave”.",
  );
});
