import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const run = promisify(execFile);
const python = "/usr/bin/python3";

/** Runs curl and gives what it writes; a refusal of curl's own is an error. */
async function curl(...args: readonly string[]): Promise<string> {
  return (await run("curl", ["-sS", "--max-time", "20", ...args])).stdout;
}

/** Runs Python with requests; the base of httpbin stands in B, and what it prints is given back. */
async function requests(baseURL: string | undefined, script: string): Promise<string> {
  const head = `import requests\nfrom requests.auth import HTTPDigestAuth\nB = ${JSON.stringify(`${baseURL}/api/httpbin/`)}\n`;
  return (await run(python, ["-c", head + script])).stdout.trim();
}

test.describe("curl", () => {
  test.skip(() => !process.env["CI"] && !existsSync("/usr/bin/curl"), "curl is not installed");

  for (const algorithm of ["MD5", "SHA-256"]) {
    test(`completes Digest by ${algorithm}, its query signed as it was written`, async ({ baseURL }) => {
      const url = `${baseURL}/api/httpbin/digest-auth/auth/us%65r/pa%20ss/${algorithm}?b='x'&a=%41&b=2|3`;
      const told = await curl("--digest", "-u", "user:pa ss", "--globoff", url);
      expect(JSON.parse(told)).toEqual({ authenticated: true, user: "user" });
    });
  }

  test("completes Basic, hidden Basic and Bearer", async ({ baseURL }) => {
    const base = `${baseURL}/api/httpbin`;
    expect(JSON.parse(await curl("-u", "a:b", `${base}/basic-auth/a/b`))).toEqual({ authenticated: true, user: "a" });
    expect(JSON.parse(await curl("-u", "a:b", `${base}/hidden-basic-auth/a/b`))).toMatchObject({ user: "a" });
    const code = await curl("-o", "/dev/null", "-w", "%{http_code}", "-u", "a:c", `${base}/hidden-basic-auth/a/b`);
    expect(code).toBe("404");
    expect(JSON.parse(await curl("--oauth2-bearer", "t0k", `${base}/bearer`))).toMatchObject({ token: "t0k" });
  });

  test("follows redirects with its cookie jar, and puts a slash too many", async ({ baseURL }) => {
    const told = await curl("--location", "-c", "-", "-b", "", `${baseURL}/api/httpbin//cookies/set?foo=bar`);
    expect(told).toContain('"foo": "bar"');
    expect(told).toMatch(/\/api\/httpbin\tFALSE\t0\tfoo\tbar/);
    const followed = await curl("-L", "-w", "%{num_redirects}", "-o", "/dev/null", `${baseURL}/api/httpbin/redirect/5`);
    expect(followed).toBe("5");
  });

  test("reads gzip, and gets none where it asks for none", async ({ baseURL }) => {
    const coded = await curl("--compressed", "-D", "-", `${baseURL}/api/httpbin/gzip`);
    expect(coded).toContain('"gzipped": true');
    expect(coded.toLowerCase()).toContain("content-encoding: gzip");
    expect(JSON.parse(await curl(`${baseURL}/api/httpbin/gzip`))).toMatchObject({ gzipped: false });
  });
});

