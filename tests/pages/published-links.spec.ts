import { decodeLink } from "#components/exchange/link/link.ts";
import { published } from "../fixtures/cases";
import { keptLinks } from "../fixtures/links";
import { expect, test } from "./hand";

for (const { kind, address, page, at, request } of keptLinks.filter(({ address }) => !address.startsWith("/teach#")))
  test(`the link that an earlier release made to a ${kind} opens`, async ({ page: tab }) => {
    const response = await tab.goto(address);
    expect(response?.status()).toBe(200);
    expect(new URL(tab.url()).pathname).toBe(page);
    if (at !== undefined) await expect(tab.locator(`[id="${at}"]`)).toBeInViewport();
    if (!request) return;
    const { owner } = decodeLink(new URL(tab.url()).hash.slice(1));
    const exchange = tab.locator(`[data-exchange="${owner}"]`);
    await expect(exchange.getByRole("textbox", { name: "Target" })).toHaveValue(request.target);
  });

for (const [list, entry, copied] of [
  ["/learn", "A 401 is a question", "/learn/the-challenge"],
  ["/exercises", "Open the vault", "/exercises/open-the-vault"],
  ["/status", "403 Forbidden", "/status/403"],
  ["/headers", "WWW-Authenticate", "/headers/www-authenticate"],
  ["/schemes", "Digest", "/schemes/digest"],
  ["/decide", "Did valid credentials come?", "/decide/valid"],
  ["/glossary", "nonce", "/glossary#nonce"],
  ["/learn/wrong-ideas", "this idea", /\/learn\/wrong-ideas#[a-z0-9-]+$/],
  ["/status/403", "this section", /\/status\/403#[a-z0-9-]+$/],
  ["/schemes/digest", "this page", "/schemes/digest"],
  ["/decide/valid", "this page", "/decide/valid"],
  ["/exercises/open-the-vault?seed=7", "this page", "/exercises/open-the-vault?seed=7"],
] as const)
  test(`the address of ${entry} is copied on ${list}, which says so`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(list);
    await page
      .getByRole("link", { name: `Copy a link to ${entry}`, exact: true })
      .first()
      .click();
    await expect(page.getByText("Link copied", { exact: true })).toBeAttached();
    const found = await page.evaluate(() => navigator.clipboard.readText());
    if (typeof copied === "string") expect(found).toBe(baseURL + copied);
    else expect(found).toMatch(copied);
    const { pathname, hash } = new URL(found);
    if (hash !== "") expect(published[pathname]).toContain(hash.slice(1));
    expect(new URL(page.url()).pathname).toBe(new URL(list, baseURL).pathname);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark is a link to what it stands at", async ({ page }) => {
    await page.goto("/status");
    await page.getByRole("link", { name: "Copy a link to 403 Forbidden" }).click();
    await expect(page).toHaveURL(/\/status\/403$/);
  });
});
