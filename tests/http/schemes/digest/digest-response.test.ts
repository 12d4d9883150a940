import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  algorithmTable,
  type DigestAlgorithm,
  digestAlgorithms,
  digestResponse,
  registeredAlgorithms,
} from "#http/schemes/digest/algorithm";
import { computeDigest, hexDigest } from "#http/schemes/digest/response";
import { sign } from "./digest-client";

type Example = {
  name: string;
  input: Parameters<typeof digestResponse>[0];
  expected: { ha1?: string; ha2?: string; response: string; userhash?: string };
};

const examples: Example[] = JSON.parse(readFileSync("tests/fixtures/digest.json", "utf8"));

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const signing = fc.record({
  username: text,
  realm: text,
  password: text,
  method: fc.constantFrom("GET", "POST", "get", ""),
  uri: fc.webPath(),
  nonce: text,
  nc: fc.constantFrom("00000001", "0000abcd"),
  cnonce: text,
  content: fc.uint8Array({ maxLength: 64 }),
});

for (const { name, input, expected } of examples) {
  test(`digestResponse() comes to the numbers of ${name}`, () => {
    const { userhash, ...hashes } = expected;
    expect(digestResponse(input)).toMatchObject(hashes);
    const hash = registeredAlgorithms(input.algorithm)?.hash;
    if (hash && userhash) expect(hexDigest(hash, `${input.username}:${input.realm}`)).toBe(userhash);
  });
}

for (const algorithm of digestAlgorithms) {
  for (const qop of ["auth", "auth-int", undefined]) {
    test(`digestResponse() agrees with a second implementation in ${algorithm} with qop ${qop ?? "left out"}`, () => {
      fc.assert(
        fc.property(signing, (given) => {
          const input = qop === undefined ? { ...given, algorithm } : { ...given, algorithm, qop };
          const { a1, a2, response } = sign(input);
          expect(digestResponse(input)).toEqual({ ha1: a1, ha2: a2, response });
        }),
      );
    });
  }
}

test("digestResponse() takes an algorithm in any case", () => {
  const [, , example] = examples;
  const lower = "md5" satisfies string;
  expect(example && digestResponse({ ...example.input, algorithm: lower }).response).toBe(example?.expected.response);
});

test("digestResponse() refuses an algorithm that is not registered, SHA-512 among them", () => {
  const input = { username: "a", realm: "b", password: "c", method: "GET", uri: "/", nonce: "d" };
  for (const algorithm of ["SHA-512", "SHA-1", "", "constructor"]) {
    expect(() => digestResponse({ ...input, algorithm })).toThrow(RangeError);
  }
});

test("digestResponse() refuses what cannot be computed: an unknown qop, a count or a cnonce that is missing", () => {
  const input = { username: "a", realm: "b", password: "c", method: "GET", uri: "/", nonce: "d" };
  const algorithm: DigestAlgorithm = "SHA-256";
  expect(() => digestResponse({ ...input, algorithm, qop: "auth-conf", nc: "00000001", cnonce: "e" })).toThrow(/qop/);
  expect(() => digestResponse({ ...input, algorithm, qop: "auth", cnonce: "e" })).toThrow(/nc/);
  expect(() => digestResponse({ ...input, algorithm, qop: "auth", nc: "00000001" })).toThrow(/cnonce/);
  expect(() => digestResponse({ ...input, algorithm: "MD5-sess" })).toThrow(/cnonce/);
});

test("a table with one more hash computes with it, and the registered table never does", () => {
  const table = algorithmTable({ "SHA-512": () => new Uint8Array([0xab]) });
  const found = table("sha-512-SESS");
  expect(found?.session).toBe(true);
  const input = { username: "a", realm: "b", password: "c", method: "GET", uri: "/", nonce: "d", cnonce: "e" };
  expect(found && computeDigest(found, input)).toEqual({ ha1: "ab", ha2: "ab", response: "ab" });
  expect(registeredAlgorithms("SHA-512")).toBeUndefined();
});
