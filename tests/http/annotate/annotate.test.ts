import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  annotateFieldValue,
  annotateHeadLine,
  annotateStartLine,
  headLength,
  type Span,
} from "#http/annotate/annotate";
import { formatChallenges, parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { anyText, schemeAndParams } from "../../arbitraries";
import { syntaxErrorOf } from "../../matchers";

const names = fc.constantFrom(
  "WWW-Authenticate",
  "authorization",
  "Proxy-Authenticate",
  "PROXY-AUTHORIZATION",
  "Accept",
);

function cut(text: string, spans: readonly Span[]) {
  return spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

function expectToCover(spans: readonly Span[], text: string) {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBe(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBe(text.length);
}

function cutHead(text: string) {
  const lines = text.split("\n");
  return lines
    .slice(0, headLength(lines))
    .flatMap((line, index) => cut(line, annotateHeadLine(line, index === 0)))
    .filter((each) => !each.startsWith("text"));
}

test("annotateHeadLine() covers any line exactly, without a gap, an overlap or an empty span", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, first) => expectToCover(annotateHeadLine(text, first), text)),
    { numRuns: 500 },
  );
});

test("annotateStartLine() covers any line exactly", () => {
  const line = anyText.map((text) => text.replace(/[\r\n]/g, ""));
  fc.assert(fc.property(line, (text) => expectToCover(annotateStartLine(text), text)));
});

test("annotateFieldValue() covers any value of any field exactly", () => {
  fc.assert(
    fc.property(names, anyText, (name, value) => expectToCover(annotateFieldValue(name, value), value)),
    { numRuns: 500 },
  );
});

test("annotateFieldValue() shows a fault where, and only where, parseChallenges() refuses the value", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const refused = syntaxErrorOf(() => parseChallenges(value)) !== undefined;
      const shown = annotateFieldValue("WWW-Authenticate", value).some(({ kind }) => kind === "fault");
      expect(shown).toBe(refused && value !== "");
    }),
    { numRuns: 500 },
  );
});

test("annotateFieldValue() shows a fault where, and only where, parseCredentials() refuses the value", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const refused = syntaxErrorOf(() => parseCredentials(value)) !== undefined;
      const shown = annotateFieldValue("Authorization", value).some(({ kind }) => kind === "fault");
      expect(shown).toBe(refused && value !== "");
    }),
    { numRuns: 500 },
  );
});

test("annotateFieldValue() finds each scheme, token68 and parameter that parseChallenges() reads, in the same order", () => {
  fc.assert(
    fc.property(fc.array(schemeAndParams, { maxLength: 3 }), (challenges) => {
      const found = annotateFieldValue("WWW-Authenticate", formatChallenges(challenges))
        .filter(({ kind }) => kind !== "text")
        .map(({ kind, name }) => `${kind} ${name}`);
      const read = challenges.flatMap(({ scheme, token68, params }) => [
        `scheme ${scheme}`,
        ...(token68 === undefined ? [] : [`token68 ${scheme}`]),
        ...params.map(([name]) => `param ${name}`),
      ]);
      expect(found).toEqual(read);
    }),
  );
});

test("a learner sees the parts of a 401, one by one", () => {
  const text = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="vault", charset="UTF-8"\n\nKnock.';
  expect(cutHead(text)).toEqual([
    "version HTTP/1.1",
    "status 401",
    "reason Unauthorized",
    "field-name WWW-Authenticate",
    "scheme Basic",
    'param realm="vault"',
    'param charset="UTF-8"',
  ]);
});

test("a learner sees the parts of a request with credentials, one by one", () => {
  const text = "GET /vault HTTP/1.1\nauthorization: basic QTpi\n";
  expect(cutHead(text)).toEqual([
    "method GET",
    "target /vault",
    "version HTTP/1.1",
    "field-name authorization",
    "scheme basic",
    "token68 QTpi",
  ]);
});

test("what follows the empty line is no part of the head, even where it looks like a header line", () => {
  expect(headLength(["HTTP/1.1 200 OK", "", "Authorization: Basic QTpi"])).toBe(1);
  expect(headLength(["", "Authorization: Basic QTpi"])).toBe(2);
});

test("every part of a challenge and of credentials has a meaning and a section", () => {
  const spans = [
    ...annotateFieldValue("WWW-Authenticate", 'Basic realm="a", charset="UTF-8", Bearer error="b", Unheard-Of c=d'),
    ...annotateFieldValue("Authorization", "Unheard-Of abc"),
  ].filter(({ kind }) => kind !== "text");
  expect(spans).toHaveLength(9);
  for (const { term } of spans) expect(term).toMatchObject({ meaning: /\.$/, section: /^RFC \d+ §/ });
});

test("a parameter named like a property that every object has is a parameter like any other", () => {
  const [, , span] = annotateFieldValue("WWW-Authenticate", "Basic constructor=a");
  expect(span).toMatchObject({ kind: "param", term: { section: "RFC 9110 §11.2" } });
});

test("a challenge, credentials, a realm and other parameters have voices of their own", () => {
  const voices = (name: string, value: string) => annotateFieldValue(name, value).flatMap(({ voice }) => voice ?? []);
  expect(voices("WWW-Authenticate", 'Basic realm="a", charset="UTF-8"')).toEqual(["challenge", "realm", "param"]);
  expect(voices("Authorization", "Basic QTpi")).toEqual(["credentials", "credentials"]);
});

test("a fault says what is wrong, from the character where it begins to the end", () => {
  const value = 'Basic realm="a" charset="UTF-8"';
  const fault = annotateFieldValue("WWW-Authenticate", value).at(-1);
  expect(fault).toMatchObject({ kind: "fault", start: 16, end: value.length, term: { meaning: /^Expected a comma/ } });
});

test("a value that ends too early has its last character marked, for there is nothing else to point at", () => {
  expect(cut("Foo a=", annotateFieldValue("WWW-Authenticate", "Foo a="))).toEqual([
    "scheme Foo",
    "text  ",
    "token68 a=",
  ]);
  expect(cut("Foo a=b, c =", annotateFieldValue("WWW-Authenticate", "Foo a=b, c =")).at(-1)).toBe("fault =");
});
