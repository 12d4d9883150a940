import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const button = (page: Page) => page.getByRole("banner").getByRole("link", { name: "Search" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => page.getByRole("combobox", { name: "Search" });
const options = (page: Page) => dialog(page).getByRole("option");

/** Nobody can press before the code of the head has come. */
const open = async (page: Page, place: string) => {
  await page.goto(place);
  await expect(button(page)).toBeVisible();
};

test("nothing of the search is fetched before it is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/learn", { waitUntil: "networkidle" });
  const before = asked.length;
  expect(asked).not.toContain("/search.json");
  await button(page).click();
  await expect(field(page)).toBeFocused();
  await expect.poll(() => asked).toContain("/search.json");
  expect(asked.slice(before).filter((path) => path.endsWith(".js")).length).toBeGreaterThan(0);
});

test("who presses / searches, goes to a result with arrow keys and Enter, and is there", async ({ page }) => {
  await open(page, "/learn");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("expired token");
  await expect(dialog(page).getByRole("status")).toHaveText(/^The first \d+ results$/);
  await expect(options(page).first()).toHaveAttribute("data-highlighted", "");
  await expect(options(page).first()).toContainText("401 Unauthorized");
  await expect(options(page).first()).toContainText("Status code");
  await page.keyboard.press("ArrowDown");
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute("data-highlighted", "");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "none");
  const wanted = await second.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${wanted}$`));
  await expect(dialog(page)).toHaveCount(0);
});

test("a click on a result opens it, and one on the page that is there already closes the search", async ({ page }) => {
  await open(page, "/learn/keys-and-cookies");
  await button(page).click();
  await field(page).fill("csrf");
  await options(page).first().click();
  await expect(page).toHaveURL(/\/learn\/keys-and-cookies#forged$/);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("#forged")).toBeInViewport();
});

for (const keys of ["Control+k", "Meta+k"])
  test(`${keys} opens the search while something is written, and Escape brings the focus back there`, async ({
    page,
  }) => {
    await open(page, "/status");
    const filter = page.getByRole("searchbox", { name: "Filter the codes" });
    await filter.fill("4");
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("403");
    await expect(options(page).first()).toContainText("403");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(filter).toBeFocused();
  });

test("a slash that is written in a field stays a slash", async ({ page }) => {
  await open(page, "/status");
  const filter = page.getByRole("searchbox", { name: "Filter the codes" });
  await filter.press("/");
  await expect(filter).toHaveValue("/");
  await expect(dialog(page)).toHaveCount(0);
});

test("who closes the search with its button is back on the button that opened it", async ({ page }) => {
  await open(page, "/learn");
  await button(page).focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(button(page)).toBeFocused();
});

test("where nothing is found the search says so, and a suggestion finds something", async ({ page }) => {
  await open(page, "/learn");
  await button(page).click();
  await field(page).fill("qwertzuiop");
  await expect(dialog(page).getByRole("status")).toHaveText("Nothing was found for “qwertzuiop”.");
  await dialog(page).getByRole("button", { name: "401 vs 403" }).click();
  await expect(options(page).first()).toContainText("401 or 403?");
  await expect(field(page)).toBeFocused();
});

test("who is offline is told so, and finds the page that needs no list", async ({ page }) => {
  await page.route("**/search.json", (route) => route.abort());
  await open(page, "/learn");
  await button(page).click();
  await field(page).fill("403");
  await expect(dialog(page).getByRole("alert")).toContainText("failed to load");
  await dialog(page).getByRole("link", { name: "The page of results" }).click();
  await expect(page).toHaveURL(/\/search\?q=403$/);
});

for (const width of [360, 1440])
  test(`axe finds nothing in the search, empty or with results, in either theme, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/learn");
    await expect(button(page)).toBeInViewport({ ratio: 1 });
    await button(page).click();
    for (const query of ["", "expired token", "qwertzuiop"]) {
      await field(page).fill(query);
      await page.waitForTimeout(300);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect(found, `${colorScheme}, “${query}”`).toEqual([]);
      }
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search in the head is a link to a page with a form that finds", async ({ page }) => {
    await page.goto("/learn");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await page.getByRole("searchbox", { name: "Search" }).fill("rate limit");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=rate\+limit$/);
    await page.locator("[data-found] a").first().click();
    await expect(page).toHaveURL(/\/status\/429$/);
  });

  test("who mistypes a code goes on to the one that was meant", async ({ page }) => {
    await page.goto("/status/forbiden");
    await page.getByRole("region", { name: "The nearest doors" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/status\/403$/);
  });
});
