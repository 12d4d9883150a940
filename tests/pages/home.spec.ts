import { expect, type Page, test } from "@playwright/test";

const vault = "/api/sandbox/open-the-vault";

function sign(page: Page) {
  return page.getByRole("img", { name: /^The sign over the door/ });
}

/** A hand that moves: what the page does by itself it does from here on. */
async function arrive(page: Page) {
  await page.goto("/");
  await page.mouse.move(5, 5);
}

test("the page shows, before any script runs, the answer from when it was made, and says so", async ({ page }) => {
  await page.goto("/");
  await expect(sign(page)).toHaveAccessibleName(/reads 401, and the door is locked/);
  await expect(page.getByText("When this page was made, its server answered 401.")).toBeVisible();
});

test("the sign shows a visitor the status that the vault really answers", async ({ page, request }) => {
  const answer = await request.get(vault);
  await arrive(page);
  await expect(page.getByText(/^The server answered 401\./)).toBeVisible();
  await expect(sign(page)).toHaveAccessibleName(new RegExp(`reads ${answer.status()}\\b`));
  const wire = page.locator("dl");
  await expect(wire).toContainText(`${answer.status()} ${answer.statusText()}`);
  await expect(wire).toContainText(`WWW-Authenticate: ${answer.headers()["www-authenticate"]}`);
});

test("the sign shows any other status that comes back, and no door it did not open", async ({ page }) => {
  await page.route(`**${vault}`, (route) => route.fulfill({ status: 429, body: "" }));
  await arrive(page);
  await expect(sign(page)).toHaveAccessibleName(/reads 429, and the door is shut/);
  await expect(page.locator("dl")).toContainText("The answer does not say.");
});

test("the sign stays dark while no answer has come", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${vault}`, async (route) => {
    await held;
    await route.continue();
  });
  await arrive(page);
  await expect(page.locator("dl")).toContainText("nothing yet");
  await expect(sign(page)).toHaveAccessibleName(/is dark: no answer has come yet/);
  await expect(page.locator("main > section svg").first()).not.toContainText("401");
  release();
  await expect(sign(page)).toHaveAccessibleName(/reads 401/);
});

const knocks = [
  {
    button: "Answer as Aladdin",
    target: vault,
    authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    sign: /reads 200, and the door is open/,
    reply: "Come in.",
    words: /answered 200\. It knows this is Aladdin/,
    why: "May they do this?",
  },
  {
    button: "Try the staff door as Ali",
    target: "/api/sandbox/the-staff-door",
    authorization: "Basic QWxpOmZvcnR5IGphcnM=",
    sign: /reads 403, and the door is barred/,
    reply: "Oh, you. No.",
    words: /answered 403\. It knows this is Ali, and still refuses/,
    why: "May they do this?",
  },
  {
    button: "Ask without credentials",
    target: vault,
    authorization: undefined,
    sign: /reads 401, and the door is locked/,
    reply: "Who’s there?",
    words: /answered 401\. It does not know who is knocking/,
    why: "Did credentials come?",
  },
] as const;

test("home names an address for frames that may stand in one, and promises none for lessons", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const teach = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Teach" }) });
  const response = await request.get((await teach.locator("code").textContent()) ?? "");
  expect(response.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(teach).not.toContainText(/lesson[^.]*frame/);
});

for (const knock of knocks) {
  test(`a visitor who presses "${knock.button}" sends it, and sees and hears what came back`, async ({ page }) => {
    await page.goto("/");
    await expect(sign(page)).toHaveAccessibleName(/reads 401/);
    // The page asks by itself as well, without credentials.
    const sent = page.waitForRequest(
      (request) => request.url().endsWith(knock.target) && request.headers()["authorization"] === knock.authorization,
    );
    await page.getByRole("button", { name: knock.button }).click();
    await sent;
    await expect(sign(page)).toHaveAccessibleName(knock.sign);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Knock, knock. ${knock.reply}`);
    await expect(page.locator("[aria-live=polite]").filter({ hasText: knock.words })).toBeVisible();
    await expect(page.locator("dl")).toContainText(`GET ${knock.target}`);
    await expect(page.locator("dl")).toContainText(
      knock.authorization ? `Authorization: ${knock.authorization}` : "no Authorization",
    );
    await expect(page.locator("dl")).toContainText(knock.why);
  });
}

test("a visitor hears the same answer again when the same knock gets it again", async ({ page }) => {
  await page.goto("/");
  await expect(sign(page)).toHaveAccessibleName(/reads 401/);
  const words = page.locator("main [aria-live=polite] > span").first();
  const before = await words.elementHandle();
  await page.getByRole("button", { name: "Ask without credentials" }).click();
  await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(words).toContainText("answered 401");
});

test("a visitor without a network sees a dark sign, and knocks again when it is back", async ({ page }) => {
  await page.route("**/api/sandbox/**", (route) => route.abort());
  await arrive(page);
  await expect(sign(page)).toHaveAccessibleName(/is dark: no answer came/);
  await expect(page.getByText("No answer came.")).toBeVisible();
  await page.unroute("**/api/sandbox/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(sign(page)).toHaveAccessibleName(/reads 401/);
  await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
  await expect(page.locator("main [aria-live=polite]").first()).toBeFocused();
});

for (const width of [320, 360, 768, 1024, 1440, 1920]) {
  test(`a visitor with a window ${width} pixels wide reads every word of the door without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto("/");
    await expect(sign(page)).toHaveAccessibleName(/reads 401/);
    const reach = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      // The scene clips what leaves it, so its words are measured one by one.
      words: Math.max(
        ...[...document.querySelectorAll("main :is(h1, h2, h3, p, dd, button)")].map(
          (element) => element.getBoundingClientRect().right,
        ),
      ),
    }));
    expect(reach.page).toBeLessThanOrEqual(width);
    expect(reach.words).toBeLessThanOrEqual(width);
  });
}

test("a visitor with a small phone sees the first button without scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/");
  await expect(sign(page)).toHaveAccessibleName(/reads 401/);
  await expect(page.getByRole("button", { name: "Answer as Aladdin" })).toBeInViewport({ ratio: 1 });
});

test("it is night over the door in the light theme too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveCSS("color", "rgb(237, 241, 247)");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader learns what the page is about, and how to knock from a terminal", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Knock, knock. Who’s there?");
    await expect(sign(page)).toHaveAccessibleName(/reads 401/);
    // getByText() and getByRole() pass over everything inside noscript.
    const note = page.locator("main noscript");
    await expect(note.locator("pre")).toHaveText(`curl -i https://…${vault}`);
    await expect(note.locator("pre")).toBeVisible();
    await expect(note.locator('a[href="/sandbox"]')).toBeVisible();
    await expect(page.getByText("“I know who you are, and no.”")).toBeVisible();
    await expect(page.getByRole("button", { name: /Aladdin|Ali|Knock/ })).toHaveCount(0);
  });
});

test("a low window shows the words as well as the sign", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 0.6 });
});
