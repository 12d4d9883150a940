import { expect, test } from "../hand";
import { chooseResource, chooseWay } from "./options";

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

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`what decided is in view after Send in a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/sandbox");
    for (const status of ["401", "200"]) {
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.locator("[data-status]")).toHaveAttribute("data-status", status);
      await expect(page.locator("[data-status]")).toBeInViewport();
      if (status === "401") await expect(page.locator("[data-decided]")).toBeInViewport();
      await page.getByRole("button", { name: /^Use / }).click();
    }
  });

test("after both ways the comparison is in view", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/sandbox");
  await chooseWay(page, "Both");
  for (const _ of [1, 2]) {
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator("[data-differences] h3")).toBeInViewport({ ratio: 1 });
  }
});

test("what was said of a mistake goes with the mistake", async ({ page }) => {
  await page.goto("/sandbox");
  const target = page.getByLabel("Target", { exact: true });
  await target.fill("nope");
  // At once, before the page has followed the typing.
  await target.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was sent" })).toBeInViewport();
  await expect(page.getByText("Press Send.")).toBeVisible();
  await target.fill("/api/sandbox/open-the-vault");
  await expect(page.getByText("Nothing was sent")).toHaveCount(0);
});

test("on a phone a choice leads to what was chosen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/sandbox");
  await chooseResource(page, "The scoped API");
  await expect(page.getByRole("heading", { name: "The scoped API" })).toBeInViewport();
});
