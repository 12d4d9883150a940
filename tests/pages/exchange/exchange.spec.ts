import { encodeDraft } from "#http/draft";
import { expect, type Locator, type Page, test } from "../hand";
import { openOption } from "./options";

const lesson = "/learn/the-challenge";
const solved = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
const answered = (page: Page) => page.locator("[data-status]");

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
});

test("a learner goes from the first paragraph to a 401 and on to the 200 with the mouse", async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole("button", { name: "Send it without credentials" }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "401");
  await expect(page.locator("[data-decided]")).toHaveAttribute("data-question", "credentials-present");
  await page.getByRole("button", { name: /Use the credentials of Aladdin/ }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "200");
  await expect(page.locator('[data-goal="reached"]')).toBeVisible();
  await expect(page.locator("[data-leg]")).toHaveCount(4);
});

test("a learner writes the header and gets the 200 with the keyboard alone", async ({ page }) => {
  await page.goto(lesson);
  const focusOn = async (name: string) => {
    const target = page.getByLabel(name, { exact: true }).first();
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await focusOn("Name of a new header");
  await page.keyboard.type("Authorization");
  await page.keyboard.press("Tab");
  await page.keyboard.type(solved);
  await page.keyboard.press("Enter");
  await expect(answered(page)).toHaveAttribute("data-status", "200");
  await expect(page.locator("[data-outcome]")).toHaveText(
    /^200 OK; decided by: May they do this\? yes\. Done: Open the vault$/,
  );
});

test("an answer says what a challenge is made of when a part is focused", async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  // A pointer that rests where the page scrolls to points at something too.
  await page.mouse.move(0, 0);
  const realm = page.locator('[data-part="realm"]');
  await realm.focus();
  const note = page.getByRole("region", { name: "The answer" }).locator("[data-note]").first();
  await expect(note).toContainText("protection space");
  await page.keyboard.press("ArrowRight");
  await expect(note).toContainText("UTF-8");
});

test("the draft is in the fragment, and the link opens it again", async ({ page, context }) => {
  await page.goto(lesson);
  await page.getByLabel("Name of a new header", { exact: true }).fill("X-Lesson");
  await expect(page).toHaveURL(/#x1\.open-the-vault\./);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByLabel("Name of header 2", { exact: true })).toHaveValue("X-Lesson");
});

test("a link that cannot be read opens the first draft and says so", async ({ page }) => {
  await page.goto(`${lesson}#x1.open-the-vault.!!!`);
  await expect(page.getByRole("alert").filter({ hasText: "link" })).toContainText("request to begin with");
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("/api/sandbox/open-the-vault");
});

test("a header line that the grammar forbids is marked at the character, and nothing is sent", async ({ page }) => {
  let sent = 0;
  await page.route("**/api/sandbox/**", (route) => {
    sent += 1;
    return route.continue();
  });
  await page.goto(lesson);
  await page.getByLabel("Name of a new header", { exact: true }).fill("Bad Name");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-fault] mark")).toHaveText("␠");
  await expect(page.locator("form").getByRole("alert")).toContainText("Nothing was sent");
  expect(sent).toBe(0);
});

test("a header that the browser would drop is named before sending", async ({ page }) => {
  await page.goto(lesson);
  await page.getByLabel("Name of a new header", { exact: true }).fill("Cookie");
  await expect(page.locator("[data-caution]")).toContainText("leave out Cookie");
});

test("a request that fails on the network is said, and the draft stays", async ({ page }) => {
  await page.goto(lesson);
  await page.route("**/api/sandbox/**", (route) => route.abort());
  await page.getByLabel("Name of a new header", { exact: true }).fill("X-Kept");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("form").getByRole("alert")).toContainText("No answer came");
  await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("X-Kept");
});

test("lines can be repeated, moved and removed", async ({ page }) => {
  await page.goto(lesson);
  await page.getByLabel("Name of a new header", { exact: true }).fill("Second");
  await page.getByRole("button", { name: "Move header 2 up" }).click();
  await expect(page.getByLabel("Name of header 1", { exact: true })).toHaveValue("Second");
  await page.getByRole("button", { name: "Repeat header 1" }).click();
  await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("Second");
  await page.getByRole("button", { name: "Remove header 1" }).click();
  await page.getByRole("button", { name: "Remove header 1" }).click();
  await expect(page.getByLabel("Name of header 1", { exact: true })).toHaveValue("Accept");
});

