import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { digestOffers, nextCount } from "#components/credentials/digest/digest-offers.ts";
import { withField } from "#components/exchange/model/editing.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { parseCredentials } from "#http/credentials";
import type { Draft } from "#http/draft";
import { digestAlgorithms, digestResponse } from "#http/schemes/digest/algorithm";
import { digestAnswer } from "#http/schemes/digest/client";
import { digestSteps } from "#http/schemes/digest/steps";
import { openSandbox, resourceFor } from "../loop";

const own = { username: "Aladdin", password: "open sesame", hashName: true, cnonce: "c2VzYW1l" };

function answerTo(history: readonly Exchanged[], draft: Draft, pick = 0, qop?: string) {
  const terms = digestOffers(history)[pick];
  if (!terms) throw new Error("No Digest challenge came");
  const nc = nextCount(history, terms.nonce);
  return digestAnswer(terms, draft, { ...own, nc, qop: qop ?? terms.qop[0] });
}

test("the last step is the response, and the ones before it hold H(A1) and H(A2), for every algorithm and qop", () => {
  const text = fc.string({ unit: "grapheme" }).filter((each) => each.isWellFormed());
  const input = fc.record({
    algorithm: fc.constantFrom(...digestAlgorithms),
    qop: fc.constantFrom(undefined, "auth", "auth-int"),
    ...{ username: text, realm: text, password: text, method: text, uri: text, nonce: text, cnonce: text },
    nc: fc.constant("00000001"),
    content: fc.uint8Array(),
  });
  fc.assert(
    fc.property(input, (each) => {
      const steps = digestSteps(each);
      const { ha1, ha2, response } = digestResponse(each);
      expect(steps.at(-1)?.hash).toBe(response);
      expect(steps.find(({ name }) => name === "A1")?.hash).toBe(ha1);
      expect(steps.find(({ name }) => name === "A2")?.hash).toBe(ha2);
    }),
  );
});

for (const id of [
  "the-signed-door",
  "the-old-signed-door",
  "the-short-nonce",
  "the-nasty-realm",
  "the-sealed-letter",
]) {
  test(`${id}: the answer that the panel computes opens it, and opens it again with the next count`, async () => {
    const { send, history } = await openSandbox();
    const { start } = await resourceFor(id);
    await send(start);
    for (const again of [1, 2]) {
      const { authorization } = answerTo(history, start);
      const { answer, decision } = await send(withField(start, "Authorization", authorization));
      expect([again, answer.status, decision.at(-1)?.question]).toEqual([again, 200, "permitted"]);
    }
  });
}

test("the-choice: each of its Digest challenges can be answered, with either qop", async () => {
  const { send, history } = await openSandbox();
  const { start } = await resourceFor("the-choice");
  await send(start);
  expect(digestOffers(history).map(({ algorithm }) => algorithm)).toEqual(["SHA-256", "MD5"]);
  for (const [pick, qop] of [
    [0, "auth"],
    [0, "auth-int"],
    [1, "auth"],
  ] as const) {
    const { authorization } = answerTo(history, start, pick, qop);
    expect((await send(withField(start, "Authorization", authorization))).answer.status).toBe(200);
  }
});

test("a nextnonce takes the place of the challenge's nonce, and its count begins anew", async () => {
  const { send, history } = await openSandbox();
  const { start } = await resourceFor("the-sealed-letter");
  await send(start);
  const first = digestOffers(history)[0]?.nonce;
  await send(withField(start, "Authorization", answerTo(history, start).authorization));
  const next = digestOffers(history)[0]?.nonce ?? "";
  expect(next).not.toBe(first);
  expect(nextCount(history, next)).toBe("00000001");
});

test("algorithm, qop and nc go unquoted, and the name goes hashed where that was offered", async () => {
  const { send, history } = await openSandbox();
  const { start } = await resourceFor("the-signed-door");
  await send(start);
  const { authorization } = answerTo(history, start);
  expect(authorization).toMatch(/algorithm=SHA-256, qop=auth, nc=00000001, cnonce="/);
  expect(authorization).toMatch(/username="[0-9a-f]{64}".*userhash=true$/);
});

test("a name that no quoted ASCII text can hold goes as username*, unquoted", async () => {
  const { send, history } = await openSandbox();
  const { start } = await resourceFor("the-old-signed-door");
  await send(start);
  const [terms] = digestOffers(history);
  if (!terms) throw new Error("No Digest challenge came");
  const { authorization } = digestAnswer(terms, start, {
    ...own,
    username: "Jäsøn (Doe)",
    qop: "auth",
    nc: "00000001",
  });
  expect(authorization).toContain("username*=UTF-8''J%C3%A4s%C3%B8n%20%28Doe%29,");
  expect(parseCredentials(authorization).params[0]?.[0]).toBe("username*");
});

test("a challenge without qop is answered in the form of RFC 2069, without nc and cnonce", () => {
  const terms = { realm: "r", nonce: "n", algorithm: "MD5", answerable: true, named: false, qop: [], userhash: false };
  const draft: Draft = { method: "GET", target: "/", fields: [], content: "" };
  const { authorization } = digestAnswer(terms, draft, { ...own, qop: undefined, nc: "00000001" });
  expect(parseCredentials(authorization).params.map(([name]) => name)).toEqual([
    ...["username", "realm", "nonce", "uri", "response"],
  ]);
});
