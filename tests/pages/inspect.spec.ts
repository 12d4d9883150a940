import { expect, type Page, test } from "@playwright/test";

const paste = (page: Page) => page.getByRole("textbox", { name: /A header, the output of curl/ });
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);

test("a visitor pastes a bare 401 and is told what is missing, where, by which section, and where it is taught", async ({
  page,
}) => {
  await page.goto("/inspect");
  await paste(page).fill("HTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nno");
  const found = finding(page, "401-without-challenge");
  await expect(found).toContainText("error");
  await expect(found).toContainText("Line 1, status line");
  await expect(found.getByRole("link", { name: "RFC 9110 §15.5.2" })).toBeVisible();
  await expect(found.getByRole("link", { name: "Read the lesson" })).toHaveAttribute("href", /no-challenge/);
});

test("a line with a slip is offered as it was most likely meant, once, and of credentials only the scheme is shown", async ({
  page,
}) => {
  await page.goto("/inspect");
  await paste(page).fill('WWW-Authenticate: Basic realm="a" charset="UTF-8"; b=c d');
  const mended = page.locator("[data-mended]");
  await expect(mended).toHaveCount(1);
  await expect(mended).toContainText('Basic realm="a", charset="UTF-8", b="c d"');
  await expect(mended.getByRole("button", { name: "Copy" })).toBeVisible();
  await paste(page).fill("GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer: 0pensesame9\n");
  await expect(mended).toContainText("Bearer ••••••••");
  await expect(mended).not.toContainText("0pensesame9");
});

test("what is said changes as a visitor types, and a live region counts it", async ({ page }) => {
  await page.goto("/inspect");
  await paste(page).fill("WWW-Authenticate: Basic");
  await expect(finding(page, "basic-without-realm")).toBeVisible();
  await expect(page.locator("[data-outcome]")).toHaveText("1 error, no warnings, no notes.");
  await paste(page).pressSequentially(' realm="vault"');
  await expect(page.getByRole("heading", { name: "No problems found" })).toBeVisible();
  await expect(page.locator("[data-outcome]")).toHaveText("No problems found.");
});

for (const [label, id] of [
  ["A bare 401", "401-without-challenge"],
  ["A Spring default", "bearer-without-parameter"],
  ["A Digest challenge", "digest-unquoted"],
  ["curl -v with a mistake", "retry-after-malformed"],
] as const) {
  test(`the example "${label}" is marked at its line, and the mark leads to the finding and back`, async ({ page }) => {
    await page.goto("/inspect");
    await page.getByRole("button", { name: label }).click();
    const mark = page.locator(`[data-mark="${id}"]`).first();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(finding(page, id).first()).toBeInViewport();
    await finding(page, id)
      .first()
      .getByRole("link", { name: /go there/ })
      .click();
    await expect(mark).toBeInViewport();
  });
}

test("of this site's own answer there is nothing to say", async ({ page, request }) => {
  await page.goto("/inspect");
  await page.getByRole("button", { name: "curl -i of this site" }).click();
  await expect(page.getByRole("heading", { name: "No problems found" })).toBeVisible();
  const response = await request.get("/api/sandbox/the-scoped-api");
  const fields = response.headersArray().map(({ name, value }) => `${name}: ${value}`);
  await paste(page).fill(
    `HTTP/1.1 ${response.status()} ${response.statusText()}\n${fields.join("\n")}\n\n${await response.text()}`,
  );
  await expect(page.getByRole("heading", { name: "As it was read" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "No problems found" })).toBeVisible();
});

test("a finding shows the very words it is about", async ({ page }) => {
  await page.goto("/inspect");
  await paste(page).fill('WWW-Authenticate: Basic realm=vault, charset="UTF-8"');
  await expect(finding(page, "realm-unquoted").locator("[data-words]")).toHaveText("realm=vault");
});

test("a part of the pasted message says what it is when it is focused", async ({ page }) => {
  await page.goto("/inspect");
  await paste(page).fill('WWW-Authenticate: Basic realm="vault"');
  await page.locator('[data-part="realm"]').focus();
  await expect(page.locator("[data-note]")).toContainText("protection space");
});

test("a text that is no HTTP, and one that is too long, are answered with what would do", async ({ page }) => {
  await page.goto("/inspect");
  await paste(page).fill("Dear server");
  await expect(page.locator('[data-state="nothing"]')).toContainText("curl -i");
  await paste(page).fill("a".repeat(1024 * 1024 + 1));
  await expect(page.locator('[data-state="too-long"]')).toContainText("1 MiB");
  await page.getByRole("button", { name: "Empty" }).click();
  await expect(page.locator("[data-state]")).toHaveCount(0);
});

test("nothing that is pasted leaves the page, nor is it in its address", async ({ page }) => {
  await page.goto("/inspect");
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await paste(page).fill("Authorization: Basic QWxpOmZvcnR5IGphcnM=");
  await expect(finding(page, "basic-decoded")).toContainText("forty jars");
  expect(sent.join("\n")).not.toMatch(/QWxp|forty/);
  expect(page.url()).not.toMatch(/QWxp|forty/);
});

test("what is pasted comes back as text, never as markup", async ({ page }) => {
  await page.goto("/inspect");
  await paste(page).fill(
    'HTTP/1.1 401 <img src=x id=injected>\nServer: "><img src=x id=injected>\n\n<img id=injected>',
  );
  await expect(finding(page, "401-without-challenge")).toBeVisible();
  await expect(page.locator("#injected")).toHaveCount(0);
});

test("a text of 16 KiB is read once the typing rests", async ({ page }) => {
  await page.goto("/inspect");
  const lines = Array.from({ length: 100 }, (_, index) => `X-Line-${index}: ${"a".repeat(130)}`);
  await paste(page).fill(`HTTP/1.1 401 Unauthorized\n${lines.join("\n")}\n`);
  await expect(finding(page, "401-without-challenge")).toBeVisible();
  await paste(page).pressSequentially('WWW-Authenticate: Basic realm="x"\n');
  await expect(page.getByRole("heading", { name: "No problems found" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader learns why this place needs it, and what would be looked for", async ({ page }) => {
    await page.goto("/inspect");
    await expect(page.locator("noscript p")).toContainText("This place needs JavaScript");
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await page.getByText(/^All \d+ rules$/).click();
    await expect(page.getByText("A 401 without WWW-Authenticate.")).toBeVisible();
  });
});
