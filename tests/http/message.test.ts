import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  type FieldLine,
  fieldNameFault,
  fieldValue,
  fieldValueFault,
  fieldValues,
  formatRequestHead,
  formatResponseHead,
  methodFault,
  originFormFault,
  parseFieldLine,
  parseRequest,
  parseResponse,
} from "#http/message";
import { anyText, fieldLines, quotable, token } from "../arbitraries";
import { syntaxErrorOf } from "../matchers";

const target = fc.stringMatching(/^\/[\x21-\x7E]{0,20}$/);
const content = fc.string({ unit: "binary" });

test("parseRequest() reads back whatever formatRequestHead() wrote, and the content after it", () => {
  fc.assert(
    fc.property(fc.record({ method: token, target, fields: fieldLines }), content, (head, text) => {
      const request = { ...head, content: new TextEncoder().encode(text) };
      expect(parseRequest(formatRequestHead(head) + text)).toEqual(request);
    }),
  );
});

test("parseResponse() reads back whatever formatResponseHead() wrote, and the content after it", () => {
  const head = fc.record({ status: fc.integer({ min: 100, max: 999 }), reason: quotable, fields: fieldLines });
  fc.assert(
    fc.property(head, content, (response, text) => {
      const expected = { ...response, content: new TextEncoder().encode(text) };
      expect(parseResponse(formatResponseHead(response) + text)).toEqual(expected);
    }),
  );
});

for (const [name, parse] of [["parseRequest", parseRequest] as const, ["parseResponse", parseResponse] as const]) {
  test(`${name}() takes any text, and throws nothing but a SyntaxError with an offset within it`, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("", "GET / HTTP/1.1\r\n", "HTTP/1.1 200 OK\n"), (text, start) => {
        const offset = syntaxErrorOf(() => parse(start + text))?.offset ?? 0;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(start.length + text.length);
      }),
      { numRuns: 500 },
    );
  });
}

test("parseRequest() keeps lines in order, with their case and their repetition", () => {
  const text = "GET /a?b HTTP/1.1\r\nACCEPT: a\r\naccept: b\r\nX:c\r\n\r\n";
  expect(parseRequest(text)).toMatchObject({
    method: "GET",
    target: "/a?b",
    fields: [
      ["ACCEPT", "a"],
      ["accept", "b"],
      ["X", "c"],
    ],
  });
});

test("parseRequest() takes line ends of LF alone, and of both kinds mixed", () => {
  expect(parseRequest("GET / HTTP/1.1\nA: b\r\nC: d\n\r\nrest")).toMatchObject({
    fields: [
      ["A", "b"],
      ["C", "d"],
    ],
    content: new TextEncoder().encode("rest"),
  });
});

test("parseRequest() takes a message that ends without an empty line", () => {
  expect(parseRequest("GET / HTTP/1.1\r\nA: b").fields).toEqual([["A", "b"]]);
});

test("parseRequest() leaves the content alone, empty lines and all", () => {
  const { content: octets } = parseRequest("POST / HTTP/1.1\r\n\r\n\r\n\r\nend");
  expect(new TextDecoder().decode(octets)).toBe("\r\n\r\nend");
});

const badRequests: readonly (readonly [string, string, number])[] = [
  ["no request line", "", 0],
  ["a request line of two words", "GET /", 0],
  ["two spaces after the method", "GET  / HTTP/1.1", 0],
  ["a method that is no token", "G(T / HTTP/1.1", 1],
  ["a control character in the target", "GET /\u0001 HTTP/1.1", 4],
  ["a version in lower case", "GET / http/1.1", 6],
  ["a version of two digits", "GET / HTTP/1.10", 6],
  ["a line without a colon", "GET / HTTP/1.1\r\nAccept", 22],
  ["a space before the colon", "GET / HTTP/1.1\r\nAccept : a", 22],
  ["a folded line", "GET / HTTP/1.1\r\nA: b\r\n c", 22],
  ["a line without a name", "GET / HTTP/1.1\r\n: b", 16],
  ["NUL in a value, after LF alone", "GET / HTTP/1.1\nA: b\0", 19],
  ["a carriage return in a value", "GET / HTTP/1.1\r\nA: b\rC: d\r\n", 20],
];

for (const [what, text, offset] of badRequests) {
  test(`parseRequest() refuses ${what}, at offset ${offset}`, () => {
    expect(syntaxErrorOf(() => parseRequest(text))?.offset).toBe(offset);
  });
}