test("start over gives the first draft back and an address without a draft", async ({ page }) => {
  await page.goto(lesson);
  await page.getByLabel("Name of a new header", { exact: true }).fill("X-Gone");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel("Name of a new header", { exact: true })).toHaveValue("");
  expect(new URL(page.url()).hash).toBe("");
});

test("the sandbox shows whom a resource knows when it is chosen", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByRole("button", { name: "The staff door" }).click();
  await expect(page.getByRole("list", { name: "Who is known here" })).toContainText("Morgiana");
});

test("the answer of one resource is put away when another is chosen, and comes back with the next", async ({
  page,
}) => {
  await page.goto("/sandbox");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "401");
  await page.getByRole("button", { name: "The staff door" }).click();
  await expect(answered(page)).toHaveCount(0);
  await expect(page.getByText("Press Send. The answer of the real server appears here")).toBeVisible();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "403");
  await expect(page.locator("[data-leg]")).toHaveCount(4);
});

test("a target that begins with two slashes stays on this site", async ({ page }) => {
  const draft = { method: "GET", target: "//elsewhere.example/x", fields: [], content: "" };
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toBeVisible();
  expect(hosts.size).toBe(1);
});

test("a frame shows one exchange, and it answers", async ({ page }) => {
  await page.goto("/embed/exchange/the-staff-door");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "403");
});

test("a part whose code does not come says so, and the request stays", async ({ page, context }) => {
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  await page.getByLabel("Name of a new header", { exact: true }).fill("X-Mine");
  await context.setOffline(true);
  await openOption(page, "Credentials");
  await expect(page.locator("[data-failed-to-load]")).toContainText("failed to load");
  await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("X-Mine");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "No answer came" })).toBeInViewport();
});

test("an answer is in view after each Send, however many there were", async ({ page }) => {
  await page.goto("/sandbox");
  for (let time = 1; time <= 5; time += 1) {
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator("[data-leg]")).toHaveCount(time * 2);
    await expect(answered(page)).toBeInViewport();
  }
  await expect(page.getByText("4 legs before")).toBeVisible();
});

test("header lines pasted into a name become lines", async ({ page }) => {
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  const name = page.getByLabel("Name of a new header", { exact: true });
  await name.focus();
  await pasteInto(name, "X-One: 1\nX-Two: 2\n");
  await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("X-One");
  await expect(page.getByLabel("Value of header 3", { exact: true })).toHaveValue("2");
});

test("a value is one line, whatever is pasted into it, and Enter sends it", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  const value = page.getByLabel("Value of header 2", { exact: true });
  await value.fill("Basic\nQWxhZGRpbjpvcGVuIHNlc2FtZQ==\n");
  await expect(value).toHaveValue("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  await value.press("Enter");
  await expect(answered(page)).toHaveAttribute("data-status", "200");
  await expect(value).toHaveValue("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
});

test("a long value is seen whole in its field, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const fields = [["Authorization", `Bearer ${"t".repeat(300)}`] as const];
  const draft = { method: "GET", target: "/api/sandbox/open-the-vault", fields, content: "" };
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  const value = page.getByLabel("Value of header 1", { exact: true });
  await expect(value).toHaveValue(/^Bearer t+$/);
  expect(await value.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0);
});

test("what is suggested for a value is written by one press, and goes once it is written", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(answered(page)).toHaveAttribute("data-status", "401");
  await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  const suggested = page.getByRole("list", { name: "Suggested for value of header 2" });
  await expect(suggested.getByRole("button")).toHaveText(["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic …"]);
  await suggested.getByRole("button").first().click();
  await expect(page.getByLabel("Value of header 2", { exact: true })).toBeFocused();
  await expect(suggested).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(answered(page)).toHaveAttribute("data-status", "200");
});

test("of a long draft too, the last letter typed before Send is sent", async ({ page }) => {
  const fields = [["X-Long", "v".repeat(8000)] as const, ["Authorization", solved.slice(0, -1)] as const];
  const draft = { method: "GET", target: "/api/sandbox/open-the-vault", fields, content: "" };
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  const value = page.getByLabel("Value of header 2", { exact: true });
  await expect(value).toHaveValue(solved.slice(0, -1));
  // A value that is drawn on two lines has two ends.
  await value.press("ControlOrMeta+End");
  await page.keyboard.type("=");
  await page.keyboard.press("Enter");
  await expect(answered(page)).toHaveAttribute("data-status", "200");
  await page.keyboard.type("x");
  await page.getByRole("button", { name: "Raw", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "The request as text" })).toHaveValue(new RegExp(`${solved}x`));
});

async function pasteInto(field: Locator, text: string) {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
