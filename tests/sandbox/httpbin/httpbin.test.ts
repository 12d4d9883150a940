import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fieldValues } from "#http/message";
import { echoLimit } from "#sandbox/httpbin/content/content";
import { lackingFields } from "#tests/matchers";
import { field, json, outcome } from "../exchange";
import { askHttpbin, text } from "./ask-httpbin";

const ask = askHttpbin();

test("/get tells query, headers in Title-Case, the client's address and the whole URL, and nothing else", async () => {
  const answered = await ask("GET /get?a=1&b=&b=2&c", [
    ["user-agent", "test"],
    ["X-FORWARDED-FOR", "192.0.2.7, 10.0.0.1"],
    ["x-forwarded-proto", "https"],
    ["x-api-key", "k"],
  ]);
  expect(json(answered)).toEqual({
    args: { a: "1", b: ["", "2"], c: "" },
    headers: { Host: "knock.example", "User-Agent": "test", "X-Api-Key": "k" },
    origin: "192.0.2.7",
    url: "https://knock.example/api/httpbin/get?a=1&b=&b=2&c",
  });
  expect(text(answered).endsWith("}\n")).toBe(true);
});

test("show_env shows the fields that the way added", async () => {
  const told = json(await ask("GET /headers?show_env=true", [["Via", "1.1 bar"]]));
  expect(told).toEqual({ headers: { Host: "knock.example", Via: "1.1 bar" } });
  expect(json(await ask("GET /headers", [["Via", "1.1 bar"]]))).toEqual({ headers: { Host: "knock.example" } });
});

test("/ip tells the loopback address where nothing tells another", async () => {
  expect(json(await ask("GET /ip"))).toEqual({ origin: "127.0.0.1" });
  expect(json(await ask("GET /ip", [["X-Forwarded-For", "::ffff:192.0.2.9"]]))).toEqual({ origin: "192.0.2.9" });
});

test("a JSON body is data and json, a form is form alone, and text that is no JSON leaves json null", async () => {
  const posted = json(await ask("POST /post", [["Content-Type", "application/json"]], '{"life":42}'));
  expect(posted).toMatchObject({ data: '{"life":42}', json: { life: 42 }, form: {}, files: {}, args: {} });
  expect(Object.keys(posted)).toEqual(["args", "data", "files", "form", "headers", "json", "origin", "url"]);
  const form = json(
    await ask("DELETE /delete", [["Content-Type", "application/x-www-form-urlencoded"]], "name=kevin&n=1&n=2"),
  );
  expect(form).toMatchObject({ data: "", json: null, form: { name: "kevin", n: ["1", "2"] } });
  expect(json(await ask("PUT /put", [], "оживлённым"))).toMatchObject({ data: "оживлённым", json: null });
  expect(json(await ask("PATCH /patch", [], ""))).toMatchObject({ data: "", json: null });
});

test("octets that are no UTF-8 are told as a data: URL", async () => {
  const told = json(await ask("POST /post", [["Content-Type", "image/png"]], new Uint8Array([1, 2, 0x81])));
  expect(told["data"]).toBe("data:application/octet-stream;base64,AQKB");
});

