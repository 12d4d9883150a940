import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Challenge, formatChallenge, formatChallenges, parseChallenges } from "#http/challenge";
import { anyText, schemeAndParams } from "../arbitraries";
import { challengeCases } from "../fixtures/cases";
import { syntaxErrorOf } from "../matchers";

for (const each of challengeCases) {
  if ("expected" in each) {
    test(`parseChallenges() reads ${each.name}`, () => {
      expect(parseChallenges(each.raw)).toEqual(each.expected);
    });
  } else {
    test(`parseChallenges() refuses ${each.name}`, () => {
      const fault = syntaxErrorOf(() => parseChallenges(each.raw));
      expect(fault).toMatchObject(each.offset === undefined ? {} : { offset: each.offset });
    });
  }
}

test("parseChallenges() reads back whatever formatChallenges() wrote", () => {
  fc.assert(
    fc.property(fc.array(schemeAndParams, { maxLength: 4 }), (challenges) => {
      expect(parseChallenges(formatChallenges(challenges))).toEqual(challenges);
    }),
  );
});

test("parseChallenges() reads the same from one line for each challenge as from one line for all", () => {
  fc.assert(
    fc.property(fc.array(schemeAndParams, { minLength: 1, maxLength: 4 }), (challenges) => {
      expect(parseChallenges(challenges.map(formatChallenge))).toEqual(challenges);
    }),
  );
});

test("parseChallenges() gives the same for a line that is cut at any comma between elements", () => {
  const line = 'Basic realm="x", Digest realm="y", qop="auth", stale=true, Foo abc==';
  const whole = parseChallenges(line);
  for (const { index } of line.matchAll(/,/g)) {
    expect(parseChallenges([line.slice(0, index), line.slice(index + 1)])).toEqual(whole);
  }
});

test("parseChallenges() takes any text, and throws nothing but a SyntaxError with an offset within it", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), (lines) => {
      const offset = syntaxErrorOf(() => parseChallenges(lines))?.offset ?? 0;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(lines.join(", ").length);
    }),
    { numRuns: 1000 },
  );
});

test("a fault is where the text stops to fit: what stands before it can still become a challenge", () => {
  expect(syntaxErrorOf(() => parseChallenges('Basic realm="a\u0001b"'))?.offset).toBe(14);
  expect(parseChallenges(`${'Basic realm="a\u0001b"'.slice(0, 14)}"`)).toEqual([
    { scheme: "Basic", params: [["realm", "a"]] },
  ]);
});

test("parseChallenges() takes a hundred thousand commas, parameters or quotes within seconds", () => {
  const start = performance.now();
  for (const text of [",", "Basic ,", 'a="', "Foo a=b,", "a ", "\\"].map((each) =>
    each.repeat(100_000 / each.length),
  )) {
    syntaxErrorOf(() => parseChallenges(text));
    syntaxErrorOf(() => parseChallenges(`Foo a="${text}`));
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("formatChallenge() quotes a realm even where it is a token, as §11.5 wants", () => {
  expect(formatChallenge({ scheme: "Basic", params: [["realm", "vault"]] })).toBe('Basic realm="vault"');
});

test("formatChallenge() escapes quotes and backslashes", () => {
  expect(formatChallenge({ scheme: "Basic", params: [["realm", 'a"b\\c']] })).toBe('Basic realm="a\\"b\\\\c"');
});

test("formatChallenge() leaves stale and algorithm without quotes, as RFC 7616 §3.3 wants of a sender", () => {
  const params = [["qop", "auth"] as const, ["stale", "true"] as const, ["algorithm", "SHA-256"] as const];
  expect(formatChallenge({ scheme: "Digest", params })).toBe('Digest qop="auth", stale=true, algorithm=SHA-256');
});

const unwritable: readonly (readonly [string, Challenge])[] = [
  ["an empty scheme", { scheme: "", params: [] }],
  ["a scheme with a space", { scheme: "Basic realm", params: [] }],
  ["a scheme with a comma", { scheme: "a,b", params: [] }],
  ["an empty parameter name", { scheme: "Foo", params: [["", "b"]] }],
  ["a parameter name with an equals sign", { scheme: "Foo", params: [["a=b", "c"]] }],
  ["a line feed in a value", { scheme: "Foo", params: [["a", "b\nSet-Cookie: c=d"]] }],
  ["NUL in a value", { scheme: "Foo", params: [["a", "\0"]] }],
  ["a value above 0xFF", { scheme: "Foo", params: [["a", "\u20ac"]] }],
  ["half a surrogate pair", { scheme: "Foo", params: [["a", "\ud83d"]] }],
  ["an empty token68", { scheme: "Foo", token68: "", params: [] }],
  ["token68 with a space", { scheme: "Foo", token68: "a b", params: [] }],
  ["token68 and a parameter at once", { scheme: "Foo", token68: "a", params: [["b", "c"]] }],
];

for (const [what, challenge] of unwritable) {
  test(`formatChallenge() throws a RangeError for ${what}`, () => {
    expect(() => formatChallenge(challenge)).toThrow(RangeError);
  });
}

test("formatChallenge() writes any challenge or throws a RangeError, and never writes what reads as something else", () => {
  const wild = fc.record({ scheme: anyText, params: fc.array(fc.tuple(anyText, anyText), { maxLength: 2 }) });
  fc.assert(
    fc.property(wild, (challenge) => {
      try {
        expect(parseChallenges(formatChallenge(challenge))).toEqual([challenge]);
      } catch (fault) {
        if (!(fault instanceof RangeError)) throw fault;
      }
    }),
  );
});
