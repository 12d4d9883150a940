import { expect, test } from "@playwright/test";

const pages = [
  "/learn",
  "/learn/the-challenge",
  "/status/401",
  "/status/404",
  "/schemes/digest",
  "/sandbox",
  "/inspect",
];

for (const path of pages)
  for (const width of [412, 1280])
    test(`${path}, ${width} pixels wide, loads at most 90 KB of fonts, all preloaded, and nothing moves when they arrive`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 823 });
      const sizes: number[] = [];
      page.on("response", async (response) => {
        if (response.url().endsWith(".woff2")) sizes.push((await response.body()).length);
      });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        Object.assign(window, { seen });
      });
      await page.goto(path, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      const preloaded = await page.locator('link[rel="preload"][as="font"]').count();
      expect(preloaded).toBe(4);
      expect(sizes.length).toBe(4);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90 * 1024);
      expect(await page.evaluate("seen.shift")).toBeLessThan(0.005);
    });
