import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatCredentials, parseCredentials } from "#http/credentials";
import { anyText, schemeAndParams } from "../arbitraries";
import { credentialsCases } from "../fixtures/cases";
import { syntaxErrorOf } from "../matchers";

for (const each of credentialsCases) {
  if ("expected" in each) {
    test(`parseCredentials() reads ${each.name}`, () => {
      expect([parseCredentials(each.raw)]).toEqual(each.expected);
    });
  } else {
    test(`parseCredentials() refuses ${each.name}`, () => {
      const fault = syntaxErrorOf(() => parseCredentials(each.raw));
      expect(fault).toMatchObject(each.offset === undefined ? {} : { offset: each.offset });
    });
  }
}

test("parseCredentials() reads back whatever formatCredentials() wrote", () => {
  fc.assert(
    fc.property(schemeAndParams, (credentials) => {
      expect(parseCredentials(formatCredentials(credentials))).toEqual(credentials);
    }),
  );
});

test("parseCredentials() takes any text, and throws nothing but a SyntaxError with an offset within it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const offset = syntaxErrorOf(() => parseCredentials(text))?.offset ?? 0;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test("parseCredentials() refuses any two sets of credentials in one value", () => {
  fc.assert(
    fc.property(schemeAndParams, schemeAndParams, (one, other) => {
      const both = `${formatCredentials(one)}, ${formatCredentials(other)}`;
      expect(syntaxErrorOf(() => parseCredentials(both))).toBeDefined();
    }),
  );
});

test("formatCredentials() leaves algorithm, qop and nc of Digest without quotes, as RFC 7616 §3.4 wants", () => {
  const params = [["nc", "00000001"] as const, ["qop", "auth"] as const, ["cnonce", "abc"] as const];
  expect(formatCredentials({ scheme: "Digest", params })).toBe('Digest nc=00000001, qop=auth, cnonce="abc"');
});

test("formatCredentials() quotes no parameter of Concealed, as RFC 9729 §4 wants", () => {
  const params = [["k", "YW"] as const, ["s", "2055"] as const];
  expect(formatCredentials({ scheme: "concealed", params })).toBe("concealed k=YW, s=2055");
});

test("formatCredentials() throws a RangeError for a token that would break the line", () => {
  expect(() => formatCredentials({ scheme: "Bearer", token68: "a\r\nSet-Cookie: b=c", params: [] })).toThrow(
    RangeError,
  );
});

test("formatCredentials() throws a RangeError for a scheme that is no token", () => {
  expect(() => formatCredentials({ scheme: "Bear er", token68: "a", params: [] })).toThrow(RangeError);
});
