import { expect, test } from "@playwright/test";
import { compareTries } from "#http/follow-up/compare";
import { readPasted } from "#http/inspect/read";
import { encodeBase64url, encodeUtf8 } from "#http/octets";

const read = (text: string) => readPasted(text).messages;
const pair = (request: string, answer: string) =>
  read(`> ${request.replaceAll("\n", "\n> ")}\n> \n< ${answer.replaceAll("\n", "\n< ")}\n< `);
const jwt = (claims: unknown) =>
  ["eyJhbGciOiJFUzI1NiJ9", encodeBase64url(encodeUtf8(JSON.stringify(claims))), "AAAA"].join(".");

const ok = "HTTP/1.1 200 OK\nServer: app";

test("credentials that are missing explain a 401, and come first", () => {
  const worked = pair("GET /a HTTP/1.1\nHost: x.example\nUser-Agent: a\nAuthorization: Bearer secret-one", ok);
  const failed = pair("GET /a HTTP/1.1\nHost: x.example\nUser-Agent: b", "HTTP/1.1 401 Unauthorized\nServer: app");
  const [first, second] = compareTries(worked, failed);
  expect(first).toMatchObject({ what: "Authorization", weight: "explains", failed: undefined });
  expect(first?.says).toBe("The one that failed does not have it.");
  expect(second).toMatchObject({ what: "User-Agent", weight: "may", worked: "a", failed: "b" });
});

test("a secret is never shown, neither the one that worked nor the other", () => {
  const worked = pair("GET /a HTTP/1.1\nCookie: s=secret-one\nAuthorization: Bearer secret-one", ok);
  const failed = pair("GET /a HTTP/1.1\nCookie: s=secret-two\nAuthorization: Basic c2VjcmV0LXR3bw==", "HTTP/1.1 401 A");
  const found = compareTries(worked, failed);
  expect(JSON.stringify(found)).not.toMatch(/secret|c2Vj/);
  expect(found[0]?.says).toContain("The scheme was Bearer in the one that worked, and Basic in the other.");
});

test("of two tokens the claims that decide are told", () => {
  const [good, bad] = [
    jwt({ aud: "https://api.example", scope: "read write", exp: 9 }),
    jwt({ aud: "https://b.example", scope: "read", exp: 5 }),
  ];
  const [first] = compareTries(
    pair(`GET /a HTTP/1.1\nAuthorization: Bearer ${good}`, ok),
    pair(`GET /a HTTP/1.1\nAuthorization: Bearer ${bad}`, "HTTP/1.1 403 Forbidden"),
  );
  expect(first?.says).toContain("Its aud is https://b.example, and was https://api.example.");
  expect(first?.says).toContain("Its scope is read, and was read write.");
  expect(first?.says).toContain("look at exp");
});

for (const [worked, failed, status, what] of [
  ["POST /a HTTP/1.1", "GET /a HTTP/1.1", "405", "method"],
  ["GET /a/ HTTP/1.1", "GET /a HTTP/1.1", "301", "path"],
  ["GET /a HTTP/1.1\nHost: one.example", "GET /a HTTP/1.1\nHost: two.example", "421", "Host"],
  [
    "POST /a HTTP/1.1\nContent-Type: application/json",
    "POST /a HTTP/1.1\nContent-Type: text/plain",
    "415",
    "Content-Type",
  ],
  ["GET /a HTTP/1.1\nX-CSRF-Token: abcdefgh", "GET /a HTTP/1.1", "403", "X-CSRF-Token"],
  ["GET /a HTTP/1.1\nAccept: */*", "GET /a HTTP/1.1\nAccept: image/png", "406", "Accept"],
] as const)
  test(`${what} explains a ${status}`, () => {
    const [first] = compareTries(pair(worked, ok), pair(failed, `HTTP/1.1 ${status} Reason`));
    expect(first).toMatchObject({ what, weight: "explains" });
  });

test("what differs with every request is passed over, and names have no case", () => {
  const worked = pair("GET /a HTTP/1.1\nDate: a\nTraceparent: 1\nACCEPT: b", ok);
  const failed = pair("GET /a HTTP/1.1\nDate: c\nTraceparent: 2\naccept: b", ok);
  expect(compareTries(worked, failed)).toEqual([]);
});

test("two answers alone show who wrote them", () => {
  const found = compareTries(read(`${ok}\n\n`), read("HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 1\n\n"));
  expect(found.map(({ what, weight }) => [what, weight])).toEqual([
    ["Server", "shows"],
    ["CF-RAY", "shows"],
  ]);
});
