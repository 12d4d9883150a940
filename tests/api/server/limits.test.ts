import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { portIn } from "../clients/relay";
import { type OwnServer, startServer } from "./started/own-server";
import { overTcp, statusOf } from "./started/raw";

const get = (path: string, ...lines: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, "Host: sandbox.example", ...lines, "Connection: close", "", ""].join("\r\n");

async function with_<Value>(env: Record<string, string>, use: (server: OwnServer) => Promise<Value>): Promise<Value> {
  const server = await startServer(env);
  try {
    return await use(server);
  } finally {
    await server.stop("SIGKILL");
  }
}

test("a connection too many from one address is told so before it asks, and another address gets in", async () => {
  await with_({ LIMIT_CONNECTIONS_PER_ADDRESS: "3" }, async ({ at }) => {
    const port = portIn(at);
    const idle = Array.from({ length: 3 }, () => connect(port, "127.0.0.1").on("error", () => {}));
    await Promise.all(idle.map((socket) => once(socket, "connect")));
    const refused = await overTcp(port, "", { halfClose: false });
    expect(statusOf(refused)).toBe(429);
    expect(refused).toMatch(/\r\nRetry-After: 1\r\n/);
    expect(refused).toContain("One address may have 3 connections.");
    expect(statusOf(await overTcp(port, get("/healthz"), { localAddress: "127.0.0.2" }))).toBe(200);
    for (const socket of idle) socket.destroy();
    await expect.poll(async () => statusOf(await overTcp(port, get("/healthz")))).toBe(200);
  });
});

test("when all connections are in use, whoever comes is told so by a 503", async () => {
  await with_({ LIMIT_CONNECTIONS: "2" }, async ({ at }) => {
    const port = portIn(at);
    const idle = ["127.0.0.3", "127.0.0.4"].map((localAddress) =>
      connect({ port, host: "127.0.0.1", localAddress }).on("error", () => {}),
    );
    await Promise.all(idle.map((socket) => once(socket, "connect")));
    expect(statusOf(await overTcp(port, get("/healthz"), { halfClose: false }))).toBe(503);
    for (const socket of idle) socket.destroy();
  });
});

test("behind a gateway each client has a limit of its own, and none can name another's address", async () => {
  await with_({ LIMIT_REQUESTS: "2", TRUSTED_HOPS: "1" }, async ({ at }) => {
    const ask = async (forwarded: string) =>
      statusOf(await overTcp(portIn(at), get("/api/status/418", `X-Forwarded-For: ${forwarded}`)));
    expect([await ask("203.0.113.1"), await ask("203.0.113.1"), await ask("203.0.113.1")]).toEqual([418, 418, 429]);
    expect(await ask("203.0.113.2")).toBe(418);
    expect(await ask("203.0.113.9, 203.0.113.1")).toBe(429);
  });
});

test("without a trusted gateway a client gets no further by X-Forwarded-For", async () => {
  await with_({ LIMIT_REQUESTS: "2" }, async ({ at }) => {
    const ask = async (forwarded: string) =>
      statusOf(await overTcp(portIn(at), get("/api/status/418", `X-Forwarded-For: ${forwarded}`)));
    expect([await ask("203.0.113.1"), await ask("203.0.113.2"), await ask("203.0.113.3")]).toEqual([418, 418, 429]);
  });
});

test("a head that comes too slowly is a 408, as problem+json", async () => {
  await with_({ HEAD_SECONDS: "1" }, async ({ at }) => {
    const late = await overTcp(portIn(at), "GET / HTTP/1.1\r\nHost:", { halfClose: false });
    expect(statusOf(late)).toBe(408);
    expect(late).toContain("Content-Type: application/problem+json");
  });
});

test("a class of thirty behind one address opens a lesson and uses the sandbox at once, and meets no limit", async () => {
  // A server that no other test asks meanwhile: its limits count what one address sends.
  await with_({}, async ({ at }) => {
    const page = await (await fetch(`${at}/learn/the-challenge`)).text();
    const files = [...new Set([...page.matchAll(/"(\/_next\/static\/[^"\\]+)"/g)].map(([, path = ""]) => path))];
    expect(files.length).toBeGreaterThan(5);
    const wired = {
      method: "POST",
      headers: { "Content-Type": "message/http" },
      body: get("/api/sandbox/open-the-vault"),
    };
    const asks = [
      () => fetch(`${at}/learn/the-challenge`),
      ...files.map((path) => () => fetch(at + path)),
      () => fetch(`${at}/api/sandbox/open-the-vault`),
      () => fetch(`${at}/api/wire`, wired),
    ];
    // A browser asks one host six things at a time.
    const pupil = async () => {
      const statuses: number[] = [];
      const left = [...asks];
      const line = async () => {
        for (let ask = left.shift(); ask; ask = left.shift()) statuses.push((await ask()).status);
      };
      await Promise.all(Array.from({ length: 6 }, line));
      return statuses;
    };
    const statuses = (await Promise.all(Array.from({ length: 30 }, pupil))).flat();
    expect(statuses).toHaveLength(30 * asks.length);
    expect([...new Set(statuses)].sort()).toEqual([200, 401]);
  });
});
