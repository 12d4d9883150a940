import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { field, json, outcome } from "../exchange";
import { askHttpbin, text } from "./ask-httpbin";

const ask = askHttpbin();

for (const { path, coding, member, decode } of [
  { path: "/gzip", coding: "gzip", member: "gzipped", decode: gunzipSync },
  { path: "/deflate", coding: "deflate", member: "deflated", decode: inflateSync },
  { path: "/brotli", coding: "br", member: "brotli", decode: brotliDecompressSync },
]) {
  test(`${path} is in ${coding} for who takes it, by name or by the asterisk, and as it is for anybody else`, async () => {
    for (const accept of [coding, `${coding};q=0.1, identity`, coding.toUpperCase(), "*", `deflate, gzip, br, zstd`]) {
      const answered = await ask(`GET ${path}`, [["Accept-Encoding", accept]]);
      expect([field(answered, "Content-Encoding"), field(answered, "Vary")], accept).toEqual([
        coding,
        "Accept-Encoding",
      ]);
      expect(JSON.parse(String(decode(answered.response.content)))).toMatchObject({ [member]: true, method: "GET" });
    }
    for (const accept of ["identity", `${coding};q=0`, `${coding};q=0, *`, "*;q=0", "", "none"]) {
      const answered = await ask(`GET ${path}`, [["Accept-Encoding", accept]]);
      expect([field(answered, "Content-Encoding"), field(answered, "Vary")], accept).toEqual(["", "Accept-Encoding"]);
      expect(json(answered), accept).toMatchObject({ [member]: false });
    }
    expect(json(await ask(`GET ${path}`))).toMatchObject({ [member]: false });
  });
}

test("x-gzip is gzip", async () => {
  expect(field(await ask("GET /gzip", [["Accept-Encoding", "x-gzip"]]), "Content-Encoding")).toBe("gzip");
});

const magic = { png: "89504e47", jpeg: "ffd8ff", webp: "52494646" };

for (const [format, start] of Object.entries(magic)) {
  test(`/image/${format} is one, whatever the client wants`, async () => {
    const answered = await ask(`GET /image/${format}`, [["Accept", "text/plain"]]);
    expect(field(answered, "Content-Type")).toBe(`image/${format}`);
    expect(Buffer.from(answered.response.content).toString("hex")).toMatch(new RegExp(`^${start}`));
  });
}

test("/image is in the type that Accept wants most, in PNG where all are alike, and 406 where none is wanted", async () => {
  const type = async (accept?: string) => {
    const answered = await ask("GET /image", accept === undefined ? [] : [["Accept", accept]]);
    expect(field(answered, "Vary")).toBe("Accept");
    return answered.response.status === 200 ? field(answered, "Content-Type") : answered.response.status;
  };
  for (const accept of [undefined, "*/*", "image/*", "image/png", "text/html, image/*;q=0.8"]) {
    expect(await type(accept), accept).toBe("image/png");
  }
  expect(await type("image/webp, image/png")).toBe("image/webp");
  expect(await type("image/webp;q=0.5, image/jpeg, */*;q=0.1")).toBe("image/jpeg");
  expect(await type("image/webp;q=0.1, image/*")).toBe("image/png");
  expect(await type("image/svg+xml, image/png;q=0")).toBe("image/svg+xml");
  expect(await type("text/html")).toBe(406);
  expect(json(await ask("GET /image", [["Accept", "text/html"]]))["accept"]).toContain("image/png");
  expect(text(await ask("GET /image/svg"))).toMatch(/^<svg xmlns/);
});

test("/links leads to a page of links to its like, of which the one that is asked for is none", async () => {
  expect(field(await ask("GET /links/3"), "Location")).toBe("/api/httpbin/links/3/0");
  expect(field(await ask("GET /links/999"), "Location")).toBe("/api/httpbin/links/200/0");
  expect(field(await ask("GET /links/0"), "Location")).toBe("/api/httpbin/links/1/0");
  const page = text(await ask("GET /links/3/1"));
  expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "/api/httpbin/links/3/0",
    "/api/httpbin/links/3/2",
  ]);
  for (const path of ["/links/x", "/links/3/x"]) {
    expect(outcome(await ask(`GET ${path}`)), path).toBe("400 address-usable");
  }
});