test("parseResponse() takes a status line without a phrase, with the space and without it", () => {
  expect(["HTTP/1.1 401 \r\n\r\n", "HTTP/1.1 401\r\n\r\n"].map((text) => parseResponse(text).reason)).toEqual(["", ""]);
});

test("parseResponse() keeps two WWW-Authenticate lines apart", () => {
  const text = 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="a"\r\nWWW-Authenticate: Negotiate\r\n\r\n';
  expect(fieldValues(parseResponse(text).fields, "www-authenticate")).toEqual(['Basic realm="a"', "Negotiate"]);
});

test("parseResponse() refuses a status of two digits, of four, and one that begins with 0", () => {
  for (const status of ["40", "4010", "040"]) {
    expect(syntaxErrorOf(() => parseResponse(`HTTP/1.1 ${status} X\r\n\r\n`))?.offset).toBe(0);
  }
});

test("parseFieldLine() leaves out white space around the value and keeps what is inside", () => {
  expect(parseFieldLine("A: \t b \t c\t ")).toEqual(["A", "b \t c"]);
});

test("parseFieldLine() takes the first colon for the separator", () => {
  expect(parseFieldLine("Referer: https://a.example/")).toEqual(["Referer", "https://a.example/"]);
});

test("parseFieldLine() counts a fault in the value from where the line begins", () => {
  expect(syntaxErrorOf(() => parseFieldLine("A:  b\0", 100))?.offset).toBe(105);
});

test("fieldValue() gives the first line of a name, whatever its case, and undefined for a name that is missing", () => {
  const fields: readonly FieldLine[] = [
    ["A", "1"],
    ["a", "2"],
  ];
  expect([fieldValue(fields, "a"), fieldValue(fields, "b")]).toEqual(["1", undefined]);
});

test("fieldNameFault() finds the first character that is no tchar", () => {
  expect(["", "A b", "Ab:", "\u00e4", "Ab"].map((name) => fieldNameFault(name)?.offset)).toEqual([
    0,
    1,
    2,
    0,
    undefined,
  ]);
});

test("fieldNameFault() takes every token", () => {
  fc.assert(fc.property(token, (name) => fieldNameFault(name) === undefined));
});

test("fieldValueFault() takes what a quoted-string can hold, and nothing makes it an error to be empty", () => {
  fc.assert(fc.property(quotable, (value) => fieldValueFault(value) === undefined));
});

test("fieldValueFault() finds the first character that a line cannot carry", () => {
  expect(["a\r", "ab\n", "\0", "a\u007f", "\u20ac"].map((value) => fieldValueFault(value)?.offset)).toEqual([
    1, 2, 0, 1, 0,
  ]);
});

test("a character beyond 16 bits is named whole, wherever it may not stand", () => {
  const faults = [fieldValueFault("a\u{1f98a}"), fieldNameFault("A\u{1f98a}"), originFormFault("/\u{1f98a}")];
  for (const fault of faults) expect(fault?.message).toContain('may not hold "\u{1f98a}"');
});

test("methodFault() takes any token as a method, and none with a space", () => {
  expect(["GET", "get", "M-SEARCH", "GE T", ""].map((method) => methodFault(method)?.offset)).toEqual([
    undefined,
    undefined,
    undefined,
    2,
    0,
  ]);
});

test("originFormFault() takes a path with a query of every character that RFC 3986 allows", () => {
  expect(originFormFault("/a-._~!$&'()*+,;=:@/%2F?b=c/d?e")).toBeUndefined();
});

test("originFormFault() finds the character that cannot stand in a target as it is", () => {
  const targets = ["", "a", "http://a.example/", "/a b", "/a#b", "/%2", "/a%zz", "/\u00e4", "/[", '/"', "/\\"];
  expect(targets.map((each) => originFormFault(each)?.offset)).toEqual([0, 0, 0, 2, 2, 1, 2, 1, 1, 1, 1]);
});

test("formatRequestHead() throws a RangeError rather than write a second header line out of one value", () => {
  const fields: readonly FieldLine[] = [["A", "b\r\nAuthorization: Basic QTpi"]];
  expect(() => formatRequestHead({ method: "GET", target: "/", fields })).toThrow(RangeError);
});

test("formatResponseHead() throws a RangeError rather than write a second header line out of one value", () => {
  const fields: readonly FieldLine[] = [["A", "b\r\nSet-Cookie: c=d"]];
  expect(() => formatResponseHead({ status: 200, reason: "OK", fields })).toThrow(RangeError);
});
