import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./hand";

// The lesson on Bearer links the issuer, a JWT, the challenge and others.
const lesson = "/learn/bearer";
const term = (page: Page, id: string) => page.locator(`a[data-term="${id}"]`);
const card = (page: Page) => page.locator("[data-term-card]");

// From the link before it, as somebody comes who goes through the page by Tab.
async function reach(page: Page, id: string) {
  await term(page, id).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(term(page, id)).toBeFocused();
}

test("a reader who points at a term sees what it means, and goes on from the card", async ({ page }) => {
  await page.goto(lesson, { waitUntil: "networkidle" });
  await term(page, "jwt").hover();
  await expect(card(page)).toContainText("claims in JSON");
  await expect(card(page).getByRole("link", { name: "RFC 7519 §1" })).toBeVisible();
  await card(page).getByRole("link", { name: "More in the glossary" }).click();
  await expect(page).toHaveURL(/\/glossary#jwt$/);
});

test("a card stays while the pointer is on it, and goes when the pointer does", async ({ page }) => {
  await page.goto(lesson, { waitUntil: "networkidle" });
  await term(page, "jwt").hover();
  await expect(card(page)).toBeVisible();
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(card(page)).toBeHidden();
});

test("from one term to the next the card goes along", async ({ page }) => {
  await page.goto(lesson, { waitUntil: "networkidle" });
  await term(page, "issuer").hover();
  await expect(card(page)).toContainText("Who made a token");
  await term(page, "jwt").hover();
  await expect(card(page)).toContainText("claims in JSON");
  await expect(card(page)).toBeVisible();
});

test("the keyboard opens a card by reaching its term, Escape closes it, and the focus stays", async ({ page }) => {
  await page.goto(lesson, { waitUntil: "networkidle" });
  await reach(page, "jwt");
  await expect(card(page)).toContainText("claims in JSON");
  await expect(term(page, "jwt")).toHaveAccessibleDescription(/claims in JSON/);
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(term(page, "jwt")).toBeFocused();
  await expect(term(page, "jwt")).toHaveAccessibleDescription("");
});

test("a card goes when the keyboard leaves its term", async ({ page }) => {
  await page.goto(lesson, { waitUntil: "networkidle" });
  await reach(page, "jwt");
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(card(page)).toBeHidden();
});

for (const [width, height] of [
  [320, 640],
  [1440, 900],
] as const)
  test(`a card is whole in a window of ${width} pixels, and axe finds nothing in it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(lesson, { waitUntil: "networkidle" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.mouse.move(0, 0);
      await expect(card(page)).toBeHidden();
      await term(page, "jwt").hover();
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      const { violations } = await new AxeBuilder({ page }).include("[data-term-card]").analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

test("nobody who only reads loads the meanings of the terms", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(lesson, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).hover();
  await page.waitForTimeout(400);
  expect(asked).not.toContain("/glossary.json");
  await term(page, "jwt").hover();
  await expect(card(page)).toBeVisible();
  expect(asked.filter((path) => path === "/glossary.json")).toHaveLength(1);
});

test("without its meanings a term is a link, and the page stays whole", async ({ page }) => {
  await page.route("**/glossary.json", (route) => route.fulfill({ status: 503 }));
  await page.goto(lesson, { waitUntil: "networkidle" });
  await term(page, "jwt").hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeHidden();
  await term(page, "jwt").click();
  await expect(page).toHaveURL(/\/glossary#jwt$/);
});

test("on paper a term is a word like any other", async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: "print" });
  await expect(term(page, "jwt")).toHaveCSS("text-decoration-line", "none");
});

test("the glossary is filtered by a term, by another name of it and by what is said of it", async ({ page }) => {
  await page.goto("/glossary", { waitUntil: "networkidle" });
  const filter = page.getByRole("searchbox", { name: "Filter the terms" });
  const shown = page.locator("[data-entry] dt a:not([data-copy-link])").filter({ visible: true });
  await filter.fill("cnonce");
  await expect(shown).toHaveText(["cnonce"]);
  await filter.fill("mTLS");
  await expect(shown).toHaveText(["mutual TLS"]);
  await filter.fill("Kerberos");
  await expect(shown).toHaveText(["Negotiate"]);
  await expect(page.getByRole("heading", { level: 2, name: "N", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "M", exact: true })).toBeHidden();
});

test("a letter leads to its terms, and a term to the lesson that explains it", async ({ page }) => {
  await page.goto("/glossary");
  await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "R", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "R", exact: true })).toBeInViewport();
  await page
    .locator("#realm")
    .getByRole("link", { name: /^Explained in: / })
    .click();
  await expect(page).toHaveURL(/\/learn\/several-challenges#realm$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a term leads to its entry in the glossary", async ({ page }) => {
    await page.goto(lesson);
    await term(page, "jwt").click();
    await expect(page).toHaveURL(/\/glossary#jwt$/);
    await expect(page.locator("#jwt")).toBeInViewport();
    await expect(page.locator("#jwt")).toContainText("claims in JSON");
  });
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap on a term follows its link", async ({ page }) => {
    await page.goto(lesson, { waitUntil: "networkidle" });
    await term(page, "jwt").tap();
    await expect(page).toHaveURL(/\/glossary#jwt$/);
  });
});
