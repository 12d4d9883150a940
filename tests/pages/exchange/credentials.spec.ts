import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "../hand";
import { chooseResource, chooseWay, openOption } from "./options";

const panel = (page: Page) => page.locator("[data-credentials]");
const press = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name, exact: true }).click();
const headerNames = (page: Page) =>
  page
    .getByRole("list", { name: "Header lines" })
    .getByLabel(/^Name of header/)
    .evaluateAll((fields) => fields.flatMap((field) => (field instanceof HTMLInputElement ? [field.value] : [])));

async function open(page: Page, resource: string) {
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  await chooseResource(page, resource);
  await openOption(page, "Credentials");
  await expect(panel(page)).toBeVisible();
}

/** Sends from within the panel, and waits for this very answer. */
async function send(page: Page, status: number, button = "Send it") {
  const legs = await page.locator("[data-leg]").count();
  await press(page, button);
  await expect.poll(() => page.locator("[data-leg]").count()).toBeGreaterThan(legs);
  await expect(page.locator("form [data-status]")).toHaveAttribute("data-status", String(status));
}

async function use(page: Page, status: number) {
  await press(page, "Use");
  await send(page, status);
}

test.beforeEach(({ page, baseURL }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) throw new Error(`The page asked ${origin}`);
  });
});

test("Basic goes from fields to Base64 and back, and opens the vault", async ({ page }) => {
  await open(page, "Open the vault");
  const field = (name: string) => panel(page).getByRole("textbox", { name, exact: true });
  await field("Password").fill("closed");
  await expect(field("Joined by a colon")).toHaveValue("Aladdin:closed");
  await field("Base64").fill("QWxhZGRpbjpvcGVuIHNlc2FtZQ");
  await expect(panel(page)).toContainText("This is not Base64");
  await expect(panel(page).getByRole("button", { name: "Use", exact: true })).toBeDisabled();
  await field("Base64").fill("QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  await expect(field("Password")).toHaveValue("open sesame");
  await use(page, 200);
});

test("Digest with SHA-256 and a hashed name opens the signed door, again with the next count", async ({ page }) => {
  await open(page, "The signed door");
  await expect(panel(page).getByRole("tab", { name: "Digest" })).toHaveAttribute("aria-selected", "true");
  await expect(panel(page)).toContainText("the nonce comes in the challenge");
  await send(page, 401, "Send for the challenge");
  await expect(panel(page).locator("[data-step]")).toHaveCount(4);
  await use(page, 200);
  await expect(panel(page)).toContainText("00000002");
  await use(page, 200);
});

test("an answer in MD5 that nobody asked for is refused, as the signed door's task says", async ({ page }) => {
  await open(page, "The signed door");
  await send(page, 401, "Send for the challenge");
  await panel(page).getByRole("radio", { name: "MD5, which is not offered" }).check();
  await use(page, 401);
  await expect(page.locator("[data-decided]")).toHaveAttribute("data-question", "algorithm-offered");
  await panel(page).getByRole("radio", { name: "SHA-256" }).check();
  await use(page, 200);
});

test("Digest with MD5 opens the old signed door, and a changed target is signed anew", async ({ page }) => {
  await open(page, "The old signed door");
  await send(page, 401, "Send for the challenge");
  await page.getByRole("textbox", { name: "Target" }).fill("/api/sandbox/the-old-signed-door?of=iron");
  await expect(panel(page).locator('[data-step="A2"]')).toContainText("?of=iron");
  await use(page, 200);
});

test("one of several challenges is chosen and answered", async ({ page }) => {
  await open(page, "The choice");
  await send(page, 401, "Send for the challenge");
  await panel(page).getByRole("radio", { name: "auth-int" }).check();
  await use(page, 200);
  await panel(page).getByRole("radio", { name: "MD5" }).check();
  await use(page, 200);
});

test("a JWT from the token endpoint opens the library, and what is tampered with is refused as foretold", async ({
  page,
}) => {
  await open(page, "The JWT library");
  await press(page, "reader");
  await expect(panel(page).getByRole("region", { name: "Claims" })).toContainText(/exp.*in [45] minutes/);
  await send(page, 200);
  for (const name of ["Set alg to none", "Break its signature", /^Sign it again/]) {
    await press(page, name);
    const foretold = /“(.*)”/.exec((await panel(page).locator("[data-says]").textContent()) ?? "")?.[1] ?? "nothing";
    await send(page, 401);
    await expect(page.locator("[data-decided]")).toContainText(foretold);
    await press(page, "Back to the token as it was issued");
  }
  await panel(page).getByRole("textbox", { name: "New value of scope" }).fill("books:write");
  await press(page, "Change the claim");
  await expect(panel(page).getByRole("region", { name: "Claims" })).toContainText("books:write");
  await send(page, 401);
});

test("DPoP: keys, a bound token, a proof; then a proof with the nonce opens", async ({ page }) => {
  await open(page, "The bound token");
  await press(page, "Make a pair of keys");
  await press(page, "reader");
  await expect(panel(page).locator("details").first()).toBeVisible();
  await press(page, "Sign the proof");
  await use(page, 401);
  await expect(page.locator("[data-decided]")).toContainText("wants its nonce");
  await press(page, "Sign the proof");
  await use(page, 200);
  await expect(panel(page)).toContainText("This proof was sent already");
});

test("SCRAM opens the door in two rounds", async ({ page }) => {
  await open(page, "The two rounds");
  await use(page, 401);
  await expect(panel(page)).toContainText("Round two.");
  await use(page, 200);
});

test("an API key is asked for and opens the metro, and its tab stays open", async ({ page }) => {
  await open(page, "Open the vault");
  await panel(page).getByRole("tab", { name: "API key" }).click();
  await press(page, "Ask the metro for its keys");
  await press(page, "Use, and ask for /api/sandbox/api-key");
  await send(page, 200);
});

test("a cookie from a login over the wire opens the lounge over the wire", async ({ page }) => {
  await open(page, "Open the vault");
  await panel(page).getByRole("tab", { name: "Cookie" }).click();
  await press(page, "Log in at the lounge");
  await press(page, "Use, and ask for /api/sandbox/session");
  await chooseWay(page, "Raw HTTP");
  await send(page, 200);
});

test("a person's token is picked", async ({ page }) => {
  await open(page, "The scoped API");
  await panel(page).getByRole("list", { name: "Tokens that were issued" }).getByRole("button").first().click();
  await expect.poll(() => headerNames(page)).toContain("Authorization");
});

test("the panel is gone through and the vault opened with the keyboard alone", async ({ page }) => {
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  const tabTo = async (role: "button" | "tab" | "textbox", name: string) => {
    const target = page.getByRole(role, { name, exact: true });
    for (let steps = 0; steps < 80; steps += 1) {
      if ((await target.count()) === 1 && (await target.evaluate((each) => each === document.activeElement))) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo("button", "Open the vault");
  await page.keyboard.press("Enter");
  await tabTo("button", "Credentials");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await tabTo("tab", "Basic");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("tab", { name: "Bearer" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await tabTo("textbox", "Password");
  await page.keyboard.press("Enter");
  await expect.poll(() => headerNames(page)).toContain("Authorization");
  await expect(page.locator("form [data-status]")).toHaveCount(0);
  await tabTo("button", "Send it");
  await page.keyboard.press("Enter");
  await expect(page.locator("form [data-status]")).toHaveAttribute("data-status", "200");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every tab is free of what axe finds, in ${colorScheme}, and none is wider than 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, "The JWT library");
    await press(page, "reader");
    for (const name of ["Bearer", "Basic", "Digest", "DPoP", "SCRAM", "API key", "Cookie"]) {
      await panel(page).getByRole("tab", { name, exact: true }).click();
      // The one that goes is still there for a moment.
      await expect(panel(page).locator("[role=tabpanel]:not([inert])")).not.toHaveText("Opening…");
      const { violations } = await new AxeBuilder({ page }).include("[data-credentials]").analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

test("a DPoP proof that was never signed is not said to have been sent", async ({ page }) => {
  await open(page, "The bound token");
  await panel(page).getByRole("tab", { name: "DPoP", exact: true }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]").first()).toBeVisible();
  await expect(panel(page)).not.toContainText("was sent already");
});
