import { expect, test } from "@playwright/test";
import { fieldValue } from "#http/message";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { readResponses } from "../../sandbox/read-responses";

const host = "Host: sandbox.example\r\n";

const refused: readonly (readonly [why: string, status: number, request: string])[] = [
  ["a NUL", 400, `GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`],
  ["a bare CR", 400, `GET / HTTP/1.1\r\n${host}X: a\rb\r\n\r\n`],
  ["a space before the colon", 400, `GET / HTTP/1.1\r\n${host}X : a\r\n\r\n`],
  ["a folded line", 400, `GET / HTTP/1.1\r\n${host}X: a\r\n b\r\n\r\n`],
  ["a line without colon", 400, `GET / HTTP/1.1\r\n${host}X\r\n\r\n`],
  ["bare LF", 400, "GET / HTTP/1.1\nHost: a\n\n"],
  [
    "two Authorization lines",
    400,
    `GET / HTTP/1.1\r\n${host}Authorization: Basic QTpi\r\nauthorization: Bearer x\r\n\r\n`,
  ],
  ["no Host", 400, "GET / HTTP/1.1\r\n\r\n"],
  ["two Hosts", 400, `GET / HTTP/1.1\r\n${host}${host}\r\n`],
  ["a Host that is none", 400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"],
  ["content shorter than its length", 400, `POST / HTTP/1.1\r\n${host}Content-Length: 10\r\n\r\nabc`],
  ["chunks that never end", 400, `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n`],
  ["a chunk without size", 400, `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`],
  ["two lengths", 400, `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 1\r\n\r\na`],
  [
    "a length and chunks",
    400,
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ["a head that breaks off", 400, `GET / HTTP/1.1\r\n${host}`],
  ["TRACE with content", 400, `TRACE / HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\na`],
  ["an asterisk without OPTIONS", 400, `GET * HTTP/1.1\r\n${host}\r\n`],
  ["userinfo in the target", 400, `GET http://a:b@sandbox.example/ HTTP/1.1\r\n${host}\r\n`],
  ["TLS", 400, "\x16\x03\x01\x02\x00\x01"],
  ["empty lines alone", 408, "\r\n\r\n"],
  ["content over 64 KiB", 413, `POST / HTTP/1.1\r\n${host}Content-Length: 65537\r\n\r\n${"a".repeat(65537)}`],
  ["a target over 16 KiB", 414, `GET /${"a".repeat(17_000)} HTTP/1.1\r\n${host}\r\n`],
  ["an expectation nobody knows", 417, `GET / HTTP/1.1\r\n${host}Expect: tea\r\n\r\n`],
  ["a line over 16 KiB", 431, `GET / HTTP/1.1\r\n${host}X: ${"a".repeat(17_000)}\r\n\r\n`],
  ["many lines over 16 KiB", 431, `GET / HTTP/1.1\r\n${host}${"a: b\r\n".repeat(3_000)}\r\n`],
  ["a method nobody knows", 501, `BREW / HTTP/1.1\r\n${host}\r\n`],
  ["a method of WebDAV", 501, `PROPFIND / HTTP/1.1\r\n${host}\r\n`],
  ["a method in small letters", 501, `get / HTTP/1.1\r\n${host}\r\n`],
  [
    "a transfer coding nobody knows",
    501,
    `POST / HTTP/1.1\r\n${host}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
  ],
  ["HTTP/2.0", 505, `GET / HTTP/2.0\r\n${host}\r\n`],
  ["HTTP/2 itself", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
];

for (const [why, status, request] of refused) {
  test(`${why}: ${status} with the reason as problem+json, and the connection ends`, async () => {
    const { bytes } = await exchangeOverWire(Buffer.from(request, "latin1"), origin);
    const [response, ...more] = readResponses(bytes);
    expect(response?.status).toBe(status);
    expect(more).toEqual([]);
    expect(fieldValue(response?.fields ?? [], "Connection")).toBe("close");
    expect(fieldValue(response?.fields ?? [], "Content-Type")).toBe("application/problem+json");
    expect(JSON.parse(response?.content ?? "")).toMatchObject({ status, detail: expect.stringMatching(/.{10}/) });
  });
}

test("a refusal names the octet", async () => {
  const { bytes } = await exchangeOverWire(Buffer.from(`GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`), origin);
  const [response] = readResponses(bytes);
  expect(JSON.parse(response?.content ?? "").detail).toBe(
    "A header value may not hold a control character, at octet 43.",
  );
});
