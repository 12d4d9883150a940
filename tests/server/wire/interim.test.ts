import { expect, test } from "@playwright/test";
import { fieldValue } from "#http/message";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { missingFields, readResponses } from "../../sandbox/read-responses";

const host = "Host: sandbox.example\r\n";

async function ask(code: number, lines = "", version = "1.1", method = "GET") {
  const request = `${method} /api/status/${code} HTTP/${version}\r\n${host}${lines}\r\n`;
  return exchangeOverWire(Buffer.from(request, "latin1"), origin);
}

test("every code from 200 to 999 but those that need a handshake goes over the wire as it is, with what it requires", async () => {
  for (let code = 200; code <= 999; code += code < 600 ? 1 : 7) {
    for (const method of ["GET", "HEAD"]) {
      const { bytes } = await ask(code, "", "1.1", method);
      const responses = readResponses(bytes, [method]);
      expect(responses.map(({ status }) => status)).toEqual([code]);
      for (const response of responses) expect(missingFields(response), String(code)).toEqual([]);
    }
  }
});

test("a 1xx is an interim response, and 200 follows", async () => {
  for (const code of [100, 102, 103, 104, 150, 199]) {
    const responses = readResponses((await ask(code)).bytes);
    expect(responses.map(({ status }) => status)).toEqual([code, 200]);
  }
});

test("103 carries its hints without Date or content", async () => {
  const text = Buffer.from((await ask(103)).bytes).toString("latin1");
  expect(text).toMatch(
    /^HTTP\/1\.1 103 Early Hints\r\nLink: <[^>]+>; rel="preload"; as="fetch"\r\n\r\nHTTP\/1\.1 200 OK\r\n/,
  );
});

test("a client of HTTP/1.0 is sent no 1xx", async () => {
  expect(readResponses((await ask(103, "", "1.0")).bytes).map(({ status }) => status)).toEqual([200]);
});

test("101 comes to nobody who did not ask for it", async () => {
  for (const lines of ["", "Upgrade: knock-knock\r\n", "Connection: Upgrade\r\nUpgrade: tea/1\r\n"]) {
    const [response] = readResponses((await ask(101, lines)).bytes);
    expect(response?.status).toBe(426);
    expect(missingFields(response ?? { status: 426, fields: [] })).toEqual([]);
  }
});

test("101 changes to a protocol in which the server speaks first and hangs up", async () => {
  const { bytes, closed } = await ask(101, "Connection: keep-alive, Upgrade\r\nUpgrade: tea/1, Knock-Knock\r\n");
  expect(Buffer.from(bytes).toString("latin1")).toBe(
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: knock-knock\r\nConnection: Upgrade\r\n\r\nWho is there?\r\n",
  );
  expect(closed).toBe(true);
});

test("101 changes to WebSocket with the key of RFC 6455 §1.3, and closes with 1000", async () => {
  const lines = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
  const { bytes } = await ask(101, `Connection: Upgrade\r\nUpgrade: websocket\r\n${lines}`);
  const [response] = readResponses(bytes);
  expect(response?.status).toBe(101);
  expect(fieldValue(response?.fields ?? [], "Sec-WebSocket-Accept")).toBe("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  expect([...bytes.slice(-4)]).toEqual([0x88, 0x02, 0x03, 0xe8]);
});

test("WebSocket without a key is a 400", async () => {
  const { bytes } = await ask(101, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
  expect(readResponses(bytes).map(({ status }) => status)).toEqual([400]);
});
