import { expect, test } from "@playwright/test";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { origin } from "#server/origin";
import { createWireDoor, exchangeLimits } from "#server/wire/door";
import { missingFields } from "../../sandbox/read-responses";

const message = Buffer.from("GET /api/status/103 HTTP/1.1\r\nHost: sandbox.example\r\n\r\n");
const door = createWireDoor(origin);

async function post(content: Uint8Array, type = "message/http", through = door, method = "POST") {
  const fields: FieldLine[] = type === "" ? [] : [["Content-Type", type]];
  return (await through({ method, target: "/api/wire", fields, content })).response;
}

test("the door gives the octets that came back, as message/http, for any origin to read and no cache to keep", async () => {
  for (const type of ["message/http", "Message/HTTP; version=1.1"]) {
    const { status, fields, content } = await post(message, type);
    expect(status).toBe(200);
    expect(Buffer.from(content).toString()).toMatch(
      /^HTTP\/1\.1 103 Early Hints\r\n[\s\S]*\r\n\r\nHTTP\/1\.1 200 OK\r\n/,
    );
    expect(fieldValue(fields, "Content-Type")).toBe("message/http");
    expect(fieldValue(fields, "Cache-Control")).toBe("no-store");
    expect(fieldValue(fields, "Access-Control-Allow-Origin")).toBe("*");
    expect(fieldValue(fields, "Sandbox-Wire")).toBe("closed=?0, truncated=?0");
  }
});

test("the door refuses what is no message", async () => {
  const refusals = [
    await post(message, ""),
    await post(message, "text/plain"),
    await post(message, "message/http2"),
    await post(new Uint8Array(0)),
    await post(new Uint8Array(128 * 1024 + 1)),
    await post(message, "message/http", door, "GET"),
    await post(message, "message/http", door, "DELETE"),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([415, 415, 415, 400, 413, 405, 405]);
  for (const refusal of refusals) {
    expect(missingFields(refusal)).toEqual([]);
    expect(fieldValue(refusal.fields, "Content-Type")).toBe("application/problem+json");
  }
});

test("whoever asks the door by GET is shown a POST that works", async () => {
  const { status, content } = await post(new Uint8Array(0), "", door, "GET");
  const problem: { detail: string; example: Record<string, string> } = JSON.parse(Buffer.from(content).toString());
  expect([status, problem.detail]).toEqual([405, expect.stringContaining("POST")]);
  expect(problem.example["run"]).toMatch(/^curl .*'Content-Type: message\/http' .*\/api\/wire$/);
  const sent = await post(Buffer.from(problem.example["request.txt"] ?? ""));
  expect(Buffer.from(sent.content).toString()).toMatch(/^HTTP\/1\.1 401 /);
});

test("the name in the Host of the door is the server's own, and needs no proxy", async () => {
  const absolute = Buffer.from(
    "GET http://learn.example:8080/api/status/204 HTTP/1.1\r\nHost: learn.example:8080\r\n\r\n",
  );
  const statusAt = async (host: string) => {
    const fields: FieldLine[] = [
      ["Host", host],
      ["Content-Type", "message/http"],
    ];
    const { response } = await door({ method: "POST", target: "/api/wire", fields, content: absolute });
    return Buffer.from(response.content).toString().slice(9, 12);
  };
  expect(await statusAt("Learn.example:8080")).toBe("204");
  expect(await statusAt("learn.example")).toBe("407");
});

test("the wire answers a preflight, as all of the origin does", async () => {
  const fields: FieldLine[] = [
    ["Origin", "https://a.example"],
    ["Access-Control-Request-Method", "POST"],
    ["Access-Control-Request-Headers", "content-type"],
  ];
  const { response } = await origin({ method: "OPTIONS", target: "/api/wire", fields, content: new Uint8Array(0) });
  expect(response.status).toBe(204);
  expect(fieldValue(response.fields, "Access-Control-Allow-Headers")).toContain("content-type");
});

test("the wire takes more content than the rest of the origin, up to a limit of its own", async () => {
  const fields: FieldLine[] = [["Content-Type", "message/http"]];
  const statuses = [64 * 1024 + 1, 128 * 1024 + 1].map(async (octets) => {
    const content = new Uint8Array(octets).fill(0x20);
    return (await origin({ method: "POST", target: "/api/wire", fields, content })).response.status;
  });
  expect(await Promise.all(statuses)).toEqual([200, 413]);
});

test("one exchange more than the limit is told to come back, and may once there is room", async () => {
  const narrow = createWireDoor(origin, { whole: 2, share: 2 });
  const responses = await Promise.all([1, 2, 3].map(() => post(message, "message/http", narrow)));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 503]);
  expect(fieldValue(responses[2]?.fields ?? [], "Retry-After")).toBe("1");
  expect((await post(message, "message/http", narrow)).status).toBe(200);
});

test("one address that lets 60 exchanges wait leaves the wire to others, and to its own quick ones", async () => {
  const slow = Buffer.from("GET /api/httpbin/delay/2 HTTP/1.1\r\nHost: sandbox.example\r\n\r\n");
  const asked = (content: Uint8Array): RequestMessage => ({
    method: "POST",
    target: "/api/wire",
    fields: [["Content-Type", "message/http"]],
    content,
  });
  const statusFrom = async (client: string, content: Uint8Array) =>
    (await door(asked(content), client)).response.status;
  let pending = true;
  const all = Promise.all(Array.from({ length: 60 }, () => statusFrom("192.0.2.1", slow))).finally(() => {
    pending = false;
  });
  expect(await statusFrom("192.0.2.2", message)).toBe(200);
  let own = 0;
  while (pending && own !== 200) own = await statusFrom("192.0.2.1", message);
  expect([own, pending]).toEqual([200, true]);
  const statuses = await all;
  expect(statuses.filter((status) => status === 200)).toHaveLength(exchangeLimits.share);
  expect(statuses.filter((status) => status === 503)).toHaveLength(60 - exchangeLimits.share);
});
