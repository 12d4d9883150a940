import { expect, test } from "@playwright/test";

test("a frame of an address that has nothing says so where it stands, and does not stay blank", async ({ request }) => {
  for (const path of ["/embed/lesson/no-such", "/embed/exercise/no-such?seed=1", "/embed/x"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()["content-security-policy"], path).toContain("frame-ancestors *");
    expect(await response.text(), path).toContain("Nothing is at this address");
  }
});

test("what is told of frames stands in none", async ({ request }) => {
  const response = await request.get("/oembed?url=/decide");
  expect(response.headers()["content-security-policy"]).not.toContain("frame-ancestors *");
  expect(response.headers()["content-security-policy"]).toContain("frame-ancestors");
});

test("every frame has its page's name, is no page to be found, and leads to the full page", async ({ request }) => {
  for (const [path, full] of [
    ["/embed/lesson/401-or-403", "/learn/401-or-403"],
    ["/embed/exchange", "/sandbox"],
    ["/embed/exchange/open-the-vault", "/exercises/open-the-vault"],
    ["/embed/exercise/open-the-vault", "/exercises/open-the-vault"],
    ["/embed/decide", "/decide"],
    ["/embed/decide/401", "/decide/401"],
  ] as const) {
    const html = await (await request.get(path)).text();
    expect(html, path).toContain('<meta name="robots" content="noindex"/>');
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(html, path).toContain(`<a href="${full}" target="_blank" rel="noopener" data-full-page="">`);
    expect(html, path).not.toMatch(/<header class="[^"]*sticky|contentinfo/);
  }
});
