import { expect, test } from "@playwright/test";
import { fieldValues } from "#http/message";
import { field, json, outcome } from "../exchange";
import { askHttpbin, text } from "./ask-httpbin";

const ask = askHttpbin();

test("/status answers with the code, without content, and with what the code requires", async () => {
  for (const code of [200, 204, 304, 404, 500, 503]) {
    const { response } = await ask(`GET /status/${code}`);
    expect([response.status, response.content.length]).toEqual([code, 0]);
  }
  expect(field(await ask("GET /status/401"), "WWW-Authenticate")).toBe('Basic realm="Fake Realm"');
  expect(field(await ask("GET /status/407"), "Proxy-Authenticate")).toBe('Basic realm="Fake Realm"');
  expect(field(await ask("GET /status/405"), "Allow")).not.toBe("");
  for (const code of [301, 302, 303, 307, 308]) {
    expect(field(await ask(`GET /status/${code}`), "Location")).toBe("/api/httpbin/redirect/1");
  }
  expect(text(await ask("PATCH /status/418"))).toContain("teapot");
  expect(field(await ask("GET /status/206"), "Content-Range")).toBe("bytes 0-0/1");
});

test("/status chooses by weight, and by chance alone", async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    expect((await ask("GET /status/200:0,404:1.5,500:0")).response.status).toBe(404);
  }
  const seen = new Set<number>();
  const fresh = askHttpbin();
  for (let turn = 0; turn < 255; turn += 1) seen.add((await fresh("GET /status/200,404:0.5")).response.status);
  expect([...seen].sort()).toEqual([200, 404]);
});

test("/status refuses what names no final code", async () => {
  for (const codes of ["4!9", "200,402,foo", "200:x", "200:", "200:0", "-200", "200.5", ",", Array(101).fill(200)]) {
    expect(outcome(await ask(`GET /status/${codes}`)), String(codes)).toBe("400 address-usable");
  }
  expect(outcome(await ask("GET /status/100"))).toBe("400 status-sendable");
  expect(outcome(await ask("GET /status/600"))).toBe("400 status-sendable");
});

test("/response-headers sends the fields it is asked for, and tells them with its own length", async () => {
  for (const method of ["GET", "POST"]) {
    const answered = await ask(`${method} /response-headers?animal=dog&animal=cat&X-A=1`);
    expect(fieldValues(answered.response.fields, "animal")).toEqual(["dog", "cat"]);
    expect(json(answered)).toEqual({
      "Content-Length": String(answered.response.content.length),
      "Content-Type": "application/json",
      animal: ["dog", "cat"],
      "X-A": "1",
    });
  }
  expect(field(await ask("GET /response-headers?Content-Type=text/plain"), "Content-Type")).toBe("text/plain");
});

test("/response-headers sets no field that would break the message or this site, and writes no markup", async () => {
  const names = ["Content-Length", "transfer-encoding", "Connection", "Content-Security-Policy", "Sandbox-Decision"];
  for (const name of [...names, "Refresh", "Access-Control-Allow-Origin", "X-Middleware-Rewrite", "a b", "", "ä"]) {
    expect(outcome(await ask(`GET /response-headers?${encodeURIComponent(name)}=1`)), name).toBe("400 field-settable");
  }
  for (const value of ["a%0D%0AX:1", "%00", "%E2%82%AC", "x".repeat(2048)]) {
    expect(outcome(await ask(`GET /response-headers?a=${value}`)), value).toBe("400 field-settable");
  }
  const markup = await ask("GET /response-headers?Content-Type=text/plain&a=%3Cscript%3E");
  expect(text(markup)).not.toContain("<");
  expect(json(markup)["a"]).toBe("<script>");
});

test("a cookie of /response-headers is for httpbin's addresses alone", async () => {
  const value = encodeURIComponent("foo=deleted; Path=/; Domain=example; expires=Thu, 01-Jan-1970 00:00:01 GMT");
  expect(field(await ask(`GET /response-headers?Set-Cookie=${value}`), "Set-Cookie")).toBe(
    "foo=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Path=/api/httpbin",
  );
});

test("/cookies tells what came, of a name twice the first", async () => {
  expect(json(await ask("GET /cookies", [["Cookie", 'a=1; b="x:y"; a=2; noname']]))).toEqual({
    cookies: { a: "1", b: '"x:y"' },
  });
});

