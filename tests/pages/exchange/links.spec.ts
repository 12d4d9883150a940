import { expect, type Page, test } from "@playwright/test";
import { encodeLink, type View } from "#components/exchange/link/link.ts";
import type { Draft } from "#http/draft";

const asAli: Draft = {
  method: "GET",
  target: "/api/sandbox/the-staff-door",
  fields: [["Authorization", "Basic QWxpOmZvcnR5IGphcnM="]],
  content: "",
};
const toNobody: Draft = { ...asAli, fields: [] };

function linkTo(view: View, draft = asAli, page = "/sandbox", owner = "sandbox"): string {
  return `${page}#${encodeLink({ owner, draft, view })}`;
}

const status = (page: Page) => page.locator("[data-status]").first();

for (const [page, owner] of [
  ["/sandbox", "sandbox"],
  ["/learn/known-and-refused", "the-staff-door"],
  ["/embed/exchange/the-staff-door", "the-staff-door"],
] as const) {
  test(`a link to a sent 403 opens ${page} as a 403, the way and the panels that it says`, async ({ page: tab }) => {
    await tab.goto(linkTo({ send: true, way: "wire", open: ["access"] }, asAli, page, owner));
    const form = tab.locator(`[data-exchange="${owner}"]`);
    await expect(form.locator("[data-status]").first()).toHaveAttribute("data-status", "403");
    await expect(form.locator("[data-raw]")).toBeVisible();
    await expect(form.locator('[data-panel="access"]')).toBeVisible();
    await expect(form.getByRole("button", { name: "Send by: Raw HTTP" })).toBeVisible();
  });
}

test("a link opens on the leg that it says, of all that are sent for it, and a reload sends nothing again", async ({
  page,
}) => {
  await page.goto(linkTo({ send: true, before: [toNobody], leg: 0 }));
  await expect(page.locator("[data-history='2']")).toBeVisible();
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator("[data-history='2']")).toBeVisible();
});

test("what is copied opens the same answer in a fresh browser", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(linkTo({}));
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(status(page)).toHaveAttribute("data-status", "403");
  await page.getByRole("button", { name: /^Theme/ }).click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await browser.newPage();
  await fresh.goto(copied);
  await expect(status(fresh)).toHaveAttribute("data-status", "403");
  await expect(fresh.locator("html")).toHaveAttribute("data-theme", "light");
  await fresh.close();
});

test("a link sends nobody else's credentials by itself, and nothing elsewhere, and says so", async ({ page }) => {
  const foreign: Draft = { ...asAli, fields: [["Authorization", "Bearer mine"]] };
  await page.goto(linkTo({ send: true }, foreign));
  await expect(page.locator("[data-exchange]").getByRole("alert")).toContainText(
    "credentials that are not from this page",
  );
  await expect(status(page)).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto(linkTo({ send: true }, { ...toNobody, target: "/learn" }));
  await expect(page.locator("[data-exchange]").getByRole("alert")).toContainText("no resource of the sandbox");
  await expect(status(page)).toHaveCount(0);
});

test("an article says what is open from the start", async ({ page }) => {
  await page.goto("/status/403");
  await expect(page.locator('[data-panel="access"]')).toContainText("whoever is staff may");
  await expect(page.locator('[data-panel="credentials"]')).toHaveCount(0);
});
