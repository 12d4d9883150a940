import { expect, test } from "@playwright/test";
import { type FieldLine, fieldValue, fieldValues, noContent, type RequestMessage } from "#http/message";
import type { Origin } from "#sandbox/origin";
import { withoutContent } from "#sandbox/space/respond";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { readResponses } from "../../sandbox/read-responses";

const host = "Host: sandbox.example\r\n";
const date = /Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/g;

async function send(text: string, to: Origin = origin): Promise<{ text: string; closed: boolean }> {
  const { bytes, closed } = await exchangeOverWire(Buffer.from(text, "latin1"), to);
  return { text: Buffer.from(bytes).toString("latin1"), closed };
}

async function read(text: string, methods: readonly string[] = [], to: Origin = origin) {
  const { bytes } = await exchangeOverWire(Buffer.from(text, "latin1"), to);
  return readResponses(bytes, methods);
}

async function statuses(text: string, methods: readonly string[] = []): Promise<readonly number[]> {
  return (await read(text, methods)).map(({ status }) => status);
}

function recorder(fields: readonly FieldLine[] = []): { seen: RequestMessage[]; origin: Origin } {
  const seen: RequestMessage[] = [];
  const answered = withoutContent(200, []);
  const bare = { ...answered, response: { ...answered.response, fields } };
  const recording: Origin = async (request) => {
    seen.push(request);
    return bare;
  };
  return { seen, origin: recording };
}

test("a response comes back octet for octet, and the connection stays open", async () => {
  const fields: FieldLine[] = [
    ["WWW-Authenticate", 'Basic realm="a"'],
    ["x-CASE", "1"],
    ["WWW-Authenticate", 'Digest realm="a"'],
  ];
  const { text, closed } = await send(`GET / HTTP/1.1\r\n${host}\r\n`, recorder(fields).origin);
  expect(text.replace(date, "Date: D\r\n")).toBe(
    'HTTP/1.1 200 OK\r\nWWW-Authenticate: Basic realm="a"\r\nx-CASE: 1\r\nWWW-Authenticate: Digest realm="a"\r\n' +
      "Content-Length: 0\r\nDate: D\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n",
  );
  expect(closed).toBe(false);
});

test("the origin sees every line in its order, its case and its repetition, Cookie and octets above 0x7F too", async () => {
  const { seen, origin: recording } = recorder();
  const lines = `${host}cookie: a=1\r\nX-a: 1\r\nx-A: 2\r\nCookie: b=2\r\nX-O: \xe4\r\nProxy-Authorization: Basic QTpi\r\n`;
  await send(`POST /p?q HTTP/1.1\r\n${lines}Content-Length: 2\r\n\r\n\0\xff`, recording);
  expect(seen).toEqual([
    {
      method: "POST",
      target: "/p?q",
      fields: [
        ["Host", "sandbox.example"],
        ["cookie", "a=1"],
        ["X-a", "1"],
        ["x-A", "2"],
        ["Cookie", "b=2"],
        ["X-O", "\xe4"],
        ["Proxy-Authorization", "Basic QTpi"],
        ["Content-Length", "2"],
      ],
      content: new Uint8Array([0, 255]),
    },
  ]);
});

test("the sandbox is the same by both ways", async () => {
  const target = "/api/sandbox/open-the-vault";
  const [over] = await read(
    `GET ${target} HTTP/1.1\r\n${host}Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n`,
  );
  const fields: FieldLine[] = [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]];
  const direct = (await origin({ method: "GET", target, fields, content: noContent })).response;
  expect(over?.status).toBe(200);
  expect(over?.content).toBe(new TextDecoder().decode(direct.content));
});

test("3000 header lines within 16 KiB all arrive", async () => {
  const { seen, origin: recording } = recorder();
  await send(`GET / HTTP/1.1\r\n${host}${"a:\r\n".repeat(3_000)}\r\n`, recording);
  expect(seen[0]?.fields.length).toBe(3_001);
});

test("HTTP/1.0 needs no Host, and its connection ends", async () => {
  const { text, closed } = await send("GET /api/status/204 HTTP/1.0\r\n\r\n");
  expect(text).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
  expect(closed).toBe(true);
});

test("Expect: 100-continue gets 100 and then the final answer", async () => {
  const { text } = await send(
    `POST /api/status/201 HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 2\r\n\r\nhi`,
  );
  expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 Created\r\n/);
});

test("Expect: 100-continue with too much content gets 413 and no 100", async () => {
  expect(await statuses(`POST / HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 99999\r\n\r\n`)).toEqual([
    413,
  ]);
});

