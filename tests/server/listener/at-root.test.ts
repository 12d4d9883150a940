import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { createListener, type ListenerOptions } from "#server/listener/listener";
import { httpbinAtRoot, origin } from "#server/origin";
import { overTcp, statusOf } from "../../api/server/started/raw";

const root = httpbinAtRoot(() => undefined);
const atRoot = { label: "httpbin", origin: root, contentLimit: () => 1024 };
const alone: ListenerOptions = { atRoot, behind: [], interim: () => undefined, contentLimit: () => 1024 };
const known = `Proxy-Authorization: Basic ${Buffer.from("Aladdin:open sesame").toString("base64")}\r\n`;

async function serving<Value>(
  use: (port: number) => Promise<Value>,
  site = origin,
  options: ListenerOptions = { atRoot },
): Promise<Value> {
  const server = createListener(site, options).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await use(typeof address === "object" && address ? address.port : 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function asking(port: number) {
  return async (start: string, host: string, more = "") =>
    statusOf(await overTcp(port, `${start} HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`));
}

test("httpbin stands at the root of its label before every name of the server, whatever the port in Host", async () => {
  await serving(async (port) => {
    const ask = asking(port);
    const names = [`httpbin.localhost:${port}`, "httpbin.localhost", "HTTPBIN.LocalHost:1", "httpbin.sandbox.example"];
    for (const name of names) expect(await ask("GET /get", name), name).toBe(200);
    for (const name of ["localhost", `127.0.0.1:${port}`, "httpbin", "httpbin.library.example", "httpbin.a", ""]) {
      expect(await ask("GET /get", name), name).toBe(404);
      expect(await ask("GET /api/httpbin/get", name), name).toBe(200);
    }
  });
});

test("at its root nothing else of the server is there, no 1xx and no file either", async () => {
  await serving(async (port) => {
    const ask = asking(port);
    for (const path of [
      "/api/httpbin/get",
      "/api/sandbox",
      "/api/status/404",
      "/api/status/103",
      "/healthz",
      "/learn",
    ]) {
      expect(await ask(`GET ${path}`, "httpbin.localhost"), path).toBe(404);
    }
    expect(
      await ask("POST /api/wire", "httpbin.localhost", "Content-Type: message/http\r\nContent-Length: 0\r\n"),
    ).toBe(404);
    expect(await ask("GET /status/404", "httpbin.localhost")).toBe(404);
    expect(await ask("GET /status/418", "httpbin.localhost")).toBe(418);
    expect(await ask("POST /post", "httpbin.localhost", "Content-Length: 1025\r\n")).toBe(413);
  });
});

test("a target in absolute form names the root with its port; with another it is the proxy's", async () => {
  await serving(async (port) => {
    const ask = asking(port);
    expect(await ask(`GET http://httpbin.localhost:${port}/get`, "a")).toBe(200);
    expect(await ask(`GET https://httpbin.localhost:${port}/get`, "a")).toBe(421);
    expect(await ask(`GET http://httpbin.localhost:${port + 1}/get`, "httpbin.localhost")).toBe(407);
    expect(await ask(`GET http://localhost:${port}/get`, "httpbin.localhost")).toBe(404);
  });
});

test("the proxy leads to the sandbox as before, and neither it nor a tunnel of it to the root of httpbin", async () => {
  await serving(async (port) => {
    const ask = asking(port);
    const host = "httpbin.localhost";
    expect(await ask("GET http://library.example/api/sandbox/open-the-vault", host, known)).toBe(401);
    expect(await ask("GET http://library.example/get", host, known)).toBe(404);
    expect(await ask("GET http://httpbin.library.example/get", host, known)).toBe(403);
    expect(await ask(`CONNECT httpbin.localhost:${port}`, host, known)).toBe(403);
    const inner = "GET /get HTTP/1.1\r\nHost: httpbin.sandbox.example\r\nConnection: close\r\n\r\n";
    const tunnelled = await overTcp(port, `CONNECT sandbox.example:80 HTTP/1.1\r\nHost: a\r\n${known}\r\n${inner}`);
    expect(tunnelled.match(/HTTP\/1\.1 \d{3}/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 404"]);
  });
});

test("a port of its own answers to any name, and is no proxy", async () => {
  await serving(
    async (port) => {
      const ask = asking(port);
      for (const name of ["localhost:1234", "a", `httpbin.localhost:${port}`, "httpbin.localhost"]) {
        expect(await ask("GET /get", name), name).toBe(200);
        expect(await ask("GET /api/status/103", name), name).toBe(404);
      }
      for (const name of ["127.0.0.1", "localhost", "httpbin.localhost"]) {
        expect(await ask(`GET http://${name}:${port}/get`, "a"), name).toBe(200);
      }
      expect(await ask("GET http://library.example/api/sandbox/open-the-vault", "a", known)).toBe(421);
      expect(await ask("CONNECT sandbox.example:80", "a", known)).toBe(421);
      expect(await ask("TRACE /get", "a")).toBe(200);
      expect(await ask("POST /post", "a", "Content-Length: 1025\r\n")).toBe(413);
    },
    root,
    alone,
  );
});

test("/drip sends octet by octet with a Content-Length, and /stream in chunks, to HTTP/1.0 until the end", async () => {
  await serving(
    async (port) => {
      const socket = connect(port, "127.0.0.1");
      const begun = performance.now();
      const times: number[] = [];
      let came = "";
      socket.on("data", (part) => {
        came += part.toString("latin1");
        times.push(performance.now() - begun);
      });
      socket.write("GET /drip?numbytes=4&duration=0.9 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      await once(socket, "close");
      expect(came).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Content-Length: 4\r\n[\s\S]*\r\n\r\n\*{4}$/);
      expect([times.length >= 4, (times.at(-1) ?? 0) > 880, (times[0] ?? 900) < 500]).toEqual([true, true, true]);

      const chunked = await overTcp(port, "GET /stream-bytes/5?chunk_size=2&seed=1 HTTP/1.1\r\nHost: a\r\n\r\n");
      expect(chunked).toMatch(
        /\r\nTransfer-Encoding: chunked\r\n(?:.*\r\n)?\r\n2\r\n..\r\n2\r\n..\r\n1\r\n.\r\n0\r\n\r\n$/s,
      );
      expect(chunked).not.toContain("Content-Length");
      const old = await overTcp(port, "GET /stream/2 HTTP/1.0\r\n\r\n");
      expect(old).not.toMatch(/Transfer-Encoding|Content-Length/);
      expect(old).toMatch(/\r\n\r\n\{.*"id":0\}\n\{.*"id":1\}\n$/);
      const head = await overTcp(port, "HEAD /drip?duration=5 HTTP/1.1\r\nHost: a\r\n\r\n");
      expect(head).toMatch(/Content-Length: 10\r\n[\s\S]*\r\n\r\n$/);
    },
    root,
    alone,
  );
});

test("a 41st slow answer to one address is a 503 that says when to come again", async () => {
  await serving(
    async (port) => {
      const socket = Array.from({ length: 40 }, () => connect(port, "127.0.0.1").on("error", () => {}));
      for (const each of socket) each.write("GET /drip?duration=4&numbytes=2 HTTP/1.1\r\nHost: a\r\n\r\n");
      await Promise.all(socket.map((each) => once(each, "data")));
      const refused = await overTcp(port, "GET /drip?duration=4&numbytes=2 HTTP/1.1\r\nHost: a\r\n\r\n");
      expect([statusOf(refused), /\r\nRetry-After: 10\r\n/.test(refused)]).toEqual([503, true]);
      for (const each of socket) each.destroy();
      // Whoever has said all they want to say may still read, so that a place is free when its answer is whole.
      await expect
        .poll(async () => statusOf(await overTcp(port, "GET /drip?duration=0.1 HTTP/1.1\r\nHost: a\r\n\r\n")))
        .toBe(200);
    },
    root,
    alone,
  );
});
