import { test as base } from "@playwright/test";

export { expect, type Locator, type Page } from "@playwright/test";

/** Tests of what a page does once a hand has moved over it: one moves when the page has loaded. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript(() => {
      addEventListener("load", () => dispatchEvent(new Event("wheel")));
    });
    await use(page);
  },
});
