import AxeBuilder from "@axe-core/playwright";
import { decodeDraft, encodeDraft } from "#http/draft";
import { expect, type Page, test } from "../hand";
import { openOption } from "./options";

const place = "/embed/exchange/the-staff-door";
const target = "/api/sandbox/the-staff-door";
const dialog = (page: Page) => page.getByRole("dialog", { name: "Export" });
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

async function opened(page: Page, at = place) {
  await page.goto(at);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(dialog(page)).toBeVisible();
}

async function copied(page: Page, name: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog(page).getByRole("button", { name }).click();
  await expect(dialog(page).getByRole("button", { name: "Copied" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a learner copies the request as a curl command", async ({ page, baseURL }) => {
  await opened(page);
  const text = await copied(page, "Copy");
  expect(text).toContain("-u 'Ali:forty jars'");
  expect(text).toContain(`${baseURL}${target}`);
});

test("a page that nobody takes anything from does not load the code for it", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => response.url().endsWith(".js") && scripts.push(response.url()));
  await page.goto(place);
  await page.waitForLoadState("networkidle");
  const before = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(before.join("")).not.toContain("HTTPDigestAuth");
  expect(before.join("")).not.toContain("Only a shell");
  scripts.length = 0;
  await page.getByRole("button", { name: "Export" }).click();
  await expect(dialog(page)).toBeVisible();
  const after = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(after.join("")).toContain("HTTPDigestAuth");
  expect(after.join("")).not.toContain("Only a shell");
});

test("the keyboard alone opens the dialog, goes through the forms and comes back to the button", async ({ page }) => {
  await page.goto(place);
  const button = page.getByRole("button", { name: "Export" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await tab(page, "curl").focus();
  for (const name of ["HTTPie", "fetch", "requests", "httpx", "Go", ".http", "HAR"]) {
    await page.keyboard.press("ArrowRight");
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).locator("[data-taken]").last()).toContainText(target);
  }
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("the archive carries the answer once the request was sent", async ({ page }) => {
  await page.goto(place);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "403");
  await page.getByRole("button", { name: "Export" }).click();
  await tab(page, "HAR").click();
  await expect(dialog(page).locator('[data-taken="har"]')).toContainText('"status": 403');
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("link", { name: "Save as exchange.har" }).click();
  expect((await download).suggestedFilename()).toBe("exchange.har");
});

test("a link warns of credentials that are not this page's, and there is one without them", async ({ page }) => {
  const fields = [
    ["Authorization", "Bearer my-own"],
    ["Accept", "text/plain"],
  ] as const;
  const draft = { method: "GET", target, fields, content: "" };
  await opened(page, `${place}#${encodeDraft("the-staff-door", draft)}`);
  await tab(page, "Link").click();
  await expect(dialog(page).locator("[data-foreign]")).toContainText("Authorization");
  const bare = await copied(page, "Copy a link without them");
  expect(decodeDraft(new URL(bare).hash.slice(1)).draft.fields).toEqual([["Accept", "text/plain"]]);
});

test("a link with the credentials of a person of the page has no warning", async ({ page }) => {
  await opened(page);
  await tab(page, "Link").click();
  await expect(dialog(page).getByRole("button", { name: "Copy the link" })).toBeVisible();
  await expect(dialog(page).locator("[data-foreign]")).toHaveCount(0);
});

test("a command that is pasted becomes the request in the editor", async ({ page }) => {
  await opened(page);
  await tab(page, "Paste a command").click();
  const box = dialog(page).getByRole("textbox");
  await box.fill("curl -H 'X: $TOKEN");
  await expect(dialog(page).locator("[data-paste-fault]")).toContainText("never closed");
  await box.fill(`curl -X PUT -u 'Morgiana:boiling oil' https://api.example.com${target} --data-raw 'tea'`);
  await expect(dialog(page)).toContainText("api.example.com is left out");
  await dialog(page).getByRole("button", { name: "Put it in the editor" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Method" })).toHaveValue("PUT");
  await expect(page.getByLabel("Value of header 1", { exact: true })).toHaveValue("Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw=");
  await expect(page.getByRole("textbox", { name: "Content" })).toHaveValue("tea");
});

test("a draft that no request can hold is not taken along, and says why", async ({ page }) => {
  const draft = { method: "GET", target, fields: [["a b", "c"]], content: "" } as const;
  await opened(page, `${place}#${encodeDraft("the-staff-door", draft)}`);
  await expect(dialog(page).getByRole("alert")).toContainText("A header name may not hold");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the dialog in the ${colorScheme} theme, in any tab, at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await opened(page);
    for (const name of ["curl", "HAR", "Link", "Paste a command"]) {
      await tab(page, name).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test("a hashed username is known again, so its export asks for the password's own answer", async ({ page }) => {
  await page.goto("/embed/exchange/the-signed-door");
  await openOption(page, "Credentials");
  await page.getByRole("button", { name: "Send for the challenge" }).click();
  await page.getByRole("button", { name: "Use", exact: true }).last().click();
  await expect(page.getByLabel("Value of header 2", { exact: true })).toHaveValue(/userhash=true/);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(dialog(page)).toContainText("--digest -u 'Aladdin:open sesame'");
  await tab(page, "Link").click();
  await expect(dialog(page).locator("[data-foreign]")).toHaveCount(0);
});

test("the link that one press copies holds nobody's own credentials, and says so", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(place);
  const copy = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await page.getByRole("button", { name: "Copied", exact: true }).waitFor();
  expect(decodeDraft(new URL(await copy()).hash.slice(1)).draft.fields).toContainEqual([
    "Authorization",
    "Basic QWxpOmZvcnR5IGphcnM=",
  ]);
  await page.getByRole("button", { name: "Copied", exact: true }).waitFor({ state: "detached" });
  await page
    .getByRole("textbox", { name: /^Value of header \d$/ })
    .last()
    .fill("Bearer my-own");
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied, without your Authorization" })).toBeVisible();
  expect(decodeDraft(new URL(await copy()).hash.slice(1)).draft.fields.map(([name]) => name)).not.toContain(
    "Authorization",
  );
});
