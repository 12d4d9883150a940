import { expect, test } from "@playwright/test";
import { fieldValues } from "#http/message";
import { outcome } from "../exchange";
import { askHttpbin } from "./ask-httpbin";

const ask = askHttpbin();

const obeyed = [
  ...["X-Accel-Redirect", "X-Accel-Buffering", "X-Accel-Expires", "X-Sendfile", "X-LIGHTTPD-send-file"],
  ...["X-LiteSpeed-Location", "X-LiteSpeed-Cache-Control", "X-Reproxy-URL", "Surrogate-Control", "Surrogate-Key"],
  ...["CDN-Cache-Control", "Cloudflare-CDN-Cache-Control", "Edge-Control", "X-Varnish-TTL", "X-Robots-Tag", "X-Foo"],
  ...["Content-Disposition", "Refresh", "Clear-Site-Data", "Link", "Location", "Service-Worker-Allowed", "Status"],
  ...["Content-Location", "Alt-Svc", "NEL", "SourceMap", "Via", "Host", "Upgrade", "Proxy-Authenticate", "X-New-Thing"],
];

for (const name of obeyed) {
  test(`a link cannot make this site send ${name}, which a gateway or a browser obeys`, async () => {
    for (const written of [name, name.toLowerCase(), name.toUpperCase()]) {
      const answered = await ask(`GET /response-headers?${written}=/protected/secret.txt`);
      expect(outcome(answered)).toBe("400 field-settable");
      expect(fieldValues(answered.response.fields, name)).toEqual([]);
    }
  });
}

test("/response-headers sets what clients of httpbin ask for: common fields, names of one word, and X-Test", async () => {
  const names = ["animal", "freeform", "Foo", "test1", "X-Test", "X-Test-Header", "x-custom-id", "X-My-Header", "ETag"];
  for (const name of [
    ...names,
    "Last-Modified",
    "Cache-Control",
    "Server",
    "Retry-After",
    "Vary",
    "WWW-Authenticate",
  ]) {
    const { response } = await ask(`GET /response-headers?${name}=a%20b`);
    expect([response.status, fieldValues(response.fields, name)], name).toEqual([200, expect.arrayContaining(["a b"])]);
  }
});

test("no answer of /response-headers has a type that a browser runs or shows as a page", async () => {
  for (const type of [
    "text/html",
    "image/svg%2Bxml",
    "text/css",
    "text/javascript",
    "application/xml",
    "multipart/x",
  ]) {
    expect(outcome(await ask(`GET /response-headers?Content-Type=${type}`)), type).toBe("400 field-settable");
  }
  for (const type of ["application/json;charset=utf-8", "text/plain;charset=iso-8859-1", "application/vnd.a%2Bjson"]) {
    expect((await ask(`GET /response-headers?Content-Type=${type}`)).response.status, type).toBe(200);
  }
});

test("no address lets a link write more than a gateway takes: 16 KB of cookies, of a URL or of a tag are a 400", async () => {
  const long = "x".repeat(16_000);
  for (const path of [
    `/cookies/set?a=${long}`,
    `/cookies/set/a/${long}`,
    `/redirect-to?url=${long}`,
    `/etag/${long}`,
  ]) {
    expect((await ask(`GET ${path}`)).response.status, path.slice(0, 20)).toBe(400);
  }
  const many = Array.from({ length: 50 }, (_, index) => `n${index}=${"é".repeat(30)}`).join("&");
  expect((await ask(`GET /cookies/set?${many}`)).response.status).toBe(400);
  expect((await ask(`GET /cookies/delete?${"y".repeat(300)}`)).response.status).toBe(400);
});
