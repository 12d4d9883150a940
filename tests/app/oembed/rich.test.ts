import { expect, test } from "@playwright/test";
import type { Asked } from "#app/oembed/asked.ts";
import { richAnswer, richXml } from "#app/oembed/rich.ts";

const asked: Asked = {
  page: "/sandbox",
  frame: "/embed/exchange",
  rest: "?seed=1&hints=off#x1.sandbox.W10",
  most: { width: 400, height: Number.POSITIVE_INFINITY },
  format: "json",
};
const answer = richAnswer(asked, `"401" <or> 403 & more`, "https://knock.example");

test("the frame is no larger than was asked for, and its size is told twice alike", () => {
  expect([answer.width, answer.height]).toEqual([400, 800]);
  expect(answer.html).toContain('width="400" height="800"');
});

test("the frame keeps options and request, and nothing in it can end an attribute", () => {
  expect(answer.html).toContain(
    'src="https://knock.example/embed/exchange?seed=1&amp;hints=off#x1.sandbox.W10" title="&quot;401&quot; &lt;or&gt; 403 &amp; more · Knock Knock"',
  );
});

test("as XML every value is text", () => {
  const xml = richXml(answer);
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n {2}<version>1\.0<\/version>/,
  );
  expect(xml).toContain("<title>&quot;401&quot; &lt;or&gt; 403 &amp; more</title>");
  expect(xml).toContain("<html>&lt;iframe src=&quot;https://knock.example/embed/exchange?seed=1&amp;amp;hints=off");
});
