import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { fieldValue, fieldValues, type RequestMessage } from "#http/message";
import type { Origin } from "#sandbox/origin";
import { withoutContent } from "#sandbox/space/respond";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { readResponses } from "../../sandbox/read-responses";

const host = "Host: sandbox.example\r\n";
const known = "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n";
const vault = "/api/sandbox/open-the-vault";

async function send(text: string, to: Origin = origin): Promise<Uint8Array> {
  return (await exchangeOverWire(Buffer.from(text, "latin1"), to)).bytes;
}

for (const request of ["GET http://library.example/ HTTP/1.1", "CONNECT sandbox.example:80 HTTP/1.1"]) {
  test(`the proxy challenges a stranger who sends ${request.split(" ")[0]}`, async () => {
    const wrong = ["", "Basic QTpi", "Bearer x", "Basic", "Basic ????", "Basic YWxhZGRpbjpvcGVuIHNlc2FtZQ=="];
    for (const credentials of wrong) {
      const line = credentials === "" ? "" : `Proxy-Authorization: ${credentials}\r\n`;
      const [response, ...more] = readResponses(await send(`${request}\r\n${host}${line}\r\n`), ["GET"]);
      expect(response?.status, credentials).toBe(407);
      expect(parseChallenges(fieldValues(response?.fields ?? [], "Proxy-Authenticate"))).toEqual([
        { scheme: "Basic", params: [["realm", "proxy"]] },
      ]);
      expect(fieldValue(response?.fields ?? [], "WWW-Authenticate")).toBeUndefined();
      expect(more).toEqual([]);
    }
  });
}

test("Authorization does not get past the proxy's door", async () => {
  const line = "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n";
  const [response] = readResponses(await send(`GET http://library.example${vault} HTTP/1.1\r\n${host}${line}\r\n`));
  expect(response?.status).toBe(407);
});

test("what the proxy passes on has Host from the target, Authorization and Via, and nothing that was for this hop", async () => {
  const seen: RequestMessage[] = [];
  const recording: Origin = async (request) => {
    seen.push(request);
    return withoutContent(200, []);
  };
  const hop = `Connection: X-Hop, keep-alive\r\nX-Hop: 1\r\nProxy-Connection: keep-alive\r\nUpgrade: tea\r\nTE: trailers\r\n`;
  const lines = `Host: other.example\r\n${known}Authorization: Basic QTpi\r\n${hop}X-a: 1\r\nx-A: 2\r\n`;
  const [response] = readResponses(await send(`GET http://library.example/a?b HTTP/1.1\r\n${lines}\r\n`, recording));
  expect(seen[0]?.target).toBe("/a?b");
  expect(seen[0]?.fields).toEqual([
    ["Host", "library.example"],
    ["Authorization", "Basic QTpi"],
    ["X-a", "1"],
    ["x-A", "2"],
    ["Via", "1.1 knock-knock"],
  ]);
  expect(fieldValue(response?.fields ?? [], "Via")).toBe("1.1 knock-knock");
});

test("behind the proxy stands the sandbox, with its own 401", async () => {
  const without = await send(`GET http://library.example${vault} HTTP/1.1\r\n${host}${known}\r\n`);
  const line = "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n";
  const both = await send(`GET http://library.example${vault} HTTP/1.1\r\n${host}${known}${line}\r\n`);
  expect([without, both].map((bytes) => readResponses(bytes)[0]?.status)).toEqual([401, 200]);
});

test("the proxy leads nowhere else", async () => {
  const targets = [
    "GET http://elsewhere.example/",
    "GET http://127.0.0.1:22/",
    "GET http://library.example:8080/",
    "GET https://library.example/",
    "GET ftp://library.example/",
    "GET http://library.example.evil.example/",
    "CONNECT elsewhere.example:80",
    "CONNECT sandbox.example:443",
    "CONNECT 127.0.0.1:22",
    "CONNECT [::1]:80",
  ];
  for (const target of targets) {
    const responses = readResponses(await send(`${target} HTTP/1.1\r\n${host}${known}\r\n`));
    expect(
      responses.map(({ status }) => status),
      target,
    ).toEqual([403]);
  }
});

test("CONNECT needs a host and a port", async () => {
  for (const target of ["/", "sandbox.example", "http://sandbox.example/", "a@sandbox.example:80"]) {
    const [response] = readResponses(await send(`CONNECT ${target} HTTP/1.1\r\n${host}${known}\r\n`));
    expect(response?.status, target).toBe(400);
  }
});

test("a tunnel begins with 200 without content or length, and carries requests to the same sandbox", async () => {
  for (const authority of ["sandbox.example:80", "library.example:80"]) {
    const connect = `CONNECT ${authority} HTTP/1.1\r\n${host}${known}\r\n`;
    const inner = `GET ${vault} HTTP/1.1\r\n${host}\r\nGET /api/status/103 HTTP/1.1\r\n${host}\r\n`;
    const [opened, ...responses] = readResponses(await send(connect + inner), ["CONNECT"]);
    expect(opened?.status).toBe(200);
    for (const name of ["Content-Length", "Transfer-Encoding"]) {
      expect(fieldValue(opened?.fields ?? [], name)).toBeUndefined();
    }
    expect(responses.map(({ status }) => status)).toEqual([401, 103, 200]);
    expect(fieldValue(responses[0]?.fields ?? [], "Via")).toBeUndefined();
  }
});

test("what is broken within a tunnel is refused within it", async () => {
  const connect = `CONNECT sandbox.example:80 HTTP/1.1\r\n${host}${known}\r\n`;
  for (const inner of [`GET / HTTP/1.1\r\nX : y\r\n\r\n`, `POST / HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\nabc`]) {
    const responses = readResponses(await send(connect + inner), ["CONNECT"]);
    expect(responses.map(({ status }) => status)).toEqual([200, 400]);
  }
});

test("there is no tunnel within a tunnel", async () => {
  const connect = `CONNECT sandbox.example:80 HTTP/1.1\r\n${host}${known}\r\n`;
  const responses = readResponses(await send(connect.repeat(9)), ["CONNECT"]);
  expect(responses.map(({ status }) => status)).toEqual([200, 403]);
});

test("Max-Forwards: 0 makes the proxy the one who answers TRACE, 1 the origin", async () => {
  const trace = (hops: number) =>
    `TRACE http://library.example/ HTTP/1.1\r\n${host}${known}Max-Forwards: ${hops}\r\n\r\n`;
  const [atProxy] = readResponses(await send(trace(0)));
  const [atOrigin] = readResponses(await send(trace(1)));
  expect(atProxy?.content).toBe(`TRACE http://library.example/ HTTP/1.1\r\n${host}Max-Forwards: 0\r\n\r\n`);
  expect(atOrigin?.content).toContain("Max-Forwards: 0\r\nVia: 1.1 knock-knock\r\n");
});
