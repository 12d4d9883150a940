import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { takeCurl } from "#components/take/export/curl.ts";
import type { Draft } from "#http/draft";
import { anyMethod, anyTarget, sendableDraft } from "../drafts";
import { type Echo, openEcho, run, textOfContent } from "../echo";

let echo: Echo;
test.beforeAll(async () => {
  echo = await openEcho();
});
test.afterAll(() => echo.close());

const origin = "http://localhost:3000";
const vault: Draft = { method: "GET", target: "/api/sandbox/open-the-vault", fields: [], content: "" };
const digest = 'Digest username="Mufasa", realm="r", nonce="n", uri="/", response="0"';
const secrets = [{ scheme: "Basic", username: "Mufasa", password: "Circle of Life" }];

const isAuthorization = ([name]: readonly [string, string]) => name.toLowerCase() === "authorization";
const own = /^(host|user-agent|accept|content-length)$/i;

// -u stands where curl puts it, so the one line moves to the front.
function authorizationFirst(fields: Draft["fields"]): Draft["fields"] {
  return [...fields.filter(isAuthorization), ...fields.filter((line) => !isAuthorization(line))];
}

test("takeCurl() writes a command by which a shell sends the very method, target, lines and content", async () => {
  await fc.assert(
    fc.asyncProperty(sendableDraft(anyTarget, anyMethod), async (draft) => {
      echo.received.length = 0;
      await run("sh", ["-c", takeCurl(draft, echo.origin).text]);
      const [sent] = echo.received;
      expect(sent?.method).toBe(draft.method);
      expect(sent?.target).toBe(draft.target);
      expect(authorizationFirst(sent?.fields.filter(([name]) => !own.test(name)) ?? [])).toEqual(
        authorizationFirst(draft.fields),
      );
      expect(sent && textOfContent(sent)).toBe(draft.content);
    }),
    { numRuns: 120 },
  );
});

test("takeCurl() gives the pair of Basic credentials to -u", () => {
  const draft: Draft = { ...vault, fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]] };
  expect(takeCurl(draft, origin).text).toBe(`curl -i -u 'Aladdin:open sesame' ${origin}${vault.target}`);
});

test("takeCurl() leaves Basic credentials in the header where -u would write other octets", () => {
  const draft: Draft = { ...vault, fields: [["Authorization", "basic QTpi"]] };
  expect(takeCurl(draft, origin).text).toContain("-H 'Authorization: basic QTpi'");
});

test("takeCurl() has curl answer a Digest challenge itself where the password is known", () => {
  const draft: Draft = { ...vault, fields: [["Authorization", digest]] };
  expect(takeCurl(draft, origin, { secrets }).text).toContain("--digest -u 'Mufasa:Circle of Life'");
  expect(takeCurl(draft, origin, { secrets }).text).not.toContain("response=");
});

test("takeCurl() keeps Digest credentials as they are, and says how long they hold, where the password is not known", () => {
  const { text, notes } = takeCurl({ ...vault, fields: [["Authorization", digest]] }, origin);
  expect(text).toContain('response="0"');
  expect(notes.join(" ")).toContain("one nonce");
});

test("takeCurl() asks first and answers the best challenge with --anyauth", () => {
  const draft: Draft = { ...vault, fields: [["Authorization", "Basic QTpi"]] };
  expect(takeCurl(draft, origin, { anyauth: true }).text).toContain("--anyauth -u A:b");
});

test("takeCurl() sends Proxy-Authorization to a proxy, even where the environment names hosts without one", async () => {
  echo.received.length = 0;
  const draft: Draft = {
    ...vault,
    fields: [
      ["Proxy-Authorization", "Basic QTpi"],
      ["X", "y"],
    ],
  };
  const { text } = takeCurl(draft, echo.origin);
  expect(text).toContain(`-x ${echo.origin} --proxy-user A:b`);
  await run("sh", ["-c", `export NO_PROXY=127.0.0.1; ${text}`]);
  expect(echo.received[0]?.fields).toContainEqual(["Proxy-Authorization", "Basic QTpi"]);
  expect(echo.received[0]?.fields).toContainEqual(["X", "y"]);
  expect(echo.received[0]?.target).toBe(vault.target);
});

test("takeCurl() writes HEAD so that curl does not wait for content", async () => {
  echo.received.length = 0;
  await run("sh", ["-c", takeCurl({ ...vault, method: "HEAD" }, echo.origin).text]);
  expect(echo.received[0]?.method).toBe("HEAD");
});

test("takeCurl() pipes content that is too long for one argument", async () => {
  echo.received.length = 0;
  const long = "é'".repeat(70_000);
  await run("sh", ["-s"], takeCurl({ ...vault, method: "PUT", content: long }, echo.origin).text);
  expect(echo.received[0] && textOfContent(echo.received[0])).toBe(long);
});

for (const [part, draft] of [
  ["a method", { ...vault, method: "GE T" }],
  ["a target", { ...vault, target: "/a b" }],
  ["a header name", { ...vault, fields: [["a b", ""]] }],
  ["a header value", { ...vault, fields: [["a", "b\nc"]] }],
] as const) {
  test(`takeCurl() refuses ${part} that no request can hold`, () => {
    expect(() => takeCurl(draft, origin)).toThrow(RangeError);
  });
}
