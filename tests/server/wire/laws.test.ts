import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fieldValue } from "#http/message";
import { wireLimits } from "#server/content-limits";
import { origin } from "#server/origin";
import { exchangeOverWire } from "#server/wire/exchange";
import { missingFields, readResponses } from "../../sandbox/read-responses";

const vault = "/api/sandbox/open-the-vault";
const proxyCredentials = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

const method = fc.constantFrom(
  "GET",
  "POST",
  "PUT",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "DELETE",
  "get",
  "BREW",
  "PROPFIND",
  "",
);
const target = fc.oneof(
  fc.constantFrom(
    vault,
    "/",
    "*",
    "http://sandbox.example/",
    `http://library.example${vault}`,
    "sandbox.example:80",
    "a",
  ),
  fc.integer({ min: 95, max: 1005 }).map((code) => `/api/status/${code}`),
  fc.string({ maxLength: 12 }),
);
const version = fc.constantFrom("HTTP/1.1", "HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/9", "");
const known = fc.constantFrom(
  ...[
    "Host: sandbox.example",
    "Connection: close",
    "Connection: Upgrade",
    "Upgrade: knock-knock",
    "Expect: 100-continue",
  ],
  ...[
    "Expect: tea",
    "Content-Length: 3",
    "Content-Length: 9999",
    "Transfer-Encoding: chunked",
    "Authorization: Basic QTpi",
  ],
  ...[
    `Proxy-Authorization: ${proxyCredentials}`,
    "Host : a",
    "X: \0",
    " folded",
    "X: a\rb",
    "",
    `X: ${"a".repeat(9_000)}`,
  ],
);
const line = fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) });
const content = fc.constantFrom("", "abc", "3\r\nabc\r\n0\r\n\r\n", "zz\r\n", "\0\xff");
const ending = fc.constantFrom("\r\n", "\r\n", "\r\n", "\n", "\r");
const request = fc
  .tuple(method, target, version, fc.array(line, { maxLength: 6 }), content, ending)
  .map(([verb, where, spoken, lines, rest, end]) =>
    [`${verb} ${where} ${spoken}`, "Host: sandbox.example", ...lines, "", rest].join(end),
  );
const octets = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(request, { minLength: 1, maxLength: 3 }).map((all) => Buffer.from(all.join(""), "latin1")),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
);

test("any octets at all get responses that can be read, in time, never a 500, each with the fields its status requires", async () => {
  test.setTimeout(120_000);
  const check = fc.asyncProperty(octets, async (bytes) => {
    const begun = performance.now();
    const { bytes: back } = await exchangeOverWire(bytes, origin);
    expect(performance.now() - begun).toBeLessThan(wireLimits.milliseconds);
    // After a 2xx to CONNECT there is no length to look for; HEAD is not among the methods.
    const methods = /^\s*CONNECT /.test(bytes.toString("latin1")) ? ["CONNECT"] : [];
    const responses = readAnyway(back, methods);
    expect(responses.length).toBeGreaterThan(0);
    for (const response of responses) {
      // /api/status/500 is the one that is asked for.
      if (response.status === 500)
        expect(fieldValue(response.fields, "Sandbox-Decision")).toMatch(/^status-named;yes;/);
      expect(missingFields(response)).toEqual([]);
    }
  });
  await fc.assert(check, { numRuns: 1_500 });
});

// A CONNECT may stand behind other requests: then its 200 is the only response that has no length.
function readAnyway(back: Uint8Array, methods: readonly string[]) {
  for (let place = 0; place < 4; place += 1) {
    const padded = [...Array.from({ length: place }, () => "GET"), "CONNECT"];
    try {
      return readResponses(back, place === 0 ? methods : padded);
    } catch (fault) {
      if (place === 3) throw fault;
    }
  }
  return [];
}

test("a request is answered the same however its octets are cut off, or refused, but never left alone", async () => {
  const whole = `POST ${vault} HTTP/1.1\r\nHost: sandbox.example\r\nContent-Length: 3\r\n\r\nabc`;
  for (let length = 1; length <= whole.length; length += 1) {
    const { bytes } = await exchangeOverWire(Buffer.from(whole.slice(0, length), "latin1"), origin);
    expect(readResponses(bytes)[0]?.status, String(length)).toBe(length === whole.length ? 405 : 400);
  }
});

test("content that breaks off is refused at once where the request asks for an upgrade too", async () => {
  const head = `POST ${vault} HTTP/1.1\r\nHost: sandbox.example\r\nConnection: Upgrade\r\nUpgrade: knock-knock\r\n`;
  const whole = `GET ${vault} HTTP/1.1\r\nHost: sandbox.example\r\n\r\n`;
  for (const before of ["", whole]) {
    for (const rest of ["Content-Length: 9\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\nzz\r\n"]) {
      const begun = performance.now();
      const { bytes } = await exchangeOverWire(Buffer.from(before + head + rest), origin);
      expect(readResponses(bytes).at(-1)?.status, rest).toBe(400);
      expect(performance.now() - begun).toBeLessThan(wireLimits.milliseconds / 2);
    }
  }
});

test("200 exchanges at once keep apart", async () => {
  const ask = async (code: number) => {
    const request = `GET /api/status/${code} HTTP/1.1\r\nHost: sandbox.example\r\n\r\n`;
    return readResponses((await exchangeOverWire(Buffer.from(request), origin)).bytes)[0]?.status;
  };
  const codes = Array.from({ length: 200 }, (_, step) => 400 + (step % 190));
  expect(await Promise.all(codes.map(ask))).toEqual(codes);
});
