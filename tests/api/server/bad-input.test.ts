import { expect, test } from "@playwright/test";
import fc from "fast-check";

const lesson = "/learn/the-challenge";

test("no form that is sent to a page gets a server error", async ({ request }) => {
  const types = [
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/json",
    "",
  ];
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const bodies = [
    "",
    "--x--\r\n",
    part("method", "GET"),
    `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", '{"id":"xx","bound":"$@1"}')}${part("$ACTION_1:1", "junk")}--x--\r\n`,
    `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", `{"id":"${"a".repeat(42)}","bound":"$@1"}`)}${part("$ACTION_1:1", "[null]")}--x--\r\n`,
    `${part(`$ACTION_ID_${"b".repeat(42)}`, "")}--x--\r\n`,
  ];
  for (const type of types) {
    for (const data of bodies) {
      const response = await request.post(lesson, { headers: { "Content-Type": type }, data });
      expect(response.status(), `${type} ${data}`).toBeLessThan(500);
    }
  }
});

test("a tampered form of the page itself gets no server error", async ({ request }) => {
  const html = await (await request.get(lesson)).text();
  const reference = /name="(\$ACTION_REF_\d+)"/.exec(html)?.[1] ?? "";
  const prefix = reference.replace("REF_", "");
  const action = (/:0" value="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&quot;", '"');
  const key = /name="\$ACTION_KEY" value="([^"]+)"/.exec(html)?.[1] ?? "";
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.constantFrom("junk", '["$F1"]', '["$@9"]', '["$K1"]', "[null]")),
      fc.string(),
      async (state, text) => {
        const response = await request.post(lesson, {
          multipart: {
            [reference]: "",
            [`${prefix}:0`]: action,
            [`${prefix}:1`]: state,
            $ACTION_KEY: key,
            method: text,
            target: text,
            name: text,
            value: text,
          },
        });
        expect(response.status()).toBeLessThan(500);
      },
    ),
    { numRuns: 40 },
  );
});

test("a form over the limit is answered 413", async ({ request }) => {
  const response = await request.post(lesson, { multipart: { content: "x".repeat(2_000_000) } });
  expect(response.status()).toBe(413);
});

test("no target and no header gets a server error from the sandbox", async ({ request }) => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (path, value) => {
      const printable = value.replace(/[^\t\x20-\x7E\x80-\xFF]/g, "").trim();
      const response = await request.get(`/api/sandbox/${encodeURIComponent(path)}`, {
        headers: { Authorization: printable },
      });
      expect(response.status()).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
  for (const path of ["%", "%zz", "%00", "..%2f..%2f", "//", "%ff", "open-the-vault/%", "<script>"]) {
    expect((await request.get(`/api/sandbox/${path}`)).status(), path).toBeLessThan(500);
  }
});
