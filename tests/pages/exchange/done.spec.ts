import { expect, type Page, test } from "../hand";

async function sendAs(page: Page, name: string) {
  await page
    .locator("[data-exchange]")
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: "Use" })
    .first()
    .click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

for (const width of [360, 1440]) {
  test(`a learner sees at the answer that the task is done, ${width} pixels wide, and sees it again in the course`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    await page.goto("/learn/the-challenge", { waitUntil: "networkidle" });
    await sendAs(page, "Aladdin");
    const mark = page.locator('[data-done="all"]');
    await expect(mark).toHaveText("Done: Open the vault");
    await expect(page.locator("[data-outcome]")).toContainText("Done: Open the vault");
    await expect(mark).toBeInViewport({ ratio: 1 });
    await page.goto("/learn", { waitUntil: "networkidle" });
    const lesson = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "A 401 is a question" }) });
    await expect(lesson.locator("[data-done]")).toHaveText(/^1 of \d+ exercises done$/);
    await page.goto("/sandbox", { waitUntil: "networkidle" });
    if (width === 360) await page.getByRole("button", { name: /^Resource: / }).click();
    await expect(page.getByRole("button", { name: "Open the vault done" })).toBeVisible();
  });
}

test("a task of two steps tells the first, and is done by the second alone in this order", async ({ page }) => {
  await page.goto("/embed/exchange/the-staff-door", { waitUntil: "networkidle" });
  await sendAs(page, "Morgiana");
  await expect(page.locator("[data-status]").first()).toContainText("200");
  await expect(page.locator("[data-done]")).toHaveCount(0);
  await sendAs(page, "Ali");
  await expect(page.locator("[data-done]")).toHaveText("Step 1 of 2 is done. Now the next.");
  await sendAs(page, "Morgiana");
  await expect(page.locator("[data-done]")).toHaveText("Done: The staff door");
});

test("the solution that has to be signed says that it is ready, until something is sent again", async ({ page }) => {
  await page.goto("/embed/exchange/the-nasty-realm", { waitUntil: "networkidle" });
  const hints = page.locator("[data-hints]");
  const send = page.getByRole("button", { name: "Send", exact: true });
  await send.click();
  for (const name of ["A hint", "Another hint", "What would change it?", "Show me"]) {
    await hints.getByRole("button", { name, exact: true }).click();
  }
  await expect(hints).toContainText("The request is ready: press Send.");
  await expect(hints.getByRole("button", { name: "Show me" })).toHaveCount(0);
  await send.click();
  await expect(page.locator("[data-done]")).toHaveText("Done: The nasty realm");
});

test("a refusal leads to its lesson, and one that is taught on a page of the reference does not call that a lesson", async ({
  page,
}) => {
  await page.goto("/embed/exchange/open-the-vault", { waitUntil: "networkidle" });
  const send = page.getByRole("button", { name: "Send", exact: true });
  await send.click();
  await expect(page.locator("[data-decided]").getByRole("link", { name: "Read the lesson" })).toBeVisible();
  await page.getByRole("textbox", { name: "Target" }).fill("/api/sandbox/~1.e30");
  await send.click();
  await expect(page.locator("[data-decided]").getByRole("link", { name: "Read more" })).toHaveAttribute(
    "href",
    "/status/400",
  );
});
