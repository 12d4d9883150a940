import { expect, test } from "@playwright/test";

test("in a wide window the answer stands beside the request, in sight while both are read", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/sandbox");
  await expect(page.getByLabel("Resources. Arrow keys go from one to the next.")).toBeVisible();
  const answered = page.locator("[data-status]");
  const send = page.getByRole("button", { name: "Send", exact: true });
  await send.scrollIntoViewIfNeeded();
  await send.click();
  await expect(answered).toBeInViewport();
  await expect(send).toBeInViewport();
  await page.setViewportSize({ width: 900, height: 720 });
  const [request, answer] = await Promise.all([send.boundingBox(), answered.boundingBox()]);
  expect(answer?.y).toBeGreaterThan(request?.y ?? Infinity);
});

for (const place of ["/sandbox", "/learn/the-challenge"])
  test(`leaving ${place} throws nothing`, async ({ page }) => {
    const thrown: Error[] = [];
    page.on("pageerror", (error) => thrown.push(error));
    await page.goto(place);
    await page.getByRole("button", { name: "Send", exact: true }).first().click();
    await expect(page.locator("[data-status]").first()).toBeVisible();
    await page.getByRole("link", { name: "Status codes" }).click();
    await expect(page).toHaveURL(/\/status$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(thrown.map(({ message }) => message)).toEqual([]);
  });
