import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { paramValue } from "#http/auth-param";
import { formatChallenge, parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { digestAlgorithms } from "#http/schemes/digest/algorithm";
import { answerDigest, digestAnswer, digestTerms, namesUser } from "#http/schemes/digest/client";
import type { DigestOffer } from "#http/schemes/digest/offer";
import { digest } from "#http/schemes/digest/server/server";
import { createMemory } from "#sandbox/memory/memory";
import { moment } from "../../../fixtures/moment";

const request = { method: "POST", target: "/api/x?y=1", content: "knock" };
const digestOf = (params: string) => parseChallenges(`Digest realm="r", nonce="n", ${params}`);
const ask = (params: string) =>
  answerDigest(digestOf(params), { name: "Ali", secret: "jars" }, request, { cnonce: "c" });

const text = fc.oneof(
  fc.stringMatching(/^[\x20-\x7E]{1,20}$/),
  fc.constantFrom("Jäsøn Doe", "敲", 'a"b', "a\\b", "a,b"),
);
const offers = fc.record({
  algorithm: fc.constantFrom(...digestAlgorithms),
  qop: fc.constantFrom(
    ["auth"] as const,
    ["auth-int"] as const,
    ["auth-int", "auth"] as const,
    ["auth", "auth-int"] as const,
    // The form of RFC 2069, without nc and cnonce but for a session.
    [] as const,
  ),
  userhash: fc.boolean(),
});

test("the server's own check takes what the one client answers, whatever the realm, the name, the password and the offer", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[\x20-\x7E]{1,20}$/),
      text,
      text,
      offers,
      async (realm, name, password, made) => {
        const offer: DigestOffer = { scheme: "digest", ...made };
        const space = { realm, accounts: [{ name, password }], tokens: [] };
        // A count is good once, so every run has a memory of its own.
        const now = { ...moment, memory: createMemory(() => moment.now) };
        const challenge = digest.challenge(offer, space, now);
        const answered = answerDigest(
          parseChallenges(formatChallenge(challenge)),
          { name, secret: password },
          request,
          { cnonce: "c2" },
        );
        const credentials = parseCredentials(answered ?? "");
        const message = {
          ...request,
          fields: [["Host", "a"]] as const,
          content: new TextEncoder().encode(request.content),
        };
        const verdict = await digest.check({ request: message, credentials, offers: [offer], space, moment: now });
        expect(verdict).toMatchObject({ outcome: "accepted", name });
        expect(namesUser(credentials.params, name)).toBe(true);
        expect(namesUser(credentials.params, `${name}x`)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test("what the panel computes step by step is what the quick answer says, for any challenge that can be answered", () => {
  const challenge = fc.tuple(offers, fc.constantFrom("", "opaque=o, "));
  fc.assert(
    fc.property(challenge, ([{ algorithm, qop, userhash }, opaque]) => {
      const offered = qop.length === 0 ? "" : `qop="${qop.join(", ")}", `;
      const [found] = digestOf(`${opaque}algorithm=${algorithm}, ${offered}userhash=${userhash}`);
      if (!found) throw new Error("No challenge was read");
      const terms = digestTerms(found);
      const own = { username: "Ali", password: "jars", qop: terms.qop[0], hashName: true, nc: "00000001", cnonce: "c" };
      expect(digestAnswer(terms, request, own).authorization).toBe(
        answerDigest([found], { name: "Ali", secret: "jars" }, request, { cnonce: "c" }),
      );
    }),
  );
});

test("a challenge whose algorithm or qop nobody knows is passed over, and the next one answered", () => {
  const both = parseChallenges(
    'Digest realm="r", nonce="a", algorithm=SHA-9, Digest realm="r", nonce="b", qop="auth-x", Digest realm="r", nonce="c", qop="auth-x, auth"',
  );
  const answered = parseCredentials(
    answerDigest(both, { name: "Ali", secret: "jars" }, request, { cnonce: "c" }) ?? "",
  );
  expect([paramValue(answered.params, "nonce"), paramValue(answered.params, "qop")]).toEqual(["c", "auth"]);
  expect(ask('qop="auth-x"')).toBeUndefined();
  expect(ask("algorithm=SHA-512, qop=auth")).toBeUndefined();
});

test("auth is taken before auth-int, and without qop the form of RFC 2069 in MD5", () => {
  expect(ask('qop="auth-int, auth"')).toContain("qop=auth,");
  const old = parseCredentials(ask("opaque=o") ?? "");
  expect([paramValue(old.params, "qop"), paramValue(old.params, "nc"), paramValue(old.params, "opaque")]).toEqual([
    undefined,
    undefined,
    "o",
  ]);
});

test("with userhash the name goes hashed, and the response is still made of the name", () => {
  const hashed = parseCredentials(ask("algorithm=SHA-256, qop=auth, userhash=true") ?? "");
  const plain = parseCredentials(ask("algorithm=SHA-256, qop=auth") ?? "");
  expect(paramValue(hashed.params, "username")).toMatch(/^[0-9a-f]{64}$/);
  expect(paramValue(hashed.params, "response")).toBe(paramValue(plain.params, "response"));
});

test("a realm of UTF-8 octets is hashed as the text that they are", () => {
  const realm = String.fromCharCode(...new TextEncoder().encode("é"));
  const terms = digestTerms({
    scheme: "Digest",
    params: [
      ["realm", realm],
      ["nonce", "n"],
      ["qop", "auth"],
    ],
  });
  const own = { username: "a", password: "b", qop: "auth", hashName: false, nc: "00000001", cnonce: "c" };
  expect(digestAnswer(terms, request, own).steps[0]?.parts[1]).toMatchObject({ name: "realm", value: "é" });
});
