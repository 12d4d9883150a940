import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { excerpt, excerptLimit, methodExcerpt, schemeExcerpt } from "#http/excerpt";
import { anyText } from "../arbitraries";

for (const text of [
  "text/html",
  "/api/sandbox/the-vault",
  "SHA-512-256-sess",
  "ES256",
  "at+jwt",
  "Zoë",
  "100-continue",
]) {
  test(`excerpt() shows ${text} as it is, in quotes`, () => {
    expect(excerpt(text)).toBe(JSON.stringify(text));
  });
}

for (const [text, expected] of [
  ["text/html; key=8f2c19ab77e0", '"text/html; key=..."'],
  ["/x?access_token=QWxhZGRpbjpvcGVuIHNlc2FtZQ", '"/x?access_token=..."'],
  ["ghp_16C7e42F292c6912E7710c838347Ae178B4a", '"..."'],
  ["4111111111111111", '"..."'],
  ["a k9Z_U-7J8-BXxxoM--_-_W_-b", '"a ..."'],
  ["a\r\nb\u202e", '"a??b?"'],
] as const) {
  test(`excerpt() leaves out what looks like a secret or is not seen in ${JSON.stringify(text)}`, () => {
    expect(excerpt(text)).toBe(expected);
  });
}

test("excerpt() of a text of any length has at most 40 characters and three dots, before JSON escapes them", () => {
  const shown = (text: string): string => JSON.parse(excerpt(text));
  expect(shown("a b ".repeat(10_000)).length).toBe(excerptLimit + 3);
  fc.assert(fc.property(anyText, (text) => expect(shown(text).length).toBeLessThanOrEqual(excerptLimit + 3)));
});

test("excerpt() never holds a random token, wherever in a text it stands", () => {
  const tokens = fc.stringMatching(/^[A-Za-z0-9]{20,200}$/);
  fc.assert(
    fc.property(tokens, anyText, anyText, (token, before, after) => {
      expect(excerpt(`${before} ${token} ${after}`)).not.toContain(token.slice(0, 20));
    }),
  );
});

test("methodExcerpt() shows a method of letters, and nothing else", () => {
  expect(["BREW", "M-SEARCH", "VERSION-CONTROL"].map(methodExcerpt)).toEqual(["BREW", "M-SEARCH", "VERSION-CONTROL"]);
  expect(["s3cr3t", "X".repeat(21), "a_b"].map(methodExcerpt)).toEqual(Array(3).fill("This method"));
});

test("schemeExcerpt() shows a word with something behind it, and never a token that came without a scheme", () => {
  expect(["Baerer abc", "Token a", "SCRAM-SHA-512 data=x"].map(schemeExcerpt)).toEqual([
    '"Baerer"',
    '"Token"',
    '"SCRAM-SHA-512"',
  ]);
  const alone = ["opensesame", "metro-gold-8e2b", "metro-gold-8e2b x", "sesame, Basic QTpi", "ghp_1 x", "sesame "];
  expect(alone.map(schemeExcerpt)).toEqual(Array(6).fill(undefined));
});
