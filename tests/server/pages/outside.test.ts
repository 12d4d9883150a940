import { expect, test } from "@playwright/test";
import { readyPage } from "#server/pages/ready/html";

const html =
  '<a class="x" href="/status/401">401</a><a href="#hide">here</a><a href="/embed/decide/valid">next</a><a href="https://example.org" target="_self">own</a><abbr>a</abbr>';

test("links of a page that others may frame open outside, but for places on it, other frames, and their own word", () => {
  const { html: ready } = readyPage(html, "default-src 'none'; frame-ancestors *");
  expect(ready).toBe(
    '<a target="_blank" rel="noopener" class="x" href="/status/401">401</a><a href="#hide">here</a><a href="/embed/decide/valid">next</a><a href="https://example.org" target="_self">own</a><abbr>a</abbr>',
  );
});

test("links of any other page are as they were written", () => {
  expect(readyPage(html, "frame-ancestors 'none'").html).toBe(html);
});
