import { expect, type Page, test } from "@playwright/test";
import { encodeDraft } from "#http/draft";

const lesson = "/learn/401-or-403";
const target = "/api/sandbox/the-hidden-room";
const link = `${lesson}#${encodeDraft("the-hidden-room", { method: "HEAD", target, fields: [], content: "" })}`;
const hidden = (page: Page) => page.locator('form[data-exchange="the-hidden-room"]');

test("a link to an exchange leads to it, and a page loaded anew stays where it was read", async ({ page }) => {
  await page.goto(link);
  await expect(hidden(page).getByLabel("Method", { exact: true })).toHaveValue("HEAD");
  await expect(hidden(page).getByRole("heading", { name: "The hidden room" })).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  await page.reload();
  await expect(hidden(page).getByLabel("Method", { exact: true })).toHaveValue("HEAD");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("in a narrow window a press in the text leads to the answer, and a press there back to the text", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/learn/the-challenge");
  const ask = page.getByRole("button", { name: "Forget the last letter" });
  await ask.click();
  await expect(page.locator("[data-status]").first()).toBeInViewport();
  await expect(ask).not.toBeInViewport();
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(ask).toBeInViewport();
  await expect(ask).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a press in the text leads to the answer", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/learn/the-challenge");
    await page.getByRole("button", { name: "Forget the last letter" }).click();
    await expect(page.locator("[data-status]").first()).toBeInViewport();
  });
});

test("a history that went to two addresses says which leg went where", async ({ page }) => {
  await page.goto("/sandbox");
  const send = page.getByRole("button", { name: "Send", exact: true });
  const legs = page.locator('[data-leg="request"]');
  await send.click();
  await expect(legs).toHaveCount(1);
  await expect(legs.first()).not.toContainText("open-the-vault");
  await page.getByRole("button", { name: "The staff door" }).click();
  await send.click();
  await expect(legs.first()).toContainText("to open-the-vault");
  await expect(legs.last()).toContainText("to the-staff-door");
});

test("a page that is loaded anew has the exchanges of the visit still, until they are forgotten", async ({
  page,
  context,
}) => {
  await page.goto("/sandbox");
  const send = page.getByRole("button", { name: "Send", exact: true });
  const history = page.locator("[data-history]");
  await send.click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
  await page.getByRole("button", { name: /^Use / }).click();
  await send.click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
  await page.reload();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
  await expect(page.locator("[data-stale]")).toHaveCount(0);
  await expect(history).toHaveAttribute("data-history", "2");
  const elsewhere = await context.newPage();
  await elsewhere.goto("/sandbox");
  await expect(elsewhere.getByText("Press Send.")).toBeVisible();
  await page.getByRole("button", { name: "Clear history" }).click();
  await page.reload();
  await expect(page.getByText("Press Send.")).toBeVisible();
});

for (const press of ["Start over", "Clear history"])
  test(`${press} can be undone`, async ({ page }) => {
    await page.goto("/sandbox");
    const send = page.getByRole("button", { name: "Send", exact: true });
    await send.click();
    await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
    await page.getByRole("button", { name: /^Use / }).click();
    await send.click();
    await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
    await page.getByRole("button", { name: press }).click();
    await expect(page.locator("[data-status]")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("[data-history]")).toHaveAttribute("data-history", "2");
    await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("Authorization");
    await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  });

test("Undo brings back what was there, and nothing that was written since is lost", async ({ page }) => {
  await page.goto("/sandbox");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const target = page.getByLabel("Target", { exact: true });
  await press("Send");
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
  await target.fill("/api/sandbox/open-the-vault?mine");
  await press("Start over");
  await press("Start over");
  await press("Undo");
  await expect(target).toHaveValue("/api/sandbox/open-the-vault?mine");
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
  await expect(page.getByRole("button", { name: "Start over" })).toBeFocused();
  await press("Start over");
  await target.fill("/api/sandbox/open-the-vault?other");
  await press("Undo");
  await expect(target).toHaveValue("/api/sandbox/open-the-vault?other");
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
});

test("what a tab has kept and nobody can read is passed over", async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("exchanges 1 /sandbox sandbox", '[{"draft":{},"answer":{}}]'));
  await page.goto("/sandbox");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
});

test("an answer that the plain form got before the code was here stays, and is the first of the history", async ({
  page,
}) => {
  // No code comes to the first page, so the press sends the plain form; the page that comes back has it.
  let open = false;
  await page.route("**/*.js", (route) => (open ? route.continue() : route.abort()));
  await page.goto("/sandbox");
  open = true;
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByLabel("Resources. Arrow keys go from one to the next.")).toBeVisible();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "401");
  await page.getByRole("button", { name: /^Use / }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
  await expect(page.locator("[data-history]")).toHaveAttribute("data-history", "2");
});
