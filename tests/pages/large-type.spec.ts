import { expect, type Page, test } from "@playwright/test";

/** The size of the type, in pixels. */
const rem = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

for (const [query, width] of [
  ["", 1088],
  ["", 1440],
  ["?size=large", 1280],
  ["?size=large", 1440],
] as const)
  test(`a lesson${query} at ${width} pixels leaves its text room for a sentence`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`/learn/the-challenge${query}`);
    const text = await page.locator(".scene > p").first().boundingBox();
    expect((text?.width ?? 0) / (await rem(page))).toBeGreaterThan(27);
  });

test("in larger type the panel beside a lesson begins below the head, and shows an answer without moving the text", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto("/learn/the-challenge?size=large");
  const head = await page.getByRole("banner").first().boundingBox();
  const panel = await page.locator(".beside").first().boundingBox();
  expect(Math.abs((panel?.y ?? 0) - (head?.height ?? 0))).toBeLessThan(3);
  await page.getByRole("button", { name: "Send it without credentials" }).click();
  await expect(page.locator("[data-status]").first()).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("where larger type leaves no room for a panel, a lesson is one column and the exchange moves with it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/learn/the-challenge?size=large");
  const panel = page.locator(".beside").first();
  await expect(panel).toHaveCSS("position", "static");
  await page.getByRole("button", { name: "Send it without credentials" }).click();
  await expect(page.locator("[data-status]").first()).toBeInViewport();
});

test("a teacher's projector gets larger type by ?size=large", async ({ page }) => {
  await page.goto("/learn/the-challenge");
  const usual = await rem(page);
  await page.goto("/learn/the-challenge?size=large");
  expect(await rem(page)).toBeGreaterThan(usual * 1.25);
});
