import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { portIn } from "../clients/relay";
import { runServer, startServer } from "./started/own-server";

test("SIGTERM lets what is under way be answered, takes no new connection, and ends the server", async () => {
  const server = await startServer();
  const slow = fetch(`${server.at}/api/httpbin/delay/3`);
  const idle = connect(portIn(server.at), "127.0.0.1").on("error", () => {});
  await once(idle, "connect");
  await expect.poll(() => fetch(`${server.at}/healthz`).then(({ status }) => status)).toBe(200);
  const ended = server.stop("SIGTERM");
  await expect.poll(() => fetch(`${server.at}/healthz`).catch(() => "refused")).toBe("refused");
  expect((await slow).status).toBe(200);
  expect(await ended).toBe(0);
});

test("a request that never ends does not keep the server from ending", async () => {
  const server = await startServer({ DRAIN_SECONDS: "1" });
  const stuck = connect(portIn(server.at), "127.0.0.1").on("error", () => {});
  stuck.write("POST /api/httpbin/post HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na");
  await once(stuck, "connect");
  const begun = performance.now();
  expect(await server.stop("SIGTERM")).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test("a port that is taken ends the start with a sentence", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const address = holder.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const server = runServer({ PORT: String(port) });
  await once(server.process, "close");
  holder.close();
  expect(server.process.exitCode).toBe(1);
  expect(server.output()).toContain(`Port ${port} is taken: choose another with PORT.`);
});

test("each wrong setting ends the start with a sentence of its own", async () => {
  const server = runServer({ PORT: "70000", LOG_LEVEL: "loud", LIMIT_REQUESTS: "many", TRUSTED_HOPS: "-1" });
  await once(server.process, "close");
  expect(server.process.exitCode).toBe(1);
  expect(server.output().trim().split("\n")).toEqual([
    'PORT is "70000": expected a whole number from 0 to 65535.',
    'LOG_LEVEL is "loud": expected fatal, error, warn, info, debug or silent.',
    'TRUSTED_HOPS is "-1": expected a whole number from 0 to 8.',
    'LIMIT_REQUESTS is "many": expected a whole number from 1 to 1000000.',
  ]);
});

for (const [name, value, sentence] of [
  ["REDIS_URL", "foo", "REDIS_URL is no address"],
  ["SANDBOX_KEY", "short", "SANDBOX_KEY is too easily guessed"],
] as const) {
  test(`a wrong ${name} ends the start with a sentence that does not repeat it`, async () => {
    const server = runServer({ PORT: "0", [name]: value });
    await once(server.process, "close");
    expect(server.process.exitCode).toBe(1);
    expect(server.output()).toContain(sentence);
    expect(server.output()).not.toMatch(new RegExp(`\\b${value}\\b`));
  });
}

test("a build that is missing or half written ends the start with a sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "build-"));
  const begin = async () => {
    const server = runServer({}, [join(process.cwd(), "dist", "server.mjs")], folder);
    await once(server.process, "close");
    expect(server.process.exitCode).toBe(1);
    return server.output();
  };
  expect(await begin()).toMatch(/^There is no whole build in \.next: run npm start/);
  await cp(".next", join(folder, ".next"), { recursive: true, filter: (path) => !path.includes("cache") });
  await writeFile(join(folder, ".next", "routes-manifest.json"), "");
  expect(await begin()).toMatch(/^The build is not whole: \.next.routes-manifest\.json is missing or empty/);
  await writeFile(join(folder, ".next", "routes-manifest.json"), "{}");
  await writeFile(join(folder, ".next", "server", "app-paths-manifest.json"), "");
  expect(await begin()).toMatch(/^The build is not whole: \.next.server.app-paths-manifest\.json is missing or empty/);
  await rm(folder, { recursive: true });
});

test("without HOST it listens everywhere, and says so", async () => {
  const server = await startServer({ HOST: "" });
  expect(server.output()).toContain("(and at every address of this machine; HOST names one)");
  await server.stop();
});

test("the log has the work of the server, and no client can fill it with the framework's warnings", async () => {
  const server = await startServer();
  for (let time = 0; time < 40; time += 1) {
    const body = new FormData();
    body.set("$ACTION_REF_1", "");
    body.set("$ACTION_1:0", JSON.stringify({ id: "a".repeat(42), bound: "$@1" }));
    body.set("$ACTION_1:1", "[null]");
    body.set("$ACTION_KEY", "k");
    const answer = await fetch(`${server.at}/sandbox`, { method: "POST", body });
    expect(answer.status).toBeLessThan(500);
  }
  await server.stop();
  expect(server.output().split("\n").length).toBeLessThan(20);
});

test("/healthz says that the server is alive, and /readyz that it can answer", async ({ request }) => {
  expect(await (await request.get("/healthz")).json()).toEqual({ alive: true });
  expect(await (await request.get("/readyz")).json()).toEqual({ ready: true });
  expect((await request.post("/readyz")).status()).toBe(405);
});
