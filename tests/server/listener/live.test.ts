import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { encodeUtf8 } from "#http/octets";
import { type Live, withoutContent } from "#sandbox/space/respond";
import { listen, portOf } from "#server/life/listen";
import { createListener } from "#server/listener/listener";
import { toWebResponse } from "#server/web/web";

const answer = { question: "resource-exists", yes: true } as const;
let server: Server | undefined;

test.afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serving(live: Live, draining = () => false): Promise<string> {
  const pace = { pieces: [], milliseconds: 0, length: "untold" } as const;
  const fields = [["Content-Type", "text/event-stream"]] as const;
  server = createListener(async () => ({ ...withoutContent(200, [answer], fields), pace, live }), { draining });
  await listen(server, 0, "127.0.0.1", "PORT");
  return `http://127.0.0.1:${portOf(server)}/`;
}

async function* pieces(signal: AbortSignal, ended: () => void) {
  try {
    yield encodeUtf8("one\n");
    while (!signal.aborted) await wait(10);
    yield encodeUtf8("too late\n");
  } finally {
    ended();
  }
}

test("what comes later is sent when it comes, and the answer stays open for more", async () => {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  const at = await serving(async function* () {
    yield encodeUtf8("one\n");
    await given;
    yield encodeUtf8("two\n");
  });
  const response = await fetch(at);
  expect(response.headers.get("content-length")).toBeNull();
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("one\n");
  give();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("two\n");
  expect((await reader?.read())?.done).toBe(true);
});

test("a client that goes away ends what it listened to", async () => {
  let ended = () => {};
  const over = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const at = await serving((signal) => pieces(signal, ended));
  const leave = new AbortController();
  const response = await fetch(at, { signal: leave.signal });
  await response.body?.getReader().read();
  leave.abort();
  await over;
});

test("a server that is about to end ends the answer as a whole one, and begins none", async () => {
  let draining = false;
  const at = await serving(
    (signal) => pieces(signal, () => {}),
    () => draining,
  );
  const response = await fetch(at);
  const reading = response.text();
  draining = true;
  expect(await reading).toBe("one\n");
  const next = await fetch(at);
  expect([next.status, next.headers.get("connection"), await next.text()]).toEqual([200, "close", ""]);
});

test("HEAD begins nothing", async () => {
  let begun = 0;
  const at = await serving(async function* () {
    begun += 1;
    yield encodeUtf8("one\n");
  });
  const response = await fetch(at, { method: "HEAD" });
  expect([response.status, response.headers.get("content-length"), begun]).toEqual([200, null, 0]);
});

test("where the site runs without its own server, what comes later is the body of the response", async () => {
  const message = withoutContent(200, [answer]).response;
  let ended = false;
  const stop = new AbortController();
  const response = toWebResponse(
    message,
    "GET",
    pieces(stop.signal, () => {
      ended = true;
    }),
  );
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("one\n");
  stop.abort();
  await reader?.cancel();
  await once(stop.signal, "abort", { signal: AbortSignal.timeout(1) }).catch(() => {});
  await expect.poll(() => ended).toBe(true);
});