test("requests in one go are answered in order, four of them, the last with Connection: close", async () => {
  const asked = [204, 404, 299, 201, 202].map((code) => `GET /api/status/${code} HTTP/1.1\r\n${host}\r\n`).join("");
  const responses = await read(asked);
  expect(responses.map(({ status }) => status)).toEqual([204, 404, 299, 201]);
  expect(responses.map(({ fields }) => fieldValue(fields, "Connection") === "close")).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("a good request before a broken one keeps its answer", async () => {
  expect(await statuses(`GET /api/status/299 HTTP/1.1\r\n${host}\r\nBREW / HTTP/1.1\r\n\r\n`)).toEqual([299, 501]);
  expect(await statuses(`POST /api/status/299 HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\nhi\0`)).toEqual([299, 400]);
});

test("what follows Connection: close is not processed", async () => {
  const first = `GET /api/status/204 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
  expect(await statuses(`${first}GET /api/status/299 HTTP/1.1\r\n${host}\r\n`)).toEqual([204]);
});

test("HEAD has the length and not the content", async () => {
  const [head] = await read(`HEAD /api/status/404 HTTP/1.1\r\n${host}\r\n`, ["HEAD"]);
  const [get] = await read(`GET /api/status/404 HTTP/1.1\r\n${host}\r\n`);
  expect(fieldValue(head?.fields ?? [], "Content-Length")).toBe(fieldValue(get?.fields ?? [], "Content-Length"));
});

test("204 and 304 have no length, 205 has 0", async () => {
  for (const [code, length] of [
    [204, []],
    [304, []],
    [205, ["0"]],
  ] as const) {
    const [response] = await read(`GET /api/status/${code} HTTP/1.1\r\n${host}\r\n`);
    expect(fieldValues(response?.fields ?? [], "Content-Length"), String(code)).toEqual(length);
    expect(fieldValues(response?.fields ?? [], "Transfer-Encoding"), String(code)).toEqual([]);
  }
});

test("TRACE shows what arrived, without the fields that carry secrets", async () => {
  const lines = `${host}X-a: 1\r\nx-A: 2\r\ncookie: a=b\r\nAuthorization: Basic QTpi\r\nProxy-authorization: Basic QTpi\r\n`;
  const [response] = await read(`TRACE /x?y HTTP/1.1\r\n${lines}\r\n`);
  expect(fieldValue(response?.fields ?? [], "Content-Type")).toBe("message/http");
  expect(response?.content).toBe(`TRACE /x?y HTTP/1.1\r\n${host}X-a: 1\r\nx-A: 2\r\n\r\n`);
});

test("an absolute-form that names the server itself is answered as if it were origin-form", async () => {
  const { seen, origin: recording } = recorder();
  await send(`GET http://SANDBOX.example:80/a?b HTTP/1.1\r\nHost: other.example\r\n\r\n`, recording);
  expect(seen[0]?.target).toBe("/a?b");
  expect(await statuses(`GET https://sandbox.example/ HTTP/1.1\r\n${host}\r\n`)).toEqual([421]);
});

test("OPTIONS * tells the methods of the server", async () => {
  const [response] = await read(`OPTIONS * HTTP/1.1\r\n${host}\r\n`);
  expect(fieldValue(response?.fields ?? [], "Allow")).toContain("TRACE");
});

test("an origin that takes too long is a 503 with Retry-After, within the time", async () => {
  const never: Origin = () => new Promise(() => {});
  const begun = performance.now();
  const { bytes } = await exchangeOverWire(Buffer.from(`GET / HTTP/1.1\r\n${host}\r\n`), never, { milliseconds: 300 });
  const [response] = readResponses(bytes);
  expect(response?.status).toBe(503);
  expect(fieldValue(response?.fields ?? [], "Retry-After")).toBe("1");
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("more than 1 MiB is cut off, and said so", async () => {
  const answered = withoutContent(200, []);
  const much: Origin = async () => ({
    ...answered,
    response: { ...answered.response, content: new Uint8Array(2 ** 21) },
  });
  const { bytes, truncated } = await exchangeOverWire(Buffer.from(`GET / HTTP/1.1\r\n${host}\r\n`), much);
  expect([bytes.length, truncated]).toEqual([2 ** 20, true]);
});

test("more than 128 KiB is not sent", async () => {
  await expect(exchangeOverWire(new Uint8Array(128 * 1024 + 1), origin)).rejects.toThrow(RangeError);
});