test.describe("Python's requests", () => {
  test.skip(() => !process.env["CI"] && !existsSync(python), "python3 is not installed");

  for (const algorithm of ["MD5", "SHA-256", "SHA-512"]) {
    test(`completes Digest by ${algorithm}, again and again, and is refused with a wrong password`, async ({
      baseURL,
    }) => {
      const script = `
u = B + "digest-auth/auth/user/pass/${algorithm}/never"
a = HTTPDigestAuth("user", "pass")
print(requests.get(u, auth=a).status_code, requests.get(u, auth=a).status_code, requests.get(u).status_code)
print(requests.get(u, auth=HTTPDigestAuth("user", "wrong")).status_code, requests.get(u).cookies["fake"])
s = requests.Session()
s.auth = a
print([s.get(B + "digest-auth/auth/user/pass/${algorithm}/2?require-cookie=true").status_code for _ in range(5)])
print(s.cookies["fake"], s.cookies["stale_after"], '"auth"' in s.get(u).request.headers["Authorization"])`;
      expect(await requests(baseURL, script)).toBe(
        "200 200 401\n401 fake_value\n[200, 200, 200, 200, 200]\nfake_value 1 True",
      );
    });
  }

  test("sets, quotes, sends and removes cookies", async ({ baseURL }) => {
    const script = `
s = requests.Session()
print(s.get(B + "cookies/set?foo=bar").json(), s.cookies["foo"])
print("Cookie" in s.get(B + "redirect/1").history[0].request.headers)
s.get(B + "response-headers", params={"Set-Cookie": "foo=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT"})
print("foo" in s.cookies)
s.get(B + 'cookies/set?q="bar:baz"')
print(s.cookies["q"], s.get(B + "cookies/delete?q").json())`;
    expect(await requests(baseURL, script)).toBe(
      `{'cookies': {'foo': 'bar'}} bar\nTrue\nFalse\n"bar:baz" {'cookies': {}}`,
    );
  });

  test("follows every redirect as its own suite wants it", async ({ baseURL }) => {
    const script = `
r = requests.post(B + "redirect-to", data="test", params={"url": "post", "status_code": 307})
print(r.history[0].status_code, r.json()["data"])
r = requests.get(B + "redirect-to?url=get#view=edit")
print(r.url == B + "get#view=edit")
try:
    requests.get(B + "relative-redirect/50")
except requests.TooManyRedirects as e:
    print(e.request.url == B + "relative-redirect/20", len(e.response.history))
r = requests.post(B + "status/301")
print(r.status_code, r.request.method, r.history[0].is_redirect)
print(requests.head(B + "status/303", allow_redirects=True).request.method)
r = requests.get(B + "redirect/1", auth=("user", "pass"))
print(r.json()["headers"]["Authorization"])`;
    expect(await requests(baseURL, script)).toBe("307 test\nTrue\nTrue 30\n200 GET True\nHEAD\nBasic dXNlcjpwYXNz");
  });

  test("uploads its own sources, forms, JSON and chunks, reads a stream, and gives up waiting", async ({ baseURL }) => {
    const script = `
import io
source = "# \\u00eb\\n".encode() * 30000
r = requests.post(B + "post", data={"stuff": "\\u00ebl"}, params={"blah": "x"}, files={"file": ("t.py", io.BytesIO(source))})
print(r.status_code, ascii(r.json()["form"]), r.json()["args"], r.json()["files"]["file"] == source.decode())
print(requests.post(B + "post", json={"life": 42}).json()["json"])
print(requests.post(B + "post", data=iter([b'{"a"', b":1}"])).json()["json"])
print(requests.put(B + "put", data={"a": ["1", "2"]}).json()["form"])
it = requests.get(B + "stream/4", stream=True).iter_lines()
print(len(list(it)))
try:
    requests.get(B + "delay/10", timeout=(None, 0.1))
except requests.ReadTimeout:
    print("timeout")
print(requests.get(B + "headers", headers={"dummy-auth-test": "ok"}).json()["headers"]["Dummy-Auth-Test"])
print(requests.get(B + "get", params={"test": ["foo", "baz"]}).json()["args"], requests.get(B + "get").json()["origin"])`;
    expect(await requests(baseURL, script)).toBe(
      [
        "200 {'stuff': '\\xebl'} {'blah': 'x'} True",
        "{'life': 42}",
        "{'a': 1}",
        "{'a': ['1', '2']}",
        "4",
        "timeout",
        "ok",
        "{'test': ['foo', 'baz']} 127.0.0.1",
      ].join("\n"),
    );
  });
});

test("httpbin's answers are never kept, but where the address asks for it", async ({ request }) => {
  expect((await request.get("/api/httpbin/get")).headers()["cache-control"]).toBe("no-store");
  expect((await request.get("/api/httpbin/cache/60")).headers()["cache-control"]).toMatch(/, max-age=60$/);
});

test("no status that /status can name is a failure of the framework's", async ({ request }) => {
  for (const code of [200, 204, 205, 304, 401, 405, 407, 418, 429, 500, 511, 599]) {
    const response = await request.get(`/api/httpbin/status/${code}`, { maxRedirects: 0 });
    expect(response.status()).toBe(code);
    expect(response.headers()["sandbox-decision"]).toBeTruthy();
  }
});

test("the page of httpbin names what differs, with its section", async ({ request }) => {
  const html = await (await request.get("/httpbin")).text();
  expect(html).toContain("SHA-512 is no algorithm of Digest");
  expect(html).toContain("RFC 7616 §6.1");
});