test("a multipart form is taken apart into texts and files, also with a file of no type", async () => {
  const part = (head: string, body: string) => `--bound\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const content = `${part('name="stuff"', "ëlïxr")}${part('name="media"; filename="a.txt"', "file")}--bound--\r\n`;
  const told = json(await ask("POST /post", [["Content-Type", "multipart/form-data; boundary=bound"]], content));
  expect(told).toMatchObject({ data: "", json: null, form: { stuff: "ëlïxr" }, files: { media: "file" } });
  const broken = await ask("POST /post", [["Content-Type", "multipart/form-data; boundary=x"]], content);
  expect(json(broken)).toMatchObject({ form: {}, files: {} });
});

test("/anything takes every method and any rest of the path, and tells the method", async () => {
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    const told = json(await ask(`${method} /anything/foo/b%20r?x=1`));
    expect(told).toMatchObject({ method, args: { x: "1" } });
    expect(told["url"]).toBe("http://knock.example/api/httpbin/anything/foo/b%20r?x=1");
  }
});

test("/user-agent, /uuid and /json keep httpbin's shapes", async () => {
  expect(json(await ask("GET /user-agent", [["User-Agent", "test"]]))).toEqual({ "user-agent": "test" });
  expect(json(await ask("GET /user-agent"))).toEqual({ "user-agent": null });
  expect(json(await ask("GET /uuid"))["uuid"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  expect(json(await ask("GET /json"))).toMatchObject({ slideshow: { title: "Sample Slide Show" } });
});

test("the samples come in the type they are of", async () => {
  const types = { "/html": "text/html; charset=utf-8", "/xml": "application/xml", "/robots.txt": "text/plain" };
  for (const [path, type] of Object.entries(types)) {
    expect(field(await ask(`GET ${path}`), "Content-Type"), path).toBe(type);
  }
  expect(text(await ask("GET /robots.txt"))).toContain("Disallow: /deny");
});

test("an address that is not there is 404, and a method it does not take 405 with Allow", async () => {
  expect(outcome(await ask("GET /nowhere"))).toBe("404 resource-disclosed");
  expect(outcome(await ask("GET /get/more"))).toBe("404 resource-disclosed");
  const wrong = await ask("POST /get");
  expect(outcome(wrong)).toBe("405 method-allowed");
  expect(field(wrong, "Allow")).toBe("GET, HEAD, OPTIONS");
});

test("every address is listed at the root, and each answers an OPTIONS with what it takes", async () => {
  const { addresses } = json(await ask("GET /"));
  expect(addresses).toEqual(expect.arrayContaining(["/api/httpbin/get", "/api/httpbin/status/:codes"]));
  const asked = await ask("OPTIONS /get", [["Access-Control-Request-Headers", "X-Test-Header"]]);
  expect(asked.response.status).toBe(200);
  expect(field(asked, "Allow")).toBe("GET, HEAD, OPTIONS");
  expect(field(asked, "Access-Control-Allow-Methods")).toBe("GET, POST, PUT, DELETE, PATCH, OPTIONS");
  expect(field(asked, "Access-Control-Allow-Headers")).toBe("X-Test-Header");
  expect(field(asked, "Access-Control-Max-Age")).toBe("3600");
  expect(field(await ask("OPTIONS /get"), "Access-Control-Allow-Headers")).toBe("");
});

test("a page of another origin may read an answer, but none that cookies open: no origin is paired with credentials", async () => {
  for (const fields of [[], [["Origin", "https://evil.example"]], [["Origin", "null"]]] as const) {
    for (const line of ["GET /get", "GET /cookies", "OPTIONS /cookies", "GET /basic-auth/a/b", "GET /nowhere"]) {
      const answered = (await ask(line, [...fields, ["Cookie", "a=secret"]])).response.fields;
      expect(fieldValues(answered, "Access-Control-Allow-Origin"), line).toEqual(["*"]);
      expect(fieldValues(answered, "Access-Control-Allow-Credentials"), line).toEqual([]);
    }
  }
});

test("a preflight that names 15,000 octets of headers gets an answer of ordinary size", async () => {
  const names = Array.from({ length: 1500 }, (_, index) => `x-name-${index}`).join(",");
  const asked = await ask("OPTIONS /get", [["Access-Control-Request-Headers", names]]);
  expect(field(asked, "Access-Control-Allow-Headers").length).toBeLessThanOrEqual(1024);
});

test("content up to 1 MiB is told, and more is 413", async () => {
  expect((await ask("POST /post", [], "x".repeat(200_000))).response.status).toBe(200);
  expect(outcome(await ask("POST /post", [], "x".repeat(echoLimit + 1)))).toBe("413 echo-short");
});

test("/bytes, /stream and /base64 answer as much as they are asked for, within bounds", async () => {
  expect((await ask("GET /bytes/1024")).response.content.length).toBe(1024);
  expect((await ask("GET /bytes/999999")).response.content.length).toBe(100 * 1024);
  expect(text(await ask("GET /bytes/40?seed=0"))).toBe(text(await ask("GET /stream-bytes/40?seed=0")));
  const lines = text(await ask("GET /stream/3?a=b"))
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([0, 1, 2]);
  expect(
    text(await ask("GET /stream/5000"))
      .trimEnd()
      .split("\n").length,
  ).toBe(100);
  const greeting = "Здравствуй, мир!";
  const encoded = Buffer.from(greeting).toString("base64url");
  expect(text(await ask(`GET /base64/${encoded}`))).toBe(greeting);
  for (const path of ["/bytes/-1", "/bytes/x", "/stream/1.5", "/base64/!", "/delay/x", "/delay/-1", "/cache/x"]) {
    expect(outcome(await ask(`GET ${path}`)), path).toBe("400 address-usable");
  }
});

test("/delay waits for as long as it says", async () => {
  const before = performance.now();
  const answered = await ask("POST /delay/0.2", [], "body");
  expect(performance.now() - before).toBeGreaterThan(190);
  expect(json(answered)).toMatchObject({ data: "body", url: "http://knock.example/api/httpbin/delay/0.2" });
});

test("whatever is asked, there is an answer with a decision, never a 5xx that was not asked for, and all that its status requires", async () => {
  const paths = [
    "get",
    "status",
    "basic-auth",
    "bearer",
    "digest-auth",
    "cookies",
    "set",
    "redirect-to",
    "etag",
    "range",
  ];
  const segment = fc.oneof(
    fc.constantFrom(...paths, "auth", "response-headers", "bytes", "base64"),
    fc.string({ maxLength: 8 }),
  );
  const query = fc.array(fc.tuple(fc.constantFrom("url", "Set-Cookie", "a b", "__proto__", "Link"), fc.string()));
  const value = fc.constantFrom(
    "",
    "Basic !",
    "Bearer",
    'Digest nonce="',
    "Digest a=b",
    "Bearer a, b",
    "Digest",
    "Basic YTpi",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"),
      fc.array(segment, { maxLength: 6 }),
      query,
      value,
      fc.constantFrom(
        "text/plain",
        "multipart/form-data; boundary=a",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
      ),
      fc.uint8Array({ maxLength: 40 }),
      async (method, segments, pairs, authorization, type, content) => {
        const path = segments.map((each) => encodeURIComponent(each.toWellFormed())).join("/");
        fc.pre(!/(?:^|\/)(?:delay|status)(?:\/|$)/.test(path));
        const line = `${method} /${path}?${new URLSearchParams(pairs)}`;
        const answered = await ask(
          line,
          [
            ["Authorization", authorization],
            ["Content-Type", type],
          ],
          content,
        );
        expect(answered.response.status).toBeLessThan(500);
        expect(lackingFields(answered)).toEqual([]);
        expect(field(answered, "Sandbox-Decision")).not.toBe("");
        new Headers(answered.response.fields.map(([name, each]): [string, string] => [name, each]));
      },
    ),
    { numRuns: 300 },
  );
});
