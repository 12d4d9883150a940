import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { messageOf } from "#http/draft";
import type { FieldLine } from "#http/message";
import { contentLimit } from "#sandbox/content-limit";
import { fromWebRequest, toWebResponse } from "#server/web/web";
import { authorization } from "../../arbitraries";
import { decidedBy, exercisesOrigin } from "../../fixtures/sandbox";

const address = "https://knock.example/api/sandbox/open-the-vault?a=b%20c";

test("fromWebRequest() keeps method, path, query and content", async () => {
  const request = new Request(address, { method: "POST", body: "knock", headers: { "X-Who": "there" } });
  expect(await fromWebRequest(request)).toEqual({
    method: "POST",
    target: "/api/sandbox/open-the-vault?a=b%20c",
    fields: expect.arrayContaining([["x-who", "there"]]),
    content: new TextEncoder().encode("knock"),
  });
});

test("fromWebRequest() reads a request without content as one with none", async () => {
  expect((await fromWebRequest(new Request(address))).content).toHaveLength(0);
});

test("fromWebRequest() reads one octet more than the limit, and no more", async () => {
  const body = new Uint8Array(4 * contentLimit).fill(1);
  expect((await fromWebRequest(new Request(address, { method: "PUT", body }))).content).toHaveLength(contentLimit + 1);
});

test("fromWebRequest() reads content up to the limit as it came, in however many parts", async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(sizes, async (parts) => {
      const chunks = parts.map((size, index) => new Uint8Array(size).fill(index + 1));
      const body = new Blob(chunks).stream();
      const init = { method: "POST", body, duplex: "half" };
      const { content } = await fromWebRequest(new Request(address, init));
      expect(content).toEqual(new Uint8Array(chunks.flatMap((chunk) => [...chunk])));
    }),
    { numRuns: 20 },
  );
});

const problem = { reason: "Unauthorized", content: new TextEncoder().encode("{}") };
const fields: readonly FieldLine[] = [
  ["WWW-Authenticate", 'Basic realm="vault"'],
  ["Cache-Control", "no-store"],
];

test("toWebResponse() carries status, phrase, fields and content", async () => {
  const response = toWebResponse({ ...problem, status: 401, fields }, "GET");
  expect([
    response.status,
    response.statusText,
    response.headers.get("WWW-Authenticate"),
    await response.text(),
  ]).toEqual([401, "Unauthorized", 'Basic realm="vault"', "{}"]);
});

test("toWebResponse() answers HEAD with the fields of GET and no content", async () => {
  const [got, head] = ["GET", "HEAD"].map((method) => toWebResponse({ ...problem, status: 401, fields }, method));
  expect([...(head?.headers ?? [])]).toEqual([...(got?.headers ?? [])].filter(([name]) => name !== "content-type"));
  expect(await head?.text()).toBe("");
});

for (const status of [204, 205, 304]) {
  test(`toWebResponse() gives a ${status} no content, for it may have none`, async () => {
    expect(toWebResponse({ ...problem, status, fields }, "GET").body).toBeNull();
  });
}

test("a Request goes in and a Response comes out, with the challenge on it", async () => {
  const origin = await exercisesOrigin();
  const { response } = await origin(await fromWebRequest(new Request(address)));
  const answered = toWebResponse(response, "GET");
  expect([answered.status, answered.headers.get("WWW-Authenticate")]).toEqual([
    401,
    'Basic realm="vault", charset="UTF-8"',
  ]);
  expect(await answered.json()).toMatchObject({ status: 401, decidedBy: "credentials-present" });
});

test("a request whose content is over 64 KiB gets a 413 as a Response", async () => {
  const origin = await exercisesOrigin();
  const request = new Request(address, { method: "POST", body: new Uint8Array(contentLimit + 1) });
  expect((await origin(await fromWebRequest(request))).response.status).toBe(413);
});

test("the same draft gets the same answer sent by the browser and by the plain form", async () => {
  const origin = await exercisesOrigin();
  const lines = fc.array(fc.tuple(fc.constant("Authorization"), authorization), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(lines, async (sent) => {
      const target = "/api/sandbox/open-the-vault";
      const byForm = await origin(messageOf({ method: "GET", target, fields: sent, content: "" }));
      const headers = sent.map(([name, value]): [string, string] => [name, value]);
      const byBrowser = await origin(await fromWebRequest(new Request(`https://knock.example${target}`, { headers })));
      expect([byForm.response.status, decidedBy(byForm)]).toEqual([byBrowser.response.status, decidedBy(byBrowser)]);
    }),
  );
});