test("/forms/post is a form that /post takes", async () => {
  const page = text(await ask("GET /forms/post"));
  expect(page).toContain('<form method="post" action="/api/httpbin/post">');
  expect(page).toContain('name="custname"');
});

test("/drip gives so many asterisks, over so many seconds, with the code and what the code requires", async () => {
  const usual = await ask("GET /drip");
  expect([usual.response.status, text(usual)]).toEqual([200, "*".repeat(10)]);
  expect(usual.pace).toEqual({ pieces: Array(10).fill(1), milliseconds: 2000 / 9, length: "told" });
  const long = await ask("GET /drip?numbytes=100000&DURATION=99");
  expect(long.pace?.pieces.reduce((sum, each) => sum + each, 0)).toBe(100_000);
  expect((long.pace?.milliseconds ?? 0) * ((long.pace?.pieces.length ?? 0) - 1)).toBeCloseTo(10_000);
  expect(long.pace?.milliseconds).toBeGreaterThan(9);
  const refused = await ask("GET /drip?code=401&duration=0");
  expect([refused.response.status, field(refused, "WWW-Authenticate"), refused.pace?.pieces]).toEqual([
    401,
    'Basic realm="Fake Realm"',
    [10],
  ]);
  expect(field(await ask("GET /drip?code=206&numbytes=5"), "Content-Range")).toBe("bytes 0-4/5");
  expect((await ask("GET /drip?code=204")).response.content.length).toBe(0);
  for (const query of ["numbytes=0", "numbytes=-1", "numbytes=x", "duration=x", "delay=-1", "duration=1e9"]) {
    expect(outcome(await ask(`GET /drip?${query}`)), query).toBe("400 address-usable");
  }
  for (const code of ["100", "600", "x", "200.5"]) {
    expect(outcome(await ask(`GET /drip?code=${code}`)), code).toBe("400 status-sendable");
  }
});

test("/drip waits for its delay before the first octet", async () => {
  const before = performance.now();
  await ask("GET /drip?delay=0.2");
  expect(performance.now() - before).toBeGreaterThan(190);
});

test("/stream and /stream-bytes come in chunks: a line each, and so many octets each", async () => {
  const lines = await ask("GET /stream/3");
  expect(lines.pace?.length).toBe("untold");
  expect(lines.pace?.pieces).toEqual(
    text(lines)
      .trimEnd()
      .split("\n")
      .map((line) => line.length + 1),
  );
  const octets = await ask("GET /stream-bytes/25?chunk_size=10");
  expect(octets.pace).toEqual({ pieces: [10, 10, 5], milliseconds: 0, length: "untold" });
  expect((await ask("GET /stream-bytes/99999?chunk_size=1")).pace?.pieces.length).toBeLessThanOrEqual(1024);
  expect(outcome(await ask("GET /stream-bytes/5?chunk_size=x"))).toBe("400 address-usable");
  expect((await ask("GET /bytes/25")).pace).toBeUndefined();
});

test("the root says what stands there, as a page to who wants HTML, and /spec.json in the words of Swagger", async () => {
  const page = await ask("GET /", [["Accept", "text/html,application/xhtml+xml,*/*;q=0.8"]]);
  expect(field(page, "Content-Type")).toBe("text/html; charset=utf-8");
  expect(text(page)).toContain('<a href="/httpbin">');
  expect(text(await ask("GET /legacy"))).toBe(text(page));
  expect(json(await ask("GET /", [["Accept", "*/*"]]))).toMatchObject({ page: "/httpbin" });
  const spec = json(await ask("GET /spec.json"));
  expect(spec).toMatchObject({
    swagger: "2.0",
    basePath: "/api/httpbin",
    paths: {
      "/get": { get: { parameters: [] } },
      "/anything": { delete: {} },
      "/basic-auth/{user}/{passwd}": { get: { parameters: [{ in: "path", name: "user" }, { name: "passwd" }] } },
    },
  });
});
