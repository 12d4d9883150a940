import { expect, type Locator, type Page, test } from "@playwright/test";
import { encodeDraft } from "#http/draft";

// The ten things that can be done in an exchange, each with the keyboard alone: where Tab does not lead, nothing is pressed.

const status = (page: Page) => page.locator("form [data-status]");
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

const open = (page: Page, target: string, fields: [string, string][] = []) =>
  page.goto(`/sandbox#${encodeDraft("sandbox", { method: "GET", target, fields, content: "" })}`);

async function tabTo(page: Page, target: Locator, key = "Tab") {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${target}`);
}

async function press(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

test("a request is written in lines: added, repeated, moved, switched off and removed", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault");
  await write(page, field(page, "Name of a new header"), "X-One");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await press(page, button(page, "Repeat header 1"));
  await write(page, field(page, "Value of header 2"), "2");
  await press(page, button(page, "Move header 2 up"));
  await expect(field(page, "Value of header 1")).toHaveValue("2");
  await press(page, field(page, "Send header 2"), "Space");
  await press(page, button(page, "Remove header 1"));
  await expect(field(page, "Send header 1")).not.toBeChecked();
  await expect(field(page, "Value of header 1")).toHaveValue("1");
});

test("a request is written as text, a mistake said and mended, and sent from there", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault");
  await press(page, button(page, "Raw"));
  const text = page.getByRole("textbox", { name: "The request as text" });
  await write(page, text, "GET /api/sandbox/open-the-vault HTTP/1.1\nBad Name: 1\n");
  await expect(page.locator('[data-fault="text"]')).toContainText("Line 2");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was sent" })).toBeVisible();
  await write(
    page,
    text,
    "GET /api/sandbox/open-the-vault HTTP/1.1\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\n\n",
  );
  await page.keyboard.press("Control+Enter");
  await expect(status(page)).toHaveAttribute("data-status", "200");
});

test("a request goes both ways, and over the wire, and its octets are opened", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault", [["Cookie", "a=b"]]);
  await press(page, button(page, /^Send by: /));
  await tabTo(page, page.getByRole("radio", { name: /^Browser/ }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, button(page, "Send"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-difference="dropped"]')).toContainText("Cookie");
  await press(page, page.locator("[data-raw] summary"));
  await expect(page.locator("[data-raw] pre")).toContainText("HTTP/1.1 401 Unauthorized");
});

test("an answer is read part by part with the arrow keys, and a leg is picked", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault");
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "401");
  const answer = page.getByRole("region", { name: "The answer" });
  await tabTo(page, answer.locator('[data-part][tabindex="0"]').first());
  await expect(answer.locator("[data-note]").first()).toContainText("Basic");
  await page.keyboard.press("ArrowRight");
  await expect(answer.locator("[data-note]").first()).toContainText("realm");
  await press(page, button(page, /Use the credentials of Aladdin/));
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await press(page, page.locator("[data-leg]").first().getByRole("button"));
  await expect(status(page)).toHaveAttribute("data-status", "401");
});

test("Digest is computed step by step, sent, and followed from the challenge to the answer", async ({ page }) => {
  await open(page, "/api/sandbox/the-signed-door");
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await press(page, button(page, "Credentials"));
  await tabTo(page, page.getByRole("tab", { selected: true }));
  const tab = page.getByRole("tab", { name: "Digest" });
  for (let steps = 0; steps < 8 && (await tab.getAttribute("aria-selected")) !== "true"; steps += 1) {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
  }
  const panel = page.getByRole("tabpanel");
  await expect(panel.locator('[data-step="the response"]')).toBeVisible();
  await press(page, panel.getByRole("button", { name: "Use", exact: true }));
  await press(page, panel.getByRole("button", { name: "Send it" }));
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await press(page, page.getByText("How Digest answers the challenge"));
  await tabTo(page, page.locator('[data-row="realm"]').getByRole("button"));
  await expect(page.locator('[data-row="realm"]')).toHaveClass(/bg-realm/);
  await expect(page.getByRole("region", { name: "What was sent" }).locator('[data-part="realm"]')).toHaveClass(
    /bg-current/,
  );
});

test("everyone is tried, one of the requests is used, and a rule is changed", async ({ page }) => {
  await open(page, "/api/sandbox/the-staff-door");
  await press(page, button(page, "Try as each user"));
  await press(page, button(page, /Use the request of Morgiana/));
  await expect(field(page, "Value of header 1")).toHaveValue(/^Basic /);
  await press(page, button(page, "Access rules"));
  await press(page, page.getByText("Change the rules", { exact: true }));
  await write(page, page.getByRole("textbox", { name: "Realm" }), "kitchen");
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await expect(field(page, "Target")).toHaveValue(/~1\./);
});

test("a command is written into the dialog and becomes the request", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault");
  await press(page, button(page, "Export"));
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("tab", { selected: true }));
  const paste = dialog.getByRole("tab", { name: "Paste a command" });
  for (let steps = 0; steps < 12 && (await paste.getAttribute("aria-selected")) !== "true"; steps += 1) {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
  }
  await write(
    page,
    dialog.getByRole("textbox"),
    "curl -X DELETE -u Aladdin:x http://localhost/api/sandbox/the-staff-door",
  );
  await press(page, dialog.getByRole("button", { name: "Put it in the editor" }));
  await expect(page.getByRole("combobox", { name: "Method" })).toHaveValue("DELETE");
});

test("the history is gone through, compared and forgotten", async ({ page }) => {
  await open(page, "/api/sandbox/open-the-vault");
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await press(page, button(page, /Use the credentials of Aladdin/));
  await press(page, button(page, "Send"));
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await press(page, button(page, "Compare"));
  await expect(page.locator("[data-comparison]")).toContainText("differs: authorization: Basic");
  await press(page, button(page, "Exchange before"));
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await press(page, button(page, "Clear history"));
  await expect(status(page)).toHaveCount(0);
});

test("an answer is pasted, and a finding and its mark lead to each other", async ({ page }) => {
  await page.goto("/inspect");
  await write(page, page.getByRole("textbox"), "HTTP/1.1 401 Unauthorized\nDate: x\n");
  const finding = page.locator('[data-finding="401-without-challenge"]');
  await press(page, finding.getByRole("link").first());
  await expect(page.locator("[data-mark]:target")).toHaveCount(1);
  await press(page, page.locator('[data-mark="401-without-challenge"]'));
  await expect(page.locator("[data-finding]:target")).toHaveCount(1);
});

test("the resources are one stop for Tab: arrow keys go between them, Enter chooses, and Send is near", async ({
  page,
}) => {
  await open(page, "/api/sandbox/the-staff-door");
  await expect(button(page, "Copy link")).toBeVisible();
  const list = page.getByLabel("Resources. Arrow keys go from one to the next.");
  await tabTo(page, list.getByRole("button", { pressed: true }));
  await expect(list.locator(":focus")).toHaveText("The staff door");
  await page.keyboard.press("Home");
  await expect(list.locator(":focus")).toHaveText("Open the vault");
  await page.keyboard.press("ArrowRight");
  const next = (await list.locator(":focus").textContent()) ?? "";
  expect(next).not.toBe("Open the vault");
  await page.keyboard.press("Tab");
  await expect(list.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(list.locator(":focus")).toHaveText("The staff door");
  await page.keyboard.press("End");
  const last = (await list.locator(":focus").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(list.getByRole("button", { pressed: true })).toHaveText(last);
  await expect(list.locator(":focus")).toHaveText(last);
  let steps = 0;
  const send = button(page, "Send");
  for (; !(await send.evaluate((each) => each === document.activeElement)); steps += 1)
    await page.keyboard.press("Tab");
  expect(steps).toBeLessThan(25);
});

test("who stands on a resource while the code comes still stands there when it is here", async ({ page }) => {
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto("/sandbox", { waitUntil: "domcontentloaded" });
  await page.getByRole("button", { name: "The staff door" }).focus();
  await expect(page.getByLabel("Resources. Arrow keys go from one to the next.")).toBeVisible();
  await expect(page.locator(":focus")).toHaveText("The staff door");
});

test("the resources can be reached from an address that is none of them", async ({ page }) => {
  await open(page, "/api/nowhere");
  await expect(page.getByRole("heading", { name: "Another address" })).toBeVisible();
  const list = page.getByLabel("Resources. Arrow keys go from one to the next.");
  await tabTo(page, list.getByRole("button").first());
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every resource is a stop of its own", async ({ page }) => {
    await page.goto("/sandbox");
    const all = await page.getByLabel("Resources").getByRole("button").all();
    expect(all.length).toBeGreaterThan(10);
    for (const each of all) expect(await each.getAttribute("tabindex")).toBeNull();
  });
});

test("the exchange of a lesson is skipped with one press, and the answer is gone to with another", async ({ page }) => {
  await page.goto("/learn/the-challenge");
  const skip = page.getByRole("link", { name: "Skip the request tool" });
  await tabTo(page, skip);
  // The code that comes with the first focus takes the place over, and not the focus.
  await expect(page.getByRole("button", { name: "Access rules" })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Send it without credentials" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await tabTo(page, page.getByRole("link", { name: "Skip to the answer" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#answer-open-the-vault")).toBeFocused();
});
