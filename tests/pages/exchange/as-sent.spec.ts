import { expect, type Page, test } from "@playwright/test";
import { encodeDraft } from "#http/draft";
import { chooseWay } from "./options";

const target = "/api/sandbox/open-the-vault";
const open = (page: Page, fields: [string, string][] = []) =>
  page.goto(`/sandbox#${encodeDraft("sandbox", { method: "GET", target, fields, content: "" })}`);
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();
const status = (page: Page) => page.locator("[data-status]");
const sent = (page: Page) => page.getByRole("region", { name: "What was sent" });

async function write(page: Page, text: string) {
  await page.getByRole("button", { name: "Raw", exact: true }).click();
  await page.getByRole("textbox", { name: "The request as text" }).fill(text);
}

test("a text that is no message is shown as it was sent, and judged for its mistake alone", async ({ page }) => {
  await open(page);
  await chooseWay(page, "Raw HTTP");
  await write(page, `GET ${target} HTTP/1.1\nBad Name: 1`);
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "400");
  await expect(sent(page)).toContainText("Bad Name: 1");
  await expect(page.locator("[data-decided]")).not.toContainText("Content-Length");
  await expect(page.locator("[data-decided]")).not.toContainText("Host");
});

test("what a browser will not send is marked in the text too, and why", async ({ page }) => {
  await open(page);
  await write(page, "GET https://example.com/me HTTP/1.1\n\n");
  await expect(page.locator('[data-fault="target"]')).toContainText("A target begins with a slash");
  await write(page, `GET ${target} HTTP/1.1\nCookie: a=b\n\nsome content`);
  await expect(page.locator("[data-caution]")).toContainText("Cookie");
  await send(page);
  await expect(page.locator('[data-fault="content"]')).toContainText("no content with GET");
});

test("lines that the browser leaves out are not told as sent", async ({ page }) => {
  await open(page, [
    ["Cookie", "a=b"],
    ["X-Mine", "1"],
    ["Host", "elsewhere.example"],
  ]);
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await expect(sent(page).getByRole("list")).toContainText("X-Mine: 1");
  await expect(sent(page).getByRole("list")).not.toContainText("Cookie");
  await expect(sent(page).locator("[data-left-out]")).toContainText("Cookie and Host");
});

test("an answer says when the request has changed since", async ({ page }) => {
  await open(page);
  const stale = page.locator("[data-stale]");
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await expect(stale).toHaveCount(0);
  await page.getByRole("button", { name: /^Use / }).click();
  await expect(stale).toBeVisible();
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await expect(stale).toHaveCount(0);
});

test("a request for an address without a resource is aimed at one by a press", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByLabel("Target", { exact: true }).fill("/v1/orders?x=1");
  await page.getByRole("button", { name: "Use the address of “Open the vault”" }).click();
  await expect(page.getByLabel("Target", { exact: true })).toHaveValue(target);
  await expect(page.locator('[data-caution="target"]')).toHaveCount(0);
});

test("a command that is pasted into the text is read by a press", async ({ page }) => {
  await open(page);
  await write(page, "curl -u Aladdin");
  await page.getByRole("button", { name: "Read it as a command" }).click();
  await expect(page.locator('[data-fault="text"]')).toContainText("There is no address in this command");
  await write(page, `curl -u 'Aladdin:open sesame' https://example.com${target}`);
  await page.getByRole("button", { name: "Read it as a command" }).click();
  await expect(page.getByRole("textbox", { name: "The request as text" })).toHaveValue(
    /^GET .*open-the-vault HTTP\/1.1\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==/,
  );
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "200");
});

test("an address without an exercise is called so, and what it answers is shown", async ({ page }) => {
  const draft = { method: "GET", target: "/api/nowhere", fields: [], content: "" };
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  await expect(page.getByRole("heading", { name: "Another address" })).toBeVisible();
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "404");
  await expect(page.locator("[data-goal]")).toHaveCount(0);
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByRole("heading", { name: "Open the vault" })).toBeVisible();
});
