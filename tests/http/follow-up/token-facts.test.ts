import { expect, test } from "@playwright/test";
import { tokenFacts } from "#http/follow-up/token-facts";
import { encodeBase64url, encodeUtf8 } from "#http/octets";

const part = (value: unknown) => encodeBase64url(encodeUtf8(JSON.stringify(value)));
const jwt = (claims: unknown, header: unknown = { alg: "ES256" }) => [part(header), part(claims), "AAAA"].join(".");
const wrong = (token: string, host?: string) =>
  tokenFacts(token, host, 1000)?.flatMap(({ name, weight }) => (weight === "wrong" ? [name] : []));

test("a token for another host, an expired one, one of the future and one that nobody signed are told", () => {
  expect(wrong(jwt({ aud: "https://a.example/x" }), "b.example:8443")).toEqual(["aud"]);
  expect(wrong(jwt({ exp: 1000 }))).toEqual(["exp"]);
  expect(wrong(jwt({ nbf: 1001 }))).toEqual(["nbf"]);
  expect(wrong(jwt({}, { alg: "none" }))).toEqual(["alg"]);
});

test("a good token, an audience that is no address, and a host that is not known are not accused", () => {
  expect(wrong(jwt({ aud: ["https://a.example", "x"], exp: 2000, nbf: 1 }), "a.example")).toEqual([]);
  expect(wrong(jwt({ aud: "orders-api" }), "b.example")).toEqual([]);
  expect(wrong(jwt({ aud: "https://a.example" }))).toEqual([]);
});

test("what is no JWT has no facts", () => {
  for (const text of ["", "a.b.c", "opaque", "..", jwt([]).slice(0, 20)])
    expect(tokenFacts(text, "a", 0)).toBeUndefined();
});
