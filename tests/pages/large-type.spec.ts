import { encodeDraft } from "#http/draft";
import { expect, type Page, test } from "./hand";

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

const footer = (page: Page) => page.getByRole("contentinfo");

test("larger type, once a link has asked for it, holds on the next page and when that is loaded anew", async ({
  page,
}) => {
  await page.goto("/learn/the-challenge");
  const usual = await rem(page);
  await page.goto("/learn/the-challenge?size=large");
  await page.getByRole("navigation", { name: "Lessons" }).getByRole("link").last().click();
  await expect(page).toHaveURL(/\/learn\/basic$/);
  expect(await rem(page)).toBeGreaterThan(usual);
  await page.getByRole("link", { name: "Status codes" }).click();
  await expect(page).toHaveURL(/\/status$/);
  await page.reload();
  expect(await rem(page)).toBeGreaterThan(usual);
  await page.goto("/status?size=usual");
  expect(await rem(page)).toBe(usual);
  await page.goto("/learn");
  expect(await rem(page)).toBe(usual);
});

test("who chooses larger type in the foot of a page keeps the place and the draft, and finds the way back", async ({
  page,
}) => {
  const draft = encodeDraft("sandbox", { method: "GET", target: "/api/sandbox/the-choice", fields: [], content: "" });
  await page.goto(`/sandbox#${draft}`);
  const usual = await rem(page);
  await footer(page).getByRole("link", { name: "larger type" }).click();
  expect(await rem(page)).toBeGreaterThan(usual);
  expect(new URL(page.url()).hash).toBe(`#${draft}`);
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("/api/sandbox/the-choice");
  await page.reload();
  expect(await rem(page)).toBeGreaterThan(usual);
  await footer(page).getByRole("link", { name: "the usual type" }).click();
  expect(await rem(page)).toBe(usual);
  await expect(footer(page).getByRole("link", { name: "larger type" })).toBeVisible();
});

test("back at the usual size, a link that said otherwise no longer does", async ({ page }) => {
  await page.goto("/learn/401-or-403?size=large&x=1#hide");
  await footer(page).getByRole("link", { name: "the usual type" }).click();
  await expect(page).toHaveURL(/\/learn\/401-or-403\?x=1#hide$/);
  const usual = await rem(page);
  await page.reload();
  expect(await rem(page)).toBe(usual);
});

test("a page that the browser kept while the size was chosen on another takes it on when it is shown again", async ({
  page,
}) => {
  await page.goto("/learn");
  const usual = await rem(page);
  await expect(footer(page).getByRole("link", { name: "larger type" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    sessionStorage.setItem("size", "large");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await rem(page)).toBeGreaterThan(usual);
  await expect(footer(page).getByRole("link", { name: "the usual type" })).toBeVisible();
});

test("the choice of size opens in a new tab with the fragment", async ({ page, context }) => {
  await page.goto("/learn/401-or-403#hide");
  const opened = context.waitForEvent("page");
  await footer(page)
    .getByRole("link", { name: "larger type" })
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL(/\?size=large#hide$/);
});

for (const width of [320, 360, 768])
  test(`larger type fits a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/learn/the-challenge?size=large");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no size is offered that no script would set", async ({ page }) => {
    await page.goto("/learn");
    await expect(footer(page).getByRole("link", { name: "httpbin" })).toBeVisible();
    await expect(footer(page).getByRole("link", { name: "larger type" })).toBeHidden();
  });
});
