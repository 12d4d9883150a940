import { expect, test } from "@playwright/test";
import { stemOf, tokensOf } from "#components/search/engine/words.ts";

for (const [one, other] of [
  ["unauthorised", "unauthorized"],
  ["authorisation", "authorization"],
  ["behaviour", "behavior"],
  ["expires", "expired"],
  ["redirects", "redirected"],
  ["denied", "deny"],
  ["caching", "cached"],
  ["requests", "request"],
  ["cancelled", "canceled"],
  ["popping", "pops"],
] as const)
  test(`stemOf() takes “${one}” for “${other}”`, () => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

test("stemOf() keeps words apart that mean something else", () => {
  expect(stemOf("basic")).not.toBe(stemOf("base64"));
  expect(stemOf("status")).not.toBe(stemOf("state"));
  expect(["401", "acl", "http2"].map(stemOf)).toEqual(["401", "acl", "http2"]);
});

test("tokensOf() reads an identifier in any spelling as its words", () => {
  expect(tokensOf("WWW-Authenticate")).toEqual(["www", "authenticate"]);
  expect(tokensOf("invalid_token")).toEqual(["invalid", "token"]);
  expect(["log in", "sign-in", "logged in"].map((text) => tokensOf(text).join())).toEqual(["login", "login", "login"]);
  expect(["time-out", "timed out", "timeout"].map((text) => tokensOf(text).join())).toEqual(Array(3).fill("timeout"));
  expect(tokensOf("Jäsøn’s")).toEqual(["jasøns"]);
});
