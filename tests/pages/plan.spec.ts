import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import { expect, type Page, test } from "./hand";

const ready = "401 and 403 in 45 minutes";
const link = (page: Page) => page.evaluate(() => location.hash);

test("a teacher begins with a ready plan, changes it, and the class opens it as it is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/teach/plan");
  await page.getByRole("button", { name: ready }).click();
  await page.getByLabel("Title").fill("Tuesday");
  await page.getByLabel("A word to the class").fill("Bring a laptop.");
  await page.getByRole("button", { name: "Remove A 403 is a decision" }).click();
  await page.getByRole("button", { name: "Move Exercise: Open the vault up" }).click();
  await page.getByLabel("Add a page").selectOption({ label: "Basic hides nothing" });
  await page.getByRole("button", { name: "Add page" }).click();
  await page.getByLabel("Or any link of this site").fill("/sandbox?size=large");
  await page.getByRole("button", { name: "Add link" }).click();
  await page.getByRole("button", { name: "Copy the link for the class" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const student = await context.newPage();
  await student.goto(address);
  await expect(student.getByRole("heading", { level: 2, name: "Tuesday" })).toBeVisible();
  await expect(student.getByText("Bring a laptop.")).toBeVisible();
  const steps = student.locator("[data-plan-steps] a");
  await expect(steps).toHaveText([
    "Exercise: Open the vault",
    "A 401 is a question",
    "Exercise: The staff door",
    "Exercise: Which refusal?",
    "403 Forbidden",
    "Basic hides nothing",
    "/sandbox?size=large",
  ]);
  await expect(student.locator("[data-progress]")).toContainText(/You have done 0 of \d+ exercises/);
});

test("what is written stands in the address, so that a reload loses nothing", async ({ page }) => {
  await page.goto("/teach/plan");
  await page.getByRole("button", { name: ready }).click();
  await page.getByLabel("Your note").first().fill("Quietly.");
  await expect.poll(() => link(page)).toMatch(/^#p1\./);
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByLabel("Your note").first()).toHaveValue("Quietly.");
});

test("students see on a plan what they have done", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("exercises done", '["open-the-vault"]'));
  await page.goto("/teach/guide");
  await page.getByRole("link", { name: "Open as the class sees it" }).first().click();
  await expect(page.locator("[data-progress]")).toContainText("You have done 1 of");
  await expect(page.locator("[data-plan-steps] [data-done]").first()).toBeVisible();
});

test("a plan is saved as a Common Cartridge, whose first link is the plan", async ({ page }) => {
  await page.goto("/teach/plan");
  await page.getByRole("button", { name: "All lessons" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Common Cartridge 1.3" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("http-status-codes-401-and-403-above-all.imscc");
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(files["link-0.xml"] ?? new Uint8Array())).toContain("/plan#p1.");
});

for (const [what, hash, says] of [
  ["a damaged link", "#p1.AAAA", "This link is damaged"],
  ["a link of a later version", "#p9.AAAA", "written by a newer version"],
] as const)
  test(`${what} is met with a sentence, for students and for teachers`, async ({ page }) => {
    await page.goto(`/plan${hash}`);
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    await page.goto(`/teach/plan${hash}`);
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    await expect(page.getByRole("button", { name: ready })).toBeVisible();
  });

test("a link to another site is no step, and it is said why", async ({ page }) => {
  await page.goto("/teach/plan");
  await page.getByLabel("Or any link of this site").fill("https://other.example/");
  await page.getByLabel("Or any link of this site").press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "and nowhere else" })).toBeVisible();
});

test("axe finds nothing in a plan that is being made, nor in one that is read", async ({ page }) => {
  await page.goto("/teach/plan");
  await page.getByRole("button", { name: ready }).click();
  await expect(page.locator("[data-plan-steps] li")).toHaveCount(6);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.waitForTimeout(400);
  await page.goto(`/plan${await link(page)}`);
  await expect(page.locator("[data-plan-steps] li")).toHaveCount(6);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test("on a phone nothing of the maker is wider than the window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/teach/plan");
  await page.getByRole("button", { name: ready }).click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
