import { expect, test } from "@playwright/test";
import { portIn } from "../clients/relay";
import { overTcp, statusOf } from "./started/raw";

const vault = "/api/sandbox/open-the-vault";
const library = "/api/sandbox/the-scoped-api";
const get = (path: string, ...lines: readonly string[]) => [`GET ${path} HTTP/1.1`, "Host: a", ...lines];
const post = (...lines: readonly string[]) => [`POST ${library} HTTP/1.1`, "Host: a", ...lines];
const message = (lines: readonly string[], content = "") =>
  `${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n${content}`;
const good = "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

/** Octets, and the status that both the port and the wire give them. */
const table: readonly (readonly [name: string, octets: string, status: number])[] = [
  ["two Authorization lines for Basic", message(get(vault, good, "Authorization: Basic QTpi")), 400],
  ["the same Authorization line twice", message(get(vault, good, good)), 400],
  [
    "two Authorization lines for Bearer",
    message(get(library, "Authorization: Bearer a", "authorization: Bearer b")),
    400,
  ],
  [
    "two Authorization lines for Digest",
    message(get("/api/sandbox/the-signed-door", "Authorization: Digest a=b", good)),
    400,
  ],
  ["one header of 17 KiB", message(get(vault, `X: ${"a".repeat(17 * 1024)}`)), 431],
  ["3,000 small headers", message(get(vault, ...Array.from({ length: 3_000 }, (_, index) => `X-${index}: a`))), 431],
  ["NUL in a value", message(get(vault, "X: a\0b")), 400],
  ["a bare CR in a value", message(get(vault, "X: a\rb")), 400],
  ["a bare CR before credentials", message(get(vault, `X: a\r${good}`)), 400],
  ["a space before the colon", message(get(vault, "X : a")), 400],
  ["a space before the colon of Authorization", message(get(vault, good.replace(":", " :"))), 400],
  ["a folded line", message(get(vault, "X: a", " b")), 400],
  ["a line without a colon", message(get(vault, "X")), 400],
  ["content shorter than its length", message(post("Content-Length: 30"), "abc"), 400],
  ["two lengths", message(post("Content-Length: 3", "Content-Length: 4"), "abcd"), 400],
  ["a length that is no number", message(post("Content-Length: abc"), "abc"), 400],
  [
    "a length and a transfer coding",
    message(post("Content-Length: 3", "Transfer-Encoding: chunked"), "0\r\n\r\n"),
    400,
  ],
  ["a chunk without a length", message(post("Transfer-Encoding: chunked"), "zz\r\n"), 400],
  ["no Host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["a Host that is none", message([`GET ${vault} HTTP/1.1`, "Host: a b"]), 400],
  ["a target that is no path", message(["GET a HTTP/1.1", "Host: a"]), 400],
  ["half an escape in the target", message(get(`${vault}/%f`)), 404],
  ["an expectation that nobody meets", message(get(vault, "Expect: tea")), 417],
  ["HTTP/3.0 in one line of text", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505],
  ["a TLS handshake", "\x16\x03\x01\x02\0\x01", 400],
  ["TRACE", message(["TRACE / HTTP/1.1", "Host: a"]), 200],
  ["a method of another protocol", message([`PROPFIND ${vault} HTTP/1.1`, "Host: a"]), 501],
  ["CONNECT", message(["CONNECT a:80 HTTP/1.1", "Host: a"]), 407],
  ["wire-rtsp: a request of RTSP", "DESCRIBE rtsp://a/s RTSP/1.0\r\nCSeq: 1\r\n\r\n", 501],
  [
    "wire-ntlm: an absolute-form target elsewhere, with NTLM for the proxy",
    message([
      "GET http://other.example/ HTTP/1.1",
      "Host: other.example",
      "Proxy-Authorization: NTLM TlRMTVNTUAABAAAA",
    ]),
    407,
  ],
  ["OPTIONS for the whole server", message(["OPTIONS * HTTP/1.1", "Host: a"]), 204],
  ["an absolute-form target", message([`GET http://sandbox.example${vault} HTTP/1.1`, "Host: b"]), 401],
  ["an upgrade that nobody offers", message(get(vault, "Upgrade: h2c", "Connection: Upgrade")), 401],
];

for (const [name, octets, status] of table) {
  test(`${name}: ${status} from the port and from the wire, at once`, async ({ baseURL, request }) => {
    const begun = performance.now();
    const answered = await overTcp(portIn(baseURL), octets);
    expect(statusOf(answered), answered).toBe(status);
    if (status === 401) expect(answered).toMatch(/\r\nwww-authenticate: /i);
    if (status === 401) expect(answered).not.toMatch(/\r\nwww-authenticate: .*error/i);
    const data = Buffer.from(octets, "latin1");
    const carried = await request.post("/api/wire", { headers: { "Content-Type": "message/http" }, data });
    const back = await carried.text();
    expect(statusOf(back), back).toBe(status);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
}

test("of two Authorization lines, none is dropped in silence", async ({ baseURL }) => {
  const answered = await overTcp(portIn(baseURL), message(get(vault, good, good)));
  expect(answered).toMatch(/Sandbox-Decision: .*credentials-single;yes=\?0/);
});

test("content that never comes is waited for no longer than half a minute, and then is a 408", async ({ baseURL }) => {
  test.setTimeout(60_000);
  const begun = performance.now();
  const answered = await overTcp(portIn(baseURL), message(post("Content-Length: 30"), "abc"), { halfClose: false });
  expect(statusOf(answered), answered).toBe(408);
  expect(performance.now() - begun).toBeLessThan(30_000);
});
