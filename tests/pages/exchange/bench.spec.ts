import { expect, type Page, test } from "../hand";

const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true });
const list = (page: Page) => page.getByRole("group", { name: /^Resources/ });

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`resources, Send and the first answer are in view at ${width} × ${height}, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/sandbox", { waitUntil: "networkidle" });
    await expect(list(page)).toBeInViewport();
    await expect(send(page)).toBeInViewport({ ratio: 1 });
    await send(page).click();
    await expect(page.locator("[data-status='401']").first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator("[data-decided]").first()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(send(page)).toBeInViewport({ ratio: 1 });
  });
}

test("Send stays in view at every resource, however long its request", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  const resources = await list(page).getByRole("button").all();
  expect(resources.length).toBeGreaterThan(25);
  for (const each of resources) {
    await each.click();
    await expect(each).toHaveAttribute("aria-pressed", "true");
    await expect(send(page)).toBeInViewport({ ratio: 1 });
  }
});

test("the list is searched by word, code and scheme, and Enter takes the first", async ({ page }) => {
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  const search = page.getByRole("searchbox", { name: "Search the resources" });
  await search.fill("429");
  await expect(list(page).getByRole("button").first()).toHaveText("A rate limit");
  await search.press("Enter");
  await expect(page.getByRole("heading", { name: "A rate limit" })).toBeVisible();
  await expect(page.locator("[data-status]")).toHaveCount(0);
  await search.fill("412");
  await expect(list(page).getByRole("button").first()).toHaveText("A document with a version");
  await search.fill("scram");
  await expect(list(page).getByRole("button").filter({ hasText: "The two rounds" })).toHaveCount(1);
  expect(await list(page).getByRole("button").count()).toBeLessThan(6);
  await search.fill("no such thing");
  await expect(page.getByText("No resource has these words.")).toBeVisible();
});

test("the resource that a link chose is in view in the list, and the page has not moved", async ({ page }) => {
  await page.goto("/status/508");
  await page.getByRole("link", { name: "in the sandbox" }).click();
  const chosen = list(page).getByRole("button", { name: "Any status code" });
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expect(chosen).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("on a phone the list is a sheet that closes when a resource is chosen, and Send is in the first screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  await expect(send(page)).toBeInViewport({ ratio: 1 });
  await expect(list(page)).toBeHidden();
  await page.getByRole("button", { name: /^Resource: / }).click();
  await list(page).getByRole("button", { name: "A rate limit" }).click();
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Resource: A rate limit" })).toBeVisible();
});
