import AxeBuilder from "@axe-core/playwright";
import { deskWith } from "#components/options/class-link.ts";
import { expect, type Page, test } from "../hand";

const link = (page: Page) => page.getByRole("textbox", { name: "The link" });
const view = (page: Page) => page.frameLocator('iframe[title="What students see"]');

for (const [name, address, page, says] of [
  ["a page that is none", "/teach#/learn/the-chalenge", "/learn/the-challenge", "The nearest is /learn/the-challenge"],
  ["a part that is none", "/teach#/learn/the-challenge%23gone", "/learn/the-challenge", "no part called gone"],
  ["a damaged request", "/teach#/sandbox%23x1.sandbox.WyJHR", "/sandbox", "This link is damaged"],
  ["a request of a later version", "/teach#/sandbox%23x7.sandbox.W10", "/sandbox", "expected x1"],
  ["what is no link", "/teach#t9.later", "/learn/status-line", "This is not a link"],
] as const)
  test(`the desk says what is wrong with ${name}, and shows the nearest that works`, async ({ page: tab }) => {
    await tab.goto(address);
    await expect(tab.locator("[data-notice]")).toContainText(says);
    await expect(link(tab)).toHaveValue(new URL(tab.url()).origin + page);
    await expect(view(tab).getByRole("heading", { level: 1 })).toBeVisible();
  });

test("an enormous link is answered by a sentence, at once", async ({ page }) => {
  await page.goto("/teach");
  await page.getByRole("radio", { name: "Sandbox or any link" }).click();
  const begun = Date.now();
  await page
    .getByRole("textbox", { name: "A link to any page of this site" })
    .fill(`/sandbox#x1.${"a".repeat(600_000)}`);
  await expect(page.locator("[data-notice]")).toContainText("longer than any that is made here");
  expect(Date.now() - begun).toBeLessThan(5000);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the desk with all of it open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(deskWith("/exercises/open-the-vault?seed=7"));
    await page.getByText("What students may do").click();
    await page.getByText("How it looks").click();
    for (const tab of ["QR code", "Board", "Frame", "Classroom, Moodle", "Worksheet"]) {
      await page.getByRole("tab", { name: tab }).click();
      const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        tab,
      ).toEqual([]);
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${tab}, ${width} pixels`).toBeLessThanOrEqual(0);
      }
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the desk lists lessons, exercises and steps with their addresses, and says what needs it", async ({ page }) => {
    await page.goto("/teach");
    await expect(page.locator("main noscript p").first()).toContainText("needs JavaScript");
    const entry = page.getByRole("listitem").filter({ has: page.locator('a[href="/exercises/open-the-vault"]') });
    await expect(entry.locator("code")).toHaveText("/exercises/open-the-vault");
    await expect(entry).toBeVisible();
    await expect(page.getByRole("tab")).toHaveCount(0);
    await page.getByRole("link", { name: "A 401 is a question" }).first().click();
    await expect(page).toHaveURL(/\/learn\/the-challenge$/);
  });
});

test("a lesson and an exercise lead to the desk with themselves on it", async ({ page }) => {
  for (const path of ["/learn/the-challenge", "/exercises/open-the-vault"]) {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: "Share with a class" }).click();
    await expect(link(page)).toHaveValue(new RegExp(`${path}$`));
  }
});
