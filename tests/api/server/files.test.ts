import { expect, test } from "@playwright/test";

async function builtFile(get: (path: string) => Promise<string>): Promise<string> {
  return /"(\/_next\/static\/[^"]+\.js)"/.exec(await get("/learn"))?.[1] ?? "";
}

for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
  test(`${method} to a file is a 405 with Allow, and no 500`, async ({ request }) => {
    const chunk = await builtFile(async (path) => (await request.get(path)).text());
    for (const path of ["/exchange.png", chunk, "/icon.svg", "/robots.txt"]) {
      const answer = await request.fetch(path, { method, data: "a" });
      expect(answer.status(), path).toBe(405);
      expect(answer.headers()["allow"], path).toBe("GET, HEAD, OPTIONS");
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
    }
  });
}

test("a file answers OPTIONS, HEAD, a range, a range beyond the end and a condition as it must", async ({
  request,
}) => {
  const status = async (method: string, headers: Record<string, string>) =>
    (await request.fetch("/exchange.png", { method, headers })).status();
  expect(await status("OPTIONS", {})).toBe(204);
  expect(await status("HEAD", {})).toBe(200);
  expect(await status("GET", { Range: "bytes=0-9" })).toBe(206);
  expect(await status("GET", { Range: "bytes=999999999-" })).toBe(416);
  expect(await status("GET", { "If-Match": '"x"' })).toBe(412);
});

test("a page is asked for again each time, so that no shared cache keeps it beyond a deployment", async ({
  request,
}) => {
  for (const page of ["/", "/learn", "/learn/the-challenge", "/status/404"]) {
    expect((await request.get(page)).headers()["cache-control"], page).toBe("public, max-age=0, must-revalidate");
  }
});

test("a built file is kept for a year, and coded", async ({ request }) => {
  const chunk = await builtFile(async (path) => (await request.get(path)).text());
  const {
    "cache-control": caching,
    "content-encoding": coding,
    "content-type": type,
  } = (await request.get(chunk)).headers();
  expect([caching, coding, type]).toEqual([
    "public, max-age=31536000, immutable",
    "br",
    "text/javascript; charset=utf-8",
  ]);
});

for (const path of [
  "/_next/",
  "/_next/static/nothing.js",
  "/_next/image?url=/exchange.png&w=64&q=75",
  "/api/",
  "/api/nope",
  "/api/h{x/a",
  "/.well-known/x/..",
  "/api/wire/%2e%2e%2f",
  "/api/httpbin//..",
  "/..",
  "//evil.example/a",
]) {
  test(`content for ${path} is refused by a 4xx, and no 500`, async ({ baseURL }) => {
    const answer = await fetch(`${baseURL}${path}`, {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: "--x--\r\n",
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
}

for (const origin of ["null", "http://evil.example", "garbage"]) {
  test(`a page's form with Origin: ${origin} is a 403 with a sentence, and no 500`, async ({ request }) => {
    const answer = await request.post("/sandbox", { headers: { Origin: origin }, multipart: { method: "GET" } });
    expect(answer.status()).toBe(403);
    expect((await answer.json()).detail).toMatch(/^The form was sent .*\.$/);
  });
}

for (const path of ["/", "/learn/the-challenge", "/sandbox", "/embed/exchange/open-the-vault"]) {
  test(`an action by script on ${path} is a 400, whatever its content, and no 500`, async ({ request }) => {
    for (const type of [undefined, "text/plain;charset=UTF-8", "multipart/form-data; boundary=x"]) {
      for (const data of ["[]", "x", '["$F1"]', "[[[[", ""]) {
        const headers = { "Next-Action": "a".repeat(42), ...(type === undefined ? {} : { "Content-Type": type }) };
        const answer = await request.fetch(path, { method: "POST", headers, data });
        expect(answer.status(), `${type} ${data}`).toBe(400);
      }
    }
  });
}
