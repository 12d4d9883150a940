import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { type Nginx, needsNginx, startNginx } from "../../nginx-server";
import { needsRedis, type RedisServer, startRedis } from "../../redis-server";
import { needs, run } from "../clients/programs";
import { type OwnServer, startServer } from "./started/own-server";
import { type Send, walks } from "./started/walks";

test.describe("two servers behind nginx, on one Redis", () => {
  test.describe.configure({ mode: "serial" });
  let redis: RedisServer;
  let servers: readonly OwnServer[] = [];
  let nginx: Nginx;
  const env = () => ({
    REDIS_URL: redis.url,
    TRUSTED_HOPS: "1",
    SANDBOX_KEY: "the same key on every machine 0123456789",
  });
  const send: Send = (path, init = {}) => fetch(nginx.at + path, { redirect: "manual", ...init });

  test.beforeAll(async () => {
    needsRedis();
    needsNginx();
    redis = await startRedis();
    servers = await Promise.all([startServer(env()), startServer(env())]);
    nginx = await startNginx(servers.map(({ at }) => at));
  });

  test.afterAll(async () => {
    await nginx?.stop();
    await Promise.all(servers.map((server) => server.stop("SIGKILL")));
    await redis?.stop();
  });

  for (const [name, { walk, expected }] of Object.entries(walks)) {
    test(`${name} holds across both`, async () => {
      // Of two requests in a row each server gets one: an odd one between makes every pair of steps fall differently.
      for (let time = 0; time < 3; time += 1) {
        expect(await walk(send)).toEqual(expected);
        await send("/healthz");
      }
    });
  }

  test("curl --digest and requests open the signed door through both", async () => {
    needs("curl");
    needs("python");
    const door = `${nginx.at}/api/sandbox/the-signed-door`;
    const quiet = ["-q", "-sS", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code}"];
    for (let time = 0; time < 4; time += 1) {
      expect(await run("curl", [...quiet, "--digest", "-u", "Aladdin:open sesame", door])).toBe("200");
    }
    const program = `import requests; from requests.auth import HTTPDigestAuth as D
s = requests.Session(); s.trust_env = False; s.auth = D("Aladdin", "open sesame")
print([s.get("${door}").status_code for _ in range(5)])`;
    expect((await run("python", ["-c", program])).trim()).toBe("[200, 200, 200, 200, 200]");
  });

  test("the browser's own Digest opens the signed door through both, and a lesson is refused and let in", async ({
    browser,
  }) => {
    const context = await browser.newContext({ httpCredentials: { username: "Aladdin", password: "open sesame" } });
    const page = await context.newPage();
    for (let time = 0; time < 4; time += 1) {
      expect((await page.goto(`${nginx.at}/api/sandbox/the-signed-door`))?.status()).toBe(200);
    }
    await page.goto(`${nginx.at}/learn/the-challenge`);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByText("401", { exact: true }).first()).toBeVisible();
    await context.close();
  });

  test("limits count the visitor, and not the gateway", async () => {
    const limited = await send("/api/sandbox/limited");
    expect(await limited.text()).not.toContain("127.0.0.1");
    expect([200, 429]).toContain(limited.status);
  });

  test("while Redis is away, what needs it is a 503 with Retry-After and the rest goes on; it recovers by itself", async () => {
    await redis.stop();
    const away = await send("/api/sandbox/session/login", {
      method: "POST",
      body: new URLSearchParams({ user: "Ali", password: "forty jars" }),
    });
    expect([away.status, Number(away.headers.get("Retry-After")) > 0]).toEqual([503, true]);
    expect(await walks["basic"]?.walk(send)).toEqual([401, 200]);
    expect((await send("/api/status/418")).status).toBe(418);
    expect((await send("/learn")).status).toBe(200);
    expect((await send("/healthz")).status).toBe(200);
    expect((await send("/readyz")).status).toBe(503);
    await redis.start();
    await expect.poll(() => send("/readyz").then(({ status }) => status), { timeout: 20_000 }).toBe(200);
    await expect
      .poll(async () => String(await walks["session"]?.walk(send)), { timeout: 20_000 })
      .toBe("200,200,200,200,401");
    // What Redis has lost may have been spent, so that nonces made before are stale; those made from now on are good.
    await expect
      .poll(async () => String(await walks["digest"]?.walk(send)), { timeout: 20_000 })
      .toBe("401,200,401,200");
  });

  test("one of them is stopped under load, and no answer is wrong", async () => {
    test.setTimeout(120_000);
    const wrong: string[] = [];
    let asked = 0;
    let over = false;
    const client = async (index: number) => {
      while (!over) {
        const entries = Object.entries(walks).filter(([name]) => name !== "limit");
        const [name, { walk, expected }] = entries[(index + asked) % entries.length] ?? [
          "",
          { walk: async () => [], expected: [] },
        ];
        asked += 1;
        const met = await walk(send).catch((fault: unknown) => [String(fault)]);
        if (String(met) !== String(expected)) wrong.push(`${name}: ${met}`);
        // Twelve in a row without a pause would meet the limit of tokens from one address.
        await wait(300);
      }
    };
    const clients = Array.from({ length: 12 }, (_, index) => client(index));
    await wait(3_000);
    const [first] = servers;
    expect(await first?.stop("SIGTERM")).toBe(0);
    await wait(3_000);
    over = true;
    await Promise.all(clients);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });
});
