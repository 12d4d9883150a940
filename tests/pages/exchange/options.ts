import type { Page } from "@playwright/test";

/** Opens what a button of the row below Send names, where it is not open. */
export async function openOption(page: Page, name: string | RegExp) {
  const option = page.getByRole("button", { name, exact: true });
  if ((await option.getAttribute("aria-expanded")) !== "true") await option.click();
}

/** Chooses a resource of the sandbox; where the list is a sheet, opens it first. */
export async function chooseResource(page: Page, name: string) {
  const sheet = page.getByRole("button", { name: /^Resource: / });
  await page.locator("[data-control='resources']").waitFor({ state: "attached" });
  if (await sheet.isVisible()) await sheet.click();
  await page
    .getByRole("group", { name: /^Resources/ })
    .getByRole("button", { name })
    .click();
}

/** Chooses how the request is sent. */
export async function chooseWay(page: Page, title: "Browser" | "Raw HTTP" | "Both") {
  await openOption(page, /^Send by: /);
  await page.getByRole("radio", { name: new RegExp(`^${title}`) }).check();
}
