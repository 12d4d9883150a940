import { expect, type Locator, type Page, test } from "@playwright/test";

/** Emulates paper, in the theme a reader has chosen. */
async function print(page: Page, place: string, theme: "light" | "dark" = "light") {
  await page.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(place);
  await page.emulateMedia({ media: "print", colorScheme: theme });
}

const style = (of: Locator, name: string) =>
  of.evaluate((each, property) => getComputedStyle(each).getPropertyValue(property), name);

test("a printed lesson is the article: nothing to press, and of the exchange its task alone", async ({ page }) => {
  await print(page, "/learn/401-or-403");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The scoped API" })).toBeVisible();
  await expect(
    page.locator("nav:visible, button:visible, input:visible, textarea:visible, select:visible"),
  ).toHaveCount(0);
  await expect(page.locator("body > header, body > footer")).toHaveCount(2);
  for (const part of await page.locator("body > header, body > footer").all()) await expect(part).toBeHidden();
  await expect(page.getByText("Summary")).toBeVisible();
});

test("a printed lesson keeps the answers to its questions to itself, opened or not, and leaves room to write", async ({
  page,
}) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto("/learn/401-or-403");
  const checks = page.locator("[data-check]");
  expect(await checks.count()).toBeGreaterThan(1);
  await checks.first().locator("summary").click();
  await page.emulateMedia({ media: "print" });
  for (const check of await checks.all()) {
    await expect(check.locator("summary")).toBeVisible();
    await expect(check.locator("p").first()).toBeHidden();
    expect((await check.boundingBox())?.height).toBeGreaterThan(80);
  }
});

test("a page says on paper where it is from", async ({ page }) => {
  await print(page, "/learn/401-or-403#decide");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#printed-address")).toHaveText(/^http:.*\/learn\/401-or-403$/);
  await expect(page.locator("#printed-address")).toBeVisible();
});

for (const theme of ["light", "dark"] as const)
  for (const place of ["/", "/learn/the-challenge?size=large", "/status/403"])
    test(`${place} is printed black on white from the ${theme} theme`, async ({ page }) => {
      await print(page, place, theme);
      const heading = page.getByRole("heading", { level: 1 });
      expect(await style(heading, "color")).toBe("rgb(0, 0, 0)");
      expect(await style(page.locator("body"), "background-color")).toBe("rgb(255, 255, 255)");
      const grounds = await heading.evaluate((element) => {
        const found: string[] = [];
        for (let each: Element | null = element; each; each = each.parentElement)
          found.push(getComputedStyle(each).backgroundImage);
        return found.filter((image) => image !== "none");
      });
      expect(grounds).toEqual([]);
      expect(Number.parseFloat(await style(page.locator("html"), "font-size"))).toBeLessThan(16);
    });

test("printed code breaks its lines, and a heading stays with what follows it", async ({ page }) => {
  await print(page, "/learn/the-challenge");
  for (const block of await page.locator("main .prose pre:not(.beside *)").all()) {
    expect(await style(block, "white-space-collapse")).toBe("preserve");
    expect(await block.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  }
  for (const heading of await page.locator("main :is(h2, h3):visible").all())
    expect(await style(heading, "break-after")).toBe("avoid");
});
