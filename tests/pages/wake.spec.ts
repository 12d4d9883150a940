import { expect, type Page, test } from "@playwright/test";

/** The scripts that a page has asked for so far, and what its policy kept it from. */
async function watched(page: Page, address: string) {
  const scripts: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.goto(address);
  return { scripts, refused };
}

const answer = (page: Page) => page.locator("[data-status]").first();

for (const address of ["/", "/learn/the-challenge", "/status/404", "/headers/allow", "/sandbox", "/inspect"]) {
  test(`${address} runs no script of the framework before a hand moves, and then all of them`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener("hydrated", () => document.documentElement.setAttribute("data-hydrated", ""));
    });
    const { scripts, refused } = await watched(page, address);
    await page.waitForTimeout(500);
    expect(scripts).toEqual([]);
    await page.mouse.move(100, 200);
    await expect(page.locator("html[data-hydrated]")).toBeAttached();
    expect(scripts.length).toBeGreaterThan(3);
    expect(refused).toEqual([]);
  });
}

test("a press by a mouse that comes before any script is kept, and sends without loading the page again", async ({
  page,
}) => {
  await watched(page, "/status/404");
  const loads: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads.push(request.url());
  });
  await page.getByRole("button", { name: "Get a 404: ask for order 8" }).click();
  await expect(answer(page)).toHaveAttribute("data-status", "404");
  expect(loads).toEqual([]);
});

test("a press that begins before any script and is held long counts when it ends", async ({ page }) => {
  await watched(page, "/status/404");
  const box = await page.getByRole("button", { name: "Send", exact: true }).boundingBox();
  if (!box) throw new Error("There is no Send.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  // Longer than the scripts take.
  await page.waitForTimeout(1500);
  await page.mouse.up();
  await expect(answer(page)).toHaveAttribute("data-status", "422");
});

test("Enter in a field whose button waits for letters counts once the code has seen them", async ({ page }) => {
  await page.route("**/*.js", async (route) => {
    await page.waitForTimeout(300);
    await route.continue();
  });
  await watched(page, "/teach/plan");
  await page.getByLabel("Or any link of this site").fill("https://other.example/");
  await page.getByLabel("Or any link of this site").press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "and nowhere else" })).toBeVisible();
});

test("a key that is pressed first is kept: Enter on a button, and Ctrl K for the search", async ({ page }) => {
  await watched(page, "/status/404");
  await page.getByRole("button", { name: "Get a 404: ask for order 8" }).focus();
  await page.keyboard.press("Enter");
  await expect(answer(page)).toHaveAttribute("data-status", "404");
  await watched(page, "/learn");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
});

test("a click that a screen reader makes, without pointer or key, is kept", async ({ page }) => {
  await watched(page, "/status/404");
  await page.getByRole("button", { name: "Send", exact: true }).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
  });
  await expect(answer(page)).toHaveAttribute("data-status", "422");
});

test("letters that come before any script are kept, and count once it is there", async ({ page }) => {
  await watched(page, "/status");
  await page.getByRole("searchbox").evaluate((field) => {
    if (field instanceof HTMLElement) field.focus();
  });
  await page.keyboard.type("teapot", { delay: 5 });
  await expect(page.getByText("1 match", { exact: true })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("teapot");
});

test("a choice that is ticked first is ticked once, not twice", async ({ page }) => {
  await watched(page, "/exercises/six-noes");
  const choice = page.getByRole("radio").first();
  await choice.click({ noWaitAfter: true });
  await expect(choice).toBeChecked();
});

test("where no script ever comes, a press goes as a plain form", async ({ page }) => {
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await watched(page, "/status/404");
  await page.getByRole("button", { name: "Get a 404: ask for order 8" }).click();
  await expect(answer(page)).toHaveAttribute("data-status", "404");
});

test("a form that needs no code waits for none: the search goes at once", async ({ page }) => {
  await page.route("**/_next/static/**/*.js", () => {});
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "Search" }).fill("preflight");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=preflight$/);
});

test("who has done an exercise sees it in the course without moving a hand", async ({ page }) => {
  await page.goto("/learn/the-challenge");
  const aladdin = page.getByRole("listitem").filter({ hasText: "open sesame" });
  await aladdin.getByRole("button", { name: "Use" }).first().click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator('[data-done="all"]')).toBeVisible();
  await page.goto("/learn");
  await expect(page.locator("[data-done]").first()).toHaveText(/^1 of \d+ exercises done$/);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a touch that comes before any script is kept", async ({ page }) => {
    await watched(page, "/status/404");
    await page.getByRole("button", { name: "Get a 404: ask for order 8" }).tap();
    await expect(answer(page)).toHaveAttribute("data-status", "404");
  });
});

test("a link that brings a draft needs no hand", async ({ page }) => {
  await page.goto("/status/404");
  await page.getByRole("button", { name: "Get a 404: ask for order 8" }).click();
  await expect(answer(page)).toHaveAttribute("data-status", "404");
  const { hash } = new URL(page.url());
  const { scripts } = await watched(await page.context().newPage(), `/status/404${hash}`);
  expect(scripts.length).toBeGreaterThan(3);
});
