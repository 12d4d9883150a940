import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { clients } from "#http/schemes/clients";

const request = { method: "GET", target: "/", content: "" };

test("a text that is no token68 is written by no client as a token", async () => {
  const holder = { name: "Ali", secret: "two words" };
  expect(clients.bearer.unasked?.(holder)).toBeUndefined();
  expect(await clients.bearer.answer([], holder, { request, random: "r" })).toBeUndefined();
});

test("what nobody can guess goes into the answer to a Digest challenge", async () => {
  const challenges = parseChallenges('Digest realm="r", nonce="n", qop="auth"');
  const answered = await clients.digest.answer(
    challenges,
    { name: "Ali", secret: "jars" },
    { request, random: "drawn" },
  );
  expect(answered?.[0]?.[1]).toContain('cnonce="drawn"');
});
