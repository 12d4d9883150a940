import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { readyPage } from "#server/pages/ready/html";

const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; form-action 'self'";

const page = `<!DOCTYPE html><html><head><script src="/_next/a.js?x=1&amp;y=2" async=""></script>
<script src="/_next/old.js" noModule=""></script><link rel="preload" as="script" href="/_next/b.js"/>
<link rel="preload" as="font" href="/_next/c.woff2"/><noscript><style>.a{display:none}</style></noscript>
<script>theme()</script></head><body><p style="color:light-dark(#111, &quot;#eee&quot;)">a</p>
<script src="/_next/b.js" async=""></script><script>self.__next_f.push([1,"<\\u002fscript>"])</script></body></html>`;

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("a page loads no script of the framework by itself, and knows which to load later, in order", () => {
  const { html } = readyPage(page, policy);
  expect(html).not.toMatch(/<script[^>]*\ssrc=/);
  expect(html).not.toContain('as="script"');
  expect(html).toContain('as="font"');
  expect(html).toContain('(["/_next/a.js?x=1&y=2","/_next/b.js"])</script></head>');
});

test("whatever runs or styles inline is named by its hash, and nothing else may", () => {
  const { html, policy: strict } = readyPage(page, policy);
  expect(strict).not.toContain("unsafe-inline");
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => hashOf(text));
  expect(inline).toHaveLength(3);
  expect(strict).toContain(`script-src 'self' ${inline.join(" ")};`);
  expect(strict).toContain(`style-src 'self' ${hashOf(".a{display:none}")}`);
  expect(strict).toContain(`style-src-attr 'unsafe-hashes' ${hashOf('color:light-dark(#111, "#eee")')}`);
  expect(strict).toContain("default-src 'none'; form-action 'self'");
});

test("a page without scripts is left as it is", () => {
  const plain = "<!DOCTYPE html><html><head></head><body>a</body></html>";
  expect(readyPage(plain, policy).html).toBe(plain);
});

test("a style sheet is asked for before the fonts, and nothing of the page is lost", () => {
  const fonts = '<link rel="preload" href="/a.woff2" as="font"><link rel="preload" href="/$&.woff2" as="font">';
  const sheet = '<link rel="stylesheet" href="/a.css" data-precedence="next">';
  const { html } = readyPage(`<head>${fonts}${sheet}</head><body></body>`, policy);
  expect(html).toBe(`<head>${sheet}${fonts}</head><body></body>`);
});

test("a picture is named by the site's own name, and by its path where that is not known", () => {
  const shared = '<head><meta property="og:image" content="https://site.invalid/og/a.png"></head>';
  expect(readyPage(shared, policy, "https://knock.example").html).toContain('content="https://knock.example/og/a.png"');
  expect(readyPage(shared, policy).html).toContain('content="/og/a.png"');
});