test("/cookies/set sets each cookie of the query or the path, and leads to /cookies", async () => {
  const set = (await ask('GET /cookies/set?foo=bar&q="bar:baz"&s=a%20b;c')).response;
  expect(set.status).toBe(302);
  expect(fieldValues(set.fields, "Location")).toEqual(["/api/httpbin/cookies"]);
  expect(fieldValues(set.fields, "Set-Cookie")).toEqual([
    "foo=bar; Path=/api/httpbin",
    'q="bar:baz"; Path=/api/httpbin',
    "s=a%20b%3Bc; Path=/api/httpbin",
  ]);
  const secure = await ask("GET /cookies/set/foo/bar", [["X-Forwarded-Proto", "https"]]);
  expect(field(secure, "Set-Cookie")).toBe("foo=bar; Path=/api/httpbin; Secure");
  expect(outcome(await ask("GET /cookies/set?a%0D%0Ab=1"))).toBe("400 address-usable");
});

test("/cookies/delete removes them", async () => {
  expect(field(await ask("GET /cookies/delete?foo"), "Set-Cookie")).toMatch(/^foo=; .*Max-Age=0; Path=\/api\/httpbin$/);
});

test("redirects count down to /get, by path or by whole URI", async () => {
  const location = async (path: string) => field(await ask(`GET ${path}`), "Location");
  const origin = "http://knock.example/api/httpbin";
  expect(await location("/redirect/5")).toBe("/api/httpbin/relative-redirect/4");
  expect(await location("/redirect/1")).toBe("/api/httpbin/get");
  expect(await location("/redirect/5?absolute=true")).toBe(`${origin}/absolute-redirect/4`);
  expect(await location("/redirect/1?absolute=true")).toBe(`${origin}/get`);
  expect(await location("/relative-redirect/7")).toBe("/api/httpbin/relative-redirect/6");
  expect(await location("/relative-redirect/1")).toBe("/api/httpbin/get");
  expect(await location("/absolute-redirect/5")).toBe(`${origin}/absolute-redirect/4`);
  expect(await location("/absolute-redirect/1")).toBe(`${origin}/get`);
  for (const n of ["0", "-1", "x"]) expect((await ask(`GET /redirect/${n}`)).response.status, n).toBe(400);
});

test("/redirect-to leads anywhere on this origin, in the text it is given", async () => {
  const to = async (url: string, more = "") => {
    const answered = await ask(`POST /redirect-to?url=${encodeURIComponent(url)}${more}`);
    return `${answered.response.status} ${field(answered, "Location")}`;
  };
  expect(await to("get")).toBe("302 get");
  expect(await to("post", "&status_code=307")).toBe("307 post");
  expect(await to("get", "&STATUS_CODE=200")).toBe("302 get");
  expect(await to("/post", "&status_code=308")).toBe("308 /api/httpbin/post");
  expect(await to("/api/sandbox/x?y#z")).toBe("302 /api/sandbox/x?y#z");
  expect(await to("http://knock.example/api/httpbin/get?a=b")).toBe("302 http://knock.example/api/httpbin/get?a=b");
});

test("/redirect-to leads nowhere else, however that is written", async () => {
  const elsewhere = [
    "https://knock.example/",
    "http://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
  ];
  const more = [
    "http:\\\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "data:,x",
    "http://knock.example:81/",
    "http://",
  ];
  for (const url of [...elsewhere, ...more, "http://knock.example@evil.example/"]) {
    expect(outcome(await ask(`GET /redirect-to?url=${encodeURIComponent(url)}`)), url).toBe("400 redirect-stays-here");
  }
  for (const url of [
    "http:get",
    "/..//evil.example",
    "/./\\evil.example",
    "http://u:p@knock.example/x",
    "/api/..//evil.example",
    "../..//evil.example",
  ]) {
    const location = field(await ask(`GET /redirect-to?url=${encodeURIComponent(url)}`), "Location");
    expect(location, url).not.toMatch(/^\/\/|^\/\\|@|^http:[^/]/);
    expect(new URL(location, "http://knock.example/api/httpbin/redirect-to").host, url).toBe("knock.example");
  }
  expect((await ask("GET /redirect-to")).response.status).toBe(400);
  expect((await ask("GET /redirect-to?url=get&status_code=x")).response.status).toBe(400);
});
