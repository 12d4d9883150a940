import { encodeDraft } from "#http/draft";
import { expect, type Page, test } from "../hand";
import { chooseWay } from "./options";

const status = (page: Page) => page.locator("[data-status]");
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();
const open = (page: Page, fields: [string, string][] = [], target = "/api/sandbox/open-the-vault", method = "GET") =>
  page.goto(`/sandbox#${encodeDraft("sandbox", { method, target, fields, content: "" })}`);

test("over the wire a learner sees the lines as they were written, and the very octets", async ({ page }) => {
  await open(page);
  await chooseWay(page, "Raw HTTP");
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await expect(page.locator('[data-part="WWW-Authenticate"]').first()).toHaveText("WWW-Authenticate");
  await page.getByText("Raw bytes").click();
  await expect(page.locator("[data-raw] pre")).toContainText("HTTP/1.1 401 Unauthorized␍␊");
});

test("a 407 that no browser shows is seen over the wire", async ({ page }) => {
  await open(page, [], "/api/status/407");
  await chooseWay(page, "Both");
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "407");
  await expect(page.locator('[data-difference="refused"]')).toBeVisible();
});

test("a Cookie that the browser drops is listed when both ways are compared", async ({ page }) => {
  await open(page, [["Cookie", "a=b"]]);
  await chooseWay(page, "Both");
  await send(page);
  await expect(page.locator('[data-difference="dropped"]')).toContainText("Cookie");
});

test("an interim response is a leg of the sequence", async ({ page }) => {
  await open(page, [["Expect", "100-continue"]], "/api/sandbox/the-scoped-api", "POST");
  await chooseWay(page, "Raw HTTP");
  await page.getByRole("textbox", { name: "Content" }).fill("{}");
  await send(page);
  await expect(page.locator('[data-leg="interim"]')).toContainText("100 Continue");
});

test("text and lines stay in step, and what cannot be read is marked by its line", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Raw", exact: true }).click();
  const text = page.getByRole("textbox", { name: "The request as text" });
  await text.fill("GET /api/sandbox/the-staff-door HTTP/1.1\nX-One: 1\n\n");
  await page.getByRole("button", { name: "Form", exact: true }).click();
  await expect(page.getByLabel("Name of header 1", { exact: true })).toHaveValue("X-One");
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("/api/sandbox/the-staff-door");
  await page.getByRole("button", { name: "Raw", exact: true }).click();
  await text.fill("GET / HTTP/1.1\nBad Name: 1\n\n");
  await expect(page.locator('[data-fault="text"]')).toContainText("Line 2");
  await page.getByRole("button", { name: /as raw HTTP all the same/ }).click();
  await expect(status(page)).toHaveAttribute("data-status", "400");
});

test("a line that is switched off is kept, not sent, and comes back from the link", async ({ page, context }) => {
  await open(page, [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]]);
  const before = page.url();
  // At once, whether the code of the exchange is here or not.
  await page.getByRole("checkbox", { name: "Send header 1" }).click();
  await expect(page.getByRole("checkbox", { name: "Send header 1" })).not.toBeChecked();
  await expect(page).not.toHaveURL(before);
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  const second = await context.newPage();
  await second.goto(page.url());
  const off = second.getByRole("checkbox", { name: "Send header 1" });
  await expect(off).not.toBeChecked();
  await off.check();
  await send(second);
  await expect(status(second)).toHaveAttribute("data-status", "200");
});

test("a learner goes back through the history and compares two exchanges", async ({ page }) => {
  await open(page);
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await page.getByRole("button", { name: /Use the credentials of Aladdin/ }).click();
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.locator("[data-comparison]")).toContainText("differs: authorization: Basic");
  await page.getByRole("button", { name: "Exchange before" }).click();
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await page.locator("[data-leg]").last().getByRole("button").click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await page.getByRole("button", { name: "Clear history" }).click();
  await expect(status(page)).toHaveCount(0);
});

test("pointing at the realm marks it in challenge and credentials alike", async ({ page }) => {
  await open(page, [], "/api/sandbox/the-signed-door");
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  await page
    .getByLabel("Value of header 1", { exact: true })
    .fill('Digest username="Aladdin", realm="signed door", nonce="x"');
  await send(page);
  await page.getByText("How Digest answers the challenge").click();
  await page.locator('[data-row="realm"]').hover();
  await expect(page.locator('[data-row="realm"]')).toContainText("sent back unchanged");
  await expect(page.locator('[data-row="username"]')).toContainText("the client’s own");
});

test("a reading page does not pay for an exchange that is far away", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("/learn/401-or-403");
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await page.locator("[data-exchange]").first().scrollIntoViewIfNeeded();
  await expect(page.getByRole("button", { name: "Copy link", exact: true }).first()).toBeVisible();
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
});

test("a button that is pressed before the code is here still sends, and the page stays", async ({ page }) => {
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 150));
    await route.continue();
  });
  await page.goto("/learn/the-challenge");
  await page.getByRole("button", { name: "Send it without credentials" }).click();
  await expect(status(page)).toHaveAttribute("data-status", "401");
});

test("several buttons that are pressed before the code is here are pressed again in their order", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto("/learn/the-challenge", { waitUntil: "networkidle" });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await chooseWay(page, "Both");
  await send(page);
  await expect(status(page)).toHaveAttribute("data-status", "401");
  await expect(page.locator("[data-differences]")).toBeVisible();
});

test("a redirect that fetch hides is said to be one, and a press sends it as raw HTTP", async ({ page }) => {
  await page.goto(
    `/sandbox#${encodeDraft("sandbox", { method: "GET", target: "/api/status/302", fields: [], content: "" })}`,
  );
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const answer = page.getByRole("region", { name: "The answer" });
  await expect(answer).toContainText("A redirect, hidden by the browser");
  await expect(answer).not.toContainText("HTTP/1.1 0");
  await answer.getByRole("button", { name: "Send it as raw HTTP" }).click();
  await expect(page.locator("[data-status='302']").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Send by: Raw HTTP" })).toBeVisible();
});

test("a 407 that the browser keeps is said to be kept", async ({ page }) => {
  await page.goto(
    `/sandbox#${encodeDraft("sandbox", { method: "GET", target: "/api/status/407", fields: [], content: "" })}`,
  );
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-exchange]").getByRole("alert")).toContainText("as it does with a 407");
});
