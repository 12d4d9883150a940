import { expect, test } from "@playwright/test";
import { needs, run } from "./clients/programs";
import { portIn } from "./clients/relay";
import { type OwnServer, startServer } from "./server/started/own-server";
import { overTcp, statusOf } from "./server/started/raw";

test.describe.configure({ mode: "serial" });

let server: OwnServer;
let alone = "";
const quiet = ["-q", "-sS", "-m", "15", "--noproxy", "*"];

test.beforeAll(async () => {
  server = await startServer({ HTTPBIN_PORT: "0", SITE_NAMES: "knock.example" });
  const opened = () => /httpbin opens at (http:\/\/[\d.]+:\d+)/.exec(server.output())?.[1] ?? "";
  await expect.poll(opened).not.toBe("");
  alone = opened();
});

test.afterAll(async () => {
  await server.stop();
});

const roots = () => [`http://httpbin.localhost:${portIn(server.at)}`, alone];

test("curl finds httpbin at the root, signs, keeps cookies and follows redirects there", async () => {
  needs("curl");
  for (const root of roots()) {
    const curl = (...args: readonly string[]) => run("curl", [...quiet, ...args]);
    expect(JSON.parse(await curl(`${root}/get?a=b`))).toMatchObject({ args: { a: "b" }, url: `${root}/get?a=b` });
    const digest = await curl("--digest", "-u", "user:pass", `${root}/digest-auth/auth/user/pass/SHA-256`);
    expect(JSON.parse(digest)).toEqual({ authenticated: true, user: "user" });
    const jar = await curl("-L", "-c", "-", "-b", "", `${root}/cookies/set?foo=bar`);
    expect(jar).toContain('"foo": "bar"');
    expect(jar).toMatch(/\t\/\tFALSE\t0\tfoo\tbar/);
    const where = await curl("-L", "-o", "/dev/null", "-w", "%{num_redirects} %{url_effective}", `${root}/redirect/4`);
    expect(where).toBe(`4 ${root}/get`);
    for (const coding of ["gzip", "deflate", "brotli"]) {
      expect(await curl("--compressed", `${root}/${coding}`), coding).toMatch(/"(?:gzipped|deflated|brotli)": true/);
    }
    const revalidated = await curl(
      "-o",
      "/dev/null",
      "-w",
      "%{http_code}",
      "-H",
      "If-None-Match: abc",
      `${root}/etag/abc`,
    );
    expect(revalidated).toBe("304");
  }
});

test("Python's requests drips, streams, sends a form and reads a picture at the root", async () => {
  needs("python");
  // It resolves no name below localhost by itself everywhere, which is what the port is for.
  const script = `
import requests
B = ${JSON.stringify(alone)}
r = requests.get(B + "/drip", params={"numbytes": 5, "duration": 0.5}, stream=True)
print(r.headers["Content-Length"], sum(len(c) for c in r.iter_content(1)), r.elapsed.total_seconds() < 0.4)
r = requests.get(B + "/stream/3", stream=True)
print(r.headers["Transfer-Encoding"], len(list(r.iter_lines())))
print(requests.post(B + "/post", data={"custname": "a"}).json()["form"], requests.get(B + "/image/png").content[1:4])
print(requests.get(B + "/links/2").url == B + "/links/2/0", requests.get(B + "/image", headers={"Accept": "text/x"}).status_code)
try:
    requests.get(B + "/drip?numbytes=2&duration=9", timeout=(None, 0.3))
except (requests.ConnectionError, requests.ReadTimeout):
    print("timeout")`;
  expect((await run("python", ["-c", script])).trim().split("\n")).toEqual([
    "5 5 True",
    "chunked 3",
    "{'custname': 'a'} b'PNG'",
    "True 406",
    "timeout",
  ]);
});

test("HTTPie is let in by Digest and Bearer at the root", async () => {
  needs("http");
  const http = (...args: readonly string[]) => run("http", ["--ignore-stdin", "--timeout=15", "-b", ...args]);
  expect(JSON.parse(await http("-A", "digest", "-a", "u:p", `${alone}/digest-auth/auth/u/p`))).toMatchObject({
    user: "u",
  });
  expect(JSON.parse(await http("-A", "bearer", "-a", "t0k", `${alone}/bearer`))).toMatchObject({ token: "t0k" });
});

test("behind a name of the site httpbin stands at the root, and its page is named on that site", async () => {
  const answer = await overTcp(portIn(server.at), "GET / HTTP/1.1\r\nHost: httpbin.knock.example\r\n\r\n");
  expect(answer).toContain('"page": "http://knock.example/httpbin"');
});

test("no page, file, form or door of the site is at a root, and none of httpbin's on the site", async () => {
  const { port } = new URL(alone);
  const at = async (to: number, host: string, path: string, method = "GET") =>
    statusOf(await overTcp(to, `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
  const places = [
    "/learn",
    "/sandbox",
    "/httpbin",
    "/icon.svg",
    "/sitemap.xml",
    "/_next/static/x",
    "/healthz",
    "/readyz",
  ];
  for (const path of [...places, "/api/sandbox/open-the-vault", "/api/httpbin/get", "/.well-known/jwks.json"]) {
    expect(await at(portIn(server.at), "httpbin.localhost", path), path).toBe(404);
    expect(await at(Number(port), "localhost", path), path).toBe(404);
  }
  expect(await at(portIn(server.at), "httpbin.localhost", "/sandbox", "POST")).toBe(404);
  expect(await at(portIn(server.at), "localhost", "/basic-auth/a/b")).toBe(404);
  expect(await at(portIn(server.at), "localhost", "/learn")).toBe(200);
});

test("one address shares its limit of requests between the site, the root and the port", async () => {
  const limited = await startServer({ HTTPBIN_PORT: "0", LIMIT_REQUESTS: "3", LIMIT_WINDOW_SECONDS: "60" });
  try {
    const opened = () => Number(/httpbin opens at http:\/\/[\d.]+:(\d+)/.exec(limited.output())?.[1] ?? 0);
    await expect.poll(opened).not.toBe(0);
    const ask = async (port: number, host: string, path: string) =>
      statusOf(await overTcp(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
    expect(await ask(portIn(limited.at), "localhost", "/api/httpbin/get")).toBe(200);
    expect(await ask(portIn(limited.at), "httpbin.localhost", "/get")).toBe(200);
    expect(await ask(opened(), "localhost", "/get")).toBe(200);
    expect(await ask(opened(), "localhost", "/get")).toBe(429);
    expect(await ask(portIn(limited.at), "httpbin.localhost", "/get")).toBe(429);
  } finally {
    await limited.stop();
  }
});

test("SIGTERM lets what drips be whole, and ends both servers", async () => {
  const ending = await startServer({ HTTPBIN_PORT: "0" });
  const opened = () => Number(/httpbin opens at http:\/\/[\d.]+:(\d+)/.exec(ending.output())?.[1] ?? 0);
  await expect.poll(opened).not.toBe(0);
  const dripping = await fetch(`http://127.0.0.1:${opened()}/drip?numbytes=4&duration=2`);
  const ended = ending.stop();
  expect(await dripping.text()).toBe("****");
  expect(await ended).toBe(0);
});

test("a port for httpbin that is taken ends the start with a sentence that names the setting", async () => {
  const { port } = new URL(alone);
  const refused = await startServer({ HTTPBIN_PORT: port }).then(
    async (started) => {
      await expect.poll(() => started.process.exitCode).not.toBeNull();
      return started.output();
    },
    (fault: unknown) => String(fault),
  );
  expect(refused).toContain(`Port ${port} is taken: choose another with HTTPBIN_PORT.`);
});
