import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./hand";

const field = (page: Page) => page.getByRole("textbox", { name: /A header, the output of curl/ });
const first = (page: Page) => page.locator("[data-first]");
const cause = (page: Page, id: string) => page.locator(`[data-cause="${id}"]`);

const secret = "c2VjcmV0LXRva2VuLXNlY3JldA";
const expired = `> GET /orders HTTP/1.1
> Host: api.example.com
> Authorization: Bearer ${secret}
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"
<
{"message":"jwt expired"}`;

test("whoever pastes an error reads why it came, with evidence, and what to do in each role", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill(expired);
  await expect(first(page)).toContainText("401");
  const card = cause(page, "credentials-expired").first();
  await expect(card).toHaveAttribute("data-sure", "certain");
  await expect(card.locator("[data-evidence]").first()).toBeVisible();
  for (const role of ["You only visit", "You wrote the client", "You run the server"])
    await expect(card.getByText(role)).toBeVisible();
  await expect(page.locator("mark[data-seen]")).toContainText("jwt expired");
});

test("one press leads to the nearest live exchange, which is refused as the pasted one was", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill(expired);
  await page.getByRole("link", { name: "See it happen" }).click();
  await expect(page).toHaveURL(/\/sandbox#x1\./);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]").first()).toHaveAttribute("data-status", "401");
});

test("nothing that is pasted leaves the page, and it works without a network once it is loaded", async ({
  page,
  context,
}) => {
  await page.goto("/why", { waitUntil: "networkidle" });
  await page.mouse.move(200, 300);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  await field(page).fill(expired);
  await expect(cause(page, "credentials-expired").first()).toBeVisible();
  await page.getByRole("button", { name: "Compare two" }).click();
  await page.getByLabel("The one that worked").fill(expired.replace("401 Unauthorized", "200 OK"));
  await page.getByLabel("The one that failed").fill(expired.replace(/> Authorization.*\n/, ""));
  await expect(page.locator('[data-difference="Authorization"]')).toHaveAttribute("data-weight", "explains");
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
  ).not.toContain(secret);
});

test("a secret is masked in what is drawn until somebody asks, and a redacted copy holds none", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/why");
  await field(page).fill(expired);
  const drawn = page.getByRole("region", { name: "As it was read" });
  await expect(drawn).toContainText("Bearer");
  await expect(drawn).not.toContainText(secret);
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(drawn).toContainText(secret);
  await page.getByRole("button", { name: "Copy redacted" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Authorization: Bearer <redacted>");
  expect(copied).not.toContain(secret);
});

test("a file that is dropped is read, and shown with its secrets masked", async ({ page }) => {
  await page.goto("/why", { waitUntil: "networkidle" });
  await expect(field(page)).toBeVisible();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "exchange.txt", { type: "text/plain" }));
    return transfer;
  }, expired);
  await field(page).dispatchEvent("drop", { dataTransfer: data });
  await expect(cause(page, "credentials-expired").first()).toBeVisible();
  await expect(page.locator("[data-masked]")).toContainText("Bearer <redacted>");
  await page.getByRole("button", { name: "Show and edit" }).click();
  await expect(field(page)).toHaveValue(expired);
});

test("who pastes by keyboard goes on from the masked text, and comes back to edit it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/why", { waitUntil: "networkidle" });
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await field(page).focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.locator("[data-masked]")).toBeFocused();
  await expect(page.locator("[data-masked]")).toContainText("Bearer <redacted>");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(expired);
});

test("a command that was pasted leads to the nearest resource, and says why it is near", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill("curl -u Aladdin:sesame https://api.example.com/orders");
  await expect(page.locator("[data-live]")).toHaveAttribute("href", /^\/sandbox#x1\./);
  await expect(page.locator("p").filter({ has: page.locator("[data-live]") })).toContainText(/Basic/);
});

test("where nothing shows why, it says so, and what would tell", async ({ page }) => {
  await page.goto("/why?code=403");
  await expect(field(page)).toHaveValue(/^HTTP\/1\.1 403 Forbidden/);
  await expect(first(page)).toContainText(/nothing here shows why/);
});

test("a page about a code leads here with that code", async ({ page }) => {
  await page.goto("/status/403");
  await page.getByRole("link", { name: "Paste what you got" }).click();
  await expect(page).toHaveURL(/\/why\?code=403$/);
  await expect(first(page)).toBeVisible();
});

test("a healthy answer is accused of nothing", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}");
  await expect(first(page)).toContainText("Nothing was refused");
  await expect(page.locator("[data-cause]")).toHaveCount(0);
});

test("a Digest response that differs is computed in the page, and the ingredient is named", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill(`GET /dir/index.html?a=b HTTP/1.1
Host: a.example
Authorization: Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec"

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Digest realm="http-auth@example.org", qop="auth", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"
`);
  await page.getByText("My Digest response is refused").click();
  await page.getByLabel(/^The password/).fill("Circle of Life");
  await expect(page.locator("[data-digest]")).toContainText("The hash is right, but uri is /dir/index.html");
});

test("a token is opened in the page, beside the host that was asked", async ({ page }) => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = [part({ alg: "RS256" }), part({ aud: "https://other.example", scope: "read" }), "AAAA"].join(".");
  await page.goto("/why");
  await field(page).fill(expired.replace(secret, token));
  await expect(page.locator("[data-token]")).toContainText("https://other.example, and api.example.com was asked");
});

test("the challenge leads on: to the token of a registry, as a command", async ({ page }) => {
  await page.goto("/why");
  await field(page).fill(
    'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a/b:pull"\n',
  );
  await expect(page.getByText("curl 'https://auth.example/token?service=registry.example")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in a diagnosis, and nothing is wider than a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto("/why");
    await field(page).fill(expired);
    await expect(cause(page, "credentials-expired").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
