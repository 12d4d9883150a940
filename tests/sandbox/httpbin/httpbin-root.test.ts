import { expect, test } from "@playwright/test";
import { fieldValues } from "#http/message";
import { field, json } from "../exchange";
import { steadyMoment } from "../moments";
import { askHttpbin, pageOfSite, text } from "./ask-httpbin";

const ask = askHttpbin(steadyMoment(), "");

test("at the root of a host no Location, url, link or cookie shows where the addresses stand on the site", async () => {
  const lines = [
    "GET /",
    "GET /legacy",
    "GET /spec.json",
    "GET /get",
    "POST /post",
    "GET /anything/x",
    "GET /stream/1",
  ];
  const leading = [
    "/redirect/3",
    "/redirect/1",
    "/relative-redirect/2",
    "/absolute-redirect/3",
    "/redirect-to?url=/get",
  ];
  const more = [
    "/status/302",
    "/status/401",
    "/links/3",
    "/links/3/0",
    "/forms/post",
    "/cookies/set?a=b",
    "/drip?code=307",
  ];
  const others = [
    "/cookies/delete?a",
    "/digest-auth/auth/a/b",
    "/response-headers?Set-Cookie=a%3Db",
    "/nowhere",
    "/delay/x",
  ];
  for (const line of [...lines, ...[...leading, ...more, ...others].map((path) => `GET ${path}`)]) {
    const { response } = await ask(line);
    const whole = `${JSON.stringify(response.fields)}\n${new TextDecoder().decode(response.content)}`;
    expect(whole, line).not.toContain("/api/");
  }
});

test("at the root redirects and urls begin at the root", async () => {
  const location = async (path: string) => field(await ask(`GET ${path}`), "Location");
  expect(await location("/redirect/5")).toBe("/relative-redirect/4");
  expect(await location("/redirect/1")).toBe("/get");
  expect(await location("/absolute-redirect/2")).toBe("http://knock.example/absolute-redirect/1");
  expect(await location("/redirect-to?url=/post&status_code=307")).toBe("/post");
  expect(await location("/status/302")).toBe("/redirect/1");
  expect(await location("/links/3")).toBe("/links/3/0");
  expect(json(await ask("GET /get?a=b"))["url"]).toBe("http://knock.example/get?a=b");
});

test("at the root a cookie is for the whole host, whatever path it names, and for no host above", async () => {
  const cookie = async (path: string) => fieldValues((await ask(`GET ${path}`)).response.fields, "Set-Cookie");
  expect(await cookie("/cookies/set?a=b")).toEqual(["a=b; Path=/"]);
  expect((await cookie("/cookies/delete?a"))[0]).toMatch(/; Path=\/$/);
  expect(await cookie("/digest-auth/auth/a/b")).toEqual(["stale_after=never; Path=/", "fake=fake_value; Path=/"]);
  const asked = encodeURIComponent("a=b; Domain=example; Path=/foo; domain");
  expect(await cookie(`/response-headers?Set-Cookie=${asked}`)).toEqual(["a=b; Path=/foo"]);
});

test("at the root the site's page, a problem's type and its lesson are named with the site's host", async () => {
  expect(json(await ask("GET /"))["page"]).toBe(pageOfSite);
  expect(text(await ask("GET /legacy"))).toContain(`href="${pageOfSite}"`);
  const problem = json(await ask("GET /delay/x"));
  expect([problem["type"], problem["lesson"]]).toEqual([
    "http://site.example/status/400",
    "http://site.example/status/400",
  ]);
});

test("at the root there is nothing but httpbin's addresses", async () => {
  for (const path of [
    "/api/httpbin/get",
    "/api/sandbox",
    "/api/wire",
    "/api/status/404",
    "/healthz",
    "/.well-known/x",
    "/%",
  ]) {
    expect((await ask(`GET ${path}`)).response.status, path).toBe(404);
  }
});
