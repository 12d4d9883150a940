import { expect, test } from "@playwright/test";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { readResponses } from "../../sandbox/read-responses";

const head = "POST /api/sandbox/orders HTTP/1.1\r\nHost: sandbox.example\r\nContent-Type: application/json\r\n";
const order = '{"item":"lamp","quantity":1}';
const chunk = `${order.length.toString(16)}\r\n${order}\r\n0\r\n\r\n`;

for (const [what, rest, expected] of [
  ["no length at all", "\r\n", 411],
  ["a length of nothing", "Content-Length: 0\r\n\r\n", 400],
  ["its length", `Content-Length: ${order.length}\r\n\r\n${order}`, 201],
  ["chunks, whose lengths are their own", `Transfer-Encoding: chunked\r\n\r\n${chunk}`, 201],
] as const) {
  test(`an order over the wire with ${what} gets ${expected}`, async () => {
    const { bytes } = await exchangeOverWire(Buffer.from(head + rest, "latin1"), origin);
    expect(readResponses(bytes).map(({ status }) => status)).toEqual([expected]);
  });
}
