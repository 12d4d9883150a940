import { expect, test } from "@playwright/test";
import { textAnswer } from "#app/open-data/text-answer.ts";

const ask = (headers: Record<string, string> = {}) => new Request("http://knock.example/llms.txt", { headers });

test("a text comes with its type, for pages of every site, and with a weak validator", async () => {
  const answer = textAnswer(ask(), "# Knock\n", "text/plain");
  expect([answer.status, await answer.text()]).toEqual([200, "# Knock\n"]);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("ETag")).toMatch(/^W\/"[\w-]{22}"$/);
});

test("whoever has the text gets a 304 with the same validator, and nothing else does it", async () => {
  const etag = textAnswer(ask(), "# Knock\n", "text/plain").headers.get("ETag") ?? "";
  const again = textAnswer(ask({ "If-None-Match": `"older", ${etag}` }), "# Knock\n", "text/plain");
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
  expect(textAnswer(ask({ "If-None-Match": etag }), "# Who\n", "text/plain").status).toBe(200);
  const since = { "If-Modified-Since": "Fri, 27 Nov 2026 00:00:00 GMT" };
  expect(textAnswer(ask(since), "# Knock\n", "text/plain").status).toBe(200);
});
