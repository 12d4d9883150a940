import { expect, test } from "@playwright/test";
import { adviceOn } from "#http/advice/advice";
import { formatDecision, parseDecision } from "#http/decision/decision";
import type { FieldLine } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { signAccessToken } from "#http/schemes/token/jwt";
import { withBrokenSignature } from "#http/schemes/token/jwt-parts";
import { answer } from "#sandbox/space/answer";
import { ask, jsonOf } from "#tests/fixtures/sandbox";
import { asked, knock, signingMoment } from "#tests/signing-moment";

const expired = "/learn/known-and-refused#expired";
const basic = (pair: string) => [["Authorization", `Basic ${btoa(pair)}`]] as const;
const bearer = (rest: string) => [["Authorization", `Bearer${rest}`]] as const;

const rows: readonly (readonly [string, string, string, readonly FieldLine[], string, RegExp, string])[] = [
  [
    "a token without the scope",
    "POST",
    "the-scoped-api",
    bearer(" read-4f2a"),
    "RFC 6750 §3.1",
    /same person.*books:write/,
    "/learn/known-and-refused#scope",
  ],
  [
    "the word Bearer alone",
    "GET",
    "the-scoped-api",
    bearer(""),
    "RFC 6750 §3.1",
    /one token/,
    "/learn/bearer#malformed",
  ],
  [
    "two tokens in one field",
    "GET",
    "the-scoped-api",
    bearer(" a b"),
    "RFC 6750 §3.1",
    /one token/,
    "/learn/bearer#malformed",
  ],
  [
    "a token that came twice",
    "GET",
    "the-scoped-api?access_token=a",
    bearer(" read-4f2a"),
    "RFC 6750 §3.1",
    /token once/,
    "/learn/bearer#malformed",
  ],
  ["an expired token", "GET", "the-scoped-api", bearer(" old-77aa"), "RFC 6750 §3.1", /fresh token/, expired],
  [
    "an unknown token",
    "GET",
    "the-scoped-api",
    bearer(" other"),
    "RFC 6750 §3.1",
    /issued here/,
    "/learn/bearer#no-good",
  ],
  [
    "a pair without a colon",
    "GET",
    "open-the-vault",
    basic("Aladdin"),
    "RFC 7617 §2",
    /colon/,
    "/learn/basic#first-colon",
  ],
  [
    "a wrong password",
    "GET",
    "open-the-vault",
    basic("Aladdin:sesame"),
    "RFC 9110 §15.5.2",
    /password that belongs/,
    "/learn/the-challenge#asked-again",
  ],
  [
    "somebody who may not",
    "GET",
    "the-staff-door",
    basic("Ali:forty jars"),
    "RFC 9110 §15.5.4",
    /as somebody who may/,
    "/learn/known-and-refused#a-decision",
  ],
  [
    "Digest without its parameters",
    "GET",
    "the-signed-door",
    [["Authorization", 'Digest username="Aladdin"']],
    "RFC 7616 §3.4",
    /every parameter/,
    "/learn/digest#three-hashes",
  ],
  [
    "SCRAM without its data",
    "GET",
    "the-two-rounds",
    [["Authorization", "SCRAM-SHA-256 biws"]],
    "RFC 7804 §5",
    /SCRAM message/,
    "/learn/many-rounds#four-messages",
  ],
];

for (const [who, method, path, fields, section, change, lesson] of rows) {
  test(`${who} is told the section of this very refusal, and what helps`, async () => {
    const answered = await ask(path, fields, method);
    expect(jsonOf(answered)).toMatchObject({ section, lesson, change: expect.stringMatching(change) });
  });

  test(`${who} is told the same by Sandbox-Decision alone`, async () => {
    const [last] = parseDecision(formatDecision((await ask(path, fields, method)).decision)).slice(-1);
    expect(last && adviceOn(last)).toEqual({ section, lesson, change: expect.stringMatching(change) });
  });
}

const target = "/api/sandbox/library";
const policy: Policy = {
  version: 1,
  realm: "library",
  schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience: target } }, { scheme: "basic" }],
  accounts: [{ name: "Ali", password: "forty jars" }],
  tokens: [],
  rules: [{ path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "Read." }],
};

async function adviceTo(make: (good: (claims?: object) => Promise<string>) => Promise<string>) {
  const moment = await signingMoment();
  const standing = { iss: knock, aud: knock + target, sub: "reader", client_id: "reader", scope: "books:read" };
  const good = (claims = {}) =>
    signAccessToken({ ...standing, iat: moment.now, exp: moment.now + 300, jti: "1", ...claims }, moment.keys);
  const request = asked("GET", target, [["Authorization", await make(good)]]);
  const { decision } = await answer(request, { policy, segments: [], resources: [] }, moment);
  const [last] = decision.slice(-1);
  return last && adviceOn(last);
}

test("whoever sends a signed token that has expired is told to get a fresh one", async () => {
  const advice = await adviceTo(async (good) => `Bearer ${await good({ exp: 1_799_999_000 })}`);
  expect(advice).toMatchObject({ section: "RFC 6750 §3.1", change: expect.stringMatching(/fresh token/) });
});

test("whoever breaks a signature is told to send a token that the issuer really signed", async () => {
  const advice = await adviceTo(async (good) => `Bearer ${withBrokenSignature(await good())}`);
  expect(advice).toMatchObject({ section: "RFC 6750 §3.1", change: expect.stringMatching(/issuer really signed/) });
});

test("whoever sends another resource's token is told to get one for this resource", async () => {
  const advice = await adviceTo(async (good) => `Bearer ${await good({ aud: "https://elsewhere.example" })}`);
  expect(advice?.change).toMatch(/for this resource/);
});

test("whoever is known by a password is not told that a token is good, where a scope is needed", async () => {
  const advice = await adviceTo(async () => `Basic ${btoa("Ali:forty jars")}`);
  expect(advice?.change).toBe("Send a token that carries books:read: credentials of this scheme carry no scopes.");
});
