import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { paramValue, repeatedParam } from "#http/auth-param";
import { formatQuotedString, GrammarError, isToken, isToken68, Scanner } from "#http/grammar";
import { quotable, token, token68 } from "../arbitraries";

const tchars = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const everyOctet = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

test("isToken() takes the 77 characters of tchar and no other", () => {
  expect(everyOctet.filter(isToken).sort()).toEqual([...tchars].sort());
});

test("isToken() takes any run of tchars", () => {
  fc.assert(fc.property(token, isToken));
});

test("isToken() refuses the empty text", () => {
  expect(isToken("")).toBe(false);
});

test("isToken() refuses a text whose last character alone is wrong", () => {
  expect(["Basic ", "Basic\n", "Basic\u00e9", "Basic="].some(isToken)).toBe(false);
});

test("a Scanner names a character beyond 16 bits whole", () => {
  expect(() => new Scanner("\u{1f98a}").readToken("a scheme")).toThrow('found "\u{1f98a}"');
});

test("isToken68() takes any text of its characters with padding at the end", () => {
  fc.assert(fc.property(token68, isToken68));
});

test("isToken68() refuses padding that is all, or first, or in the middle", () => {
  expect(["", "=", "=a", "a=b", "a b", "a,", "a\n"].some(isToken68)).toBe(false);
});

test("formatQuotedString() writes what readQuotedString() reads back", () => {
  fc.assert(
    fc.property(quotable, (text) => {
      expect(new Scanner(formatQuotedString(text)).readQuotedString()).toBe(text);
    }),
  );
});

test("formatQuotedString() throws a RangeError for every control character but the tab", () => {
  const controls = everyOctet.filter((character) => /[\0-\x08\x0A-\x1F\x7F]/.test(character));
  for (const character of controls) expect(() => formatQuotedString(`a${character}b`)).toThrow(RangeError);
  expect(controls).toHaveLength(32);
});

test("formatQuotedString() throws a RangeError for a character outside an octet", () => {
  for (const text of ["\u0100", "\u{1F511}", "\ud83d"]) expect(() => formatQuotedString(text)).toThrow(RangeError);
});

test("a GrammarError is a SyntaxError that says where, in words and as a number", () => {
  const fault = new GrammarError("Expected a token", 7);
  expect(fault).toBeInstanceOf(SyntaxError);
  expect(fault).toMatchObject({ name: "SyntaxError", message: "Expected a token (at offset 7)", offset: 7 });
});

test("a GrammarError seen from a longer text keeps its reason and moves its offset", () => {
  expect(new GrammarError("Expected a token", 7).shifted(3)).toMatchObject({ reason: "Expected a token", offset: 10 });
});

test("a Scanner takes only spaces for the separator after a scheme", () => {
  const scanner = new Scanner("  \tx");
  expect([scanner.skipSpaces(), scanner.offset, scanner.skipSpaces()]).toEqual([true, 2, false]);
});

test("a Scanner that finds no token68 stands where it stood", () => {
  const scanner = new Scanner("abc def");
  expect([scanner.tryToken68(), scanner.offset]).toEqual([undefined, 0]);
});

test("paramValue() finds the first parameter, whatever the case of its name", () => {
  const params = [["REALM", "x"] as const, ["realm", "y"] as const];
  expect([paramValue(params, "Realm"), paramValue(params, "charset")]).toEqual(["x", undefined]);
});

test("repeatedParam() finds a name that comes twice, whatever its case", () => {
  expect(
    repeatedParam([
      ["a", "1"],
      ["b", "1"],
      ["A", "2"],
    ]),
  ).toBe("a");
  expect(
    repeatedParam([
      ["a", "1"],
      ["b", "1"],
    ]),
  ).toBeUndefined();
});
