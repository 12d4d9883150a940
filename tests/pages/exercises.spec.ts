import { expect, type Page, test } from "./hand";

const verdict = (page: Page) => page.locator("[data-verdict]").first();

async function choose(page: Page, status: RegExp, field: string) {
  const form = page.locator("[data-choice] form").first();
  await form.getByRole("radio", { name: status }).check();
  await form.getByRole("radio", { name: field, exact: true }).check();
  await form.getByRole("button", { name: "Ask the server" }).click();
}

test("a wrong choice stands beside what the server answers, and names the idea behind it; the right one says why", async ({
  page,
}) => {
  await page.goto("/exercises/refuse-in-order", { waitUntil: "networkidle" });
  await choose(page, /^403/, "WWW-Authenticate");
  await expect(page.locator('[data-live="401"]')).toBeVisible();
  await expect(page.locator('[data-wrong-try="401-is-not-allowed"]')).toBeVisible();
  await expect(page.getByRole("link", { name: "About this idea" })).toHaveAttribute(
    "href",
    "/learn/wrong-ideas#401-is-not-allowed",
  );
  await choose(page, /^401/, "WWW-Authenticate");
  await expect(verdict(page)).toContainText("Right.");
  await expect(page.getByText(/^1 of \d+ right$/)).toBeVisible();
});

test("the right choice can be shown after two misses", async ({ page }) => {
  await page.goto("/exercises/refuse-in-order", { waitUntil: "networkidle" });
  const shows = page.getByRole("button", { name: "Show me" });
  await choose(page, /^404/, "None of these");
  await expect(verdict(page)).toHaveAttribute("data-verdict", "wrong");
  await expect(shows).toHaveCount(0);
  await choose(page, /^400/, "None of these");
  await shows.click();
  await page.getByRole("button", { name: "Ask the server" }).first().click();
  await expect(verdict(page)).toContainText("Right.");
});

test("all situations rightly chosen are done, and the list of exercises knows it", async ({ page }) => {
  await page.goto("/exercises/refuse-in-order", { waitUntil: "networkidle" });
  const right = [
    [/^401/, "WWW-Authenticate"],
    [/^401/, "WWW-Authenticate"],
    [/^403/, "WWW-Authenticate"],
    [/^400/, "WWW-Authenticate"],
    [/^404/, "None of these"],
    [/^403/, "None of these"],
  ] as const;
  const forms = page.locator("[data-choice] form");
  for (const [index, [status, field]] of right.entries()) {
    await forms.nth(index).getByRole("radio", { name: status }).check();
    await forms.nth(index).getByRole("radio", { name: field, exact: true }).check();
    await forms.nth(index).getByRole("button", { name: "Ask the server" }).click();
    await expect(forms.nth(index).locator('[data-verdict="right"]')).toBeVisible();
  }
  await expect(page.getByText("6 of 6 right. Done.")).toBeVisible();
  await page.goto("/exercises", { waitUntil: "networkidle" });
  await expect(page.locator('[data-entry="refuse-in-order"] [data-done]')).toHaveText("Done");
});

test("a choice is made by the keyboard alone", async ({ page }) => {
  await page.goto("/exercises/refuse-in-order", { waitUntil: "networkidle" });
  const form = page.locator("[data-choice] form").first();
  await form.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toBeVisible();
});

test("an answer is mended until the inspector finds nothing of it any more", async ({ page }) => {
  await page.goto("/exercises/mend-the-bare-401", { waitUntil: "networkidle" });
  const text = page.getByLabel("The answer, to edit");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(verdict(page)).toContainText("WWW-Authenticate has to be there.");
  await text.fill((await text.inputValue()).replace("401 Unauthorized", "403 Forbidden"));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator('[data-wrong-try="401-is-not-allowed"]')).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(text).toHaveValue(/401 Unauthorized/);
  await text.fill((await text.inputValue()).replace("\n", '\nWWW-Authenticate: Bearer realm="api"\n'));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(verdict(page)).toHaveText("Mended: the inspector finds nothing of it any more.");
});

test("a policy is tried by all people, and what differs is marked; the solution lets everybody get theirs", async ({
  page,
}) => {
  await page.goto("/exercises/four-people-three-doors", { waitUntil: "networkidle" });
  const send = page.getByRole("button", { name: "Send them all" });
  await send.click();
  await expect(page.locator('[data-cell="false"]').first()).toContainText("got");
  await send.click();
  await page.getByRole("button", { name: "Show me" }).click();
  await expect(page.locator("[data-mistakes]")).toBeVisible();
  await send.click();
  await expect(verdict(page)).toHaveText("Everybody gets what they are to get.");
  await expect(page.locator('[data-cell="true"]')).toHaveCount(12);
});

test("a seed gives an exercise other names, and it is done with these", async ({ page }) => {
  await page.goto("/exercises/open-the-vault", { waitUntil: "networkidle" });
  const people = page.locator("[data-exchange]").getByRole("listitem");
  await expect(people.first()).toContainText("Aladdin");
  await page.goto("/exercises/open-the-vault?seed=7", { waitUntil: "networkidle" });
  await expect(people.first()).not.toContainText("Aladdin");
  await people.first().getByRole("button", { name: "Use" }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]").first()).toContainText("200");
  await expect(page.locator('[data-done="all"]')).toBeVisible();
});

test("a seed gives a policy to build other people, and its solution is theirs", async ({ page }) => {
  const people = page.getByRole("columnheader");
  await page.goto("/exercises/four-people-three-doors", { waitUntil: "networkidle" });
  await expect(people).toHaveText(["Request", "Nobody", "Ali", "Cassim", "Morgiana"]);
  await page.goto("/exercises/four-people-three-doors?seed=class7b", { waitUntil: "networkidle" });
  await expect(people).not.toHaveText(["Request", "Nobody", "Ali", "Cassim", "Morgiana"]);
  const send = page.getByRole("button", { name: "Send them all" });
  await send.click();
  await expect(page.locator('[data-cell="false"]').first()).toBeVisible();
  await send.click();
  await page.getByRole("button", { name: "Show me" }).click();
  await send.click();
  await expect(verdict(page)).toHaveText("Everybody gets what they are to get.");
});

test("the right choices can be shown on request, once the hints are read", async ({ page }) => {
  await page.goto("/exercises/refuse-in-order", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "A hint" }).click();
  await page.getByRole("button", { name: "Show me" }).click();
  await page.getByRole("button", { name: "Show me" }).first().click();
  await page.getByRole("button", { name: "Ask the server" }).first().click();
  await expect(verdict(page)).toContainText("Right.");
});

test("from the course to a lesson and to one of its exercises leads the keyboard alone", async ({ page }) => {
  await page.goto("/learn", { waitUntil: "networkidle" });
  const press = async (name: string | RegExp, role: "link" | "button" = "link") => {
    const target = page.getByRole(role, { name }).first();
    for (let steps = 0; steps < 200; steps += 1) {
      if (await target.evaluate((each) => each === document.activeElement)) return page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await press("Read the number");
  await expect(page).toHaveURL(/\/learn\/status-line$/);
  await press("Ask for 471", "button");
  await expect(page.locator("[data-status]").first()).toHaveAttribute("data-status", "471");
  await press(/^Codes that nobody registered/);
  await expect(page).toHaveURL(/\/exercises\/codes-nobody-registered$/);
});

test("a try that shows a wrong idea is met with the sentence that answers it", async ({ page }) => {
  await page.goto("/learn/the-challenge", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Send a scheme it did not offer" }).click();
  await expect(page.locator('[data-wrong-try="challenge-is-for-browsers"]')).toContainText("Basic");
});

test("the solution of an exercise is offered after two tries, before all hints are seen", async ({ page }) => {
  await page.goto("/exercises/open-the-vault", { waitUntil: "networkidle" });
  const send = page.getByRole("button", { name: "Send", exact: true });
  const hints = page.locator("[data-hints]");
  await send.click();
  await expect(hints.getByRole("button", { name: "A hint" })).toBeVisible();
  await expect(hints.getByRole("button", { name: "Show me" })).toHaveCount(0);
  await send.click();
  await hints.getByRole("button", { name: "Show me" }).click();
  await send.click();
  await expect(page.locator('[data-done="all"]')).toBeVisible();
});

test("a solution that no browser would send is made ready as raw HTTP, with the cookie that came", async ({ page }) => {
  await page.goto("/exercises/log-out-for-real", { waitUntil: "networkidle" });
  const send = page.getByRole("button", { name: "Send", exact: true });
  const shows = page.locator("[data-hints]").getByRole("button", { name: "Show me" });
  await send.click();
  await send.click();
  for (let step = 1; step <= 4; step += 1) {
    await shows.click();
    await expect(page.getByText("The request is ready: press Send.")).toBeVisible();
    await send.click();
    await expect(page.locator("[data-done]")).toHaveText(
      step < 4 ? `Step ${step} of 4 is done. Now the next.` : /^Done/,
    );
  }
  await expect(page.getByRole("button", { name: "Send by: Raw HTTP" })).toBeVisible();
});

test("the list of exercises narrows to a kind and a level", async ({ page }) => {
  await page.goto("/exercises", { waitUntil: "networkidle" });
  const shown = page.locator("[data-entry]:visible");
  const all = await shown.count();
  await page.getByRole("radio", { name: "Mend this answer" }).check();
  const mends = await shown.count();
  expect(mends).toBeLessThan(all);
  for (const entry of await shown.all()) await expect(entry).toHaveAttribute("data-kind", "mend");
  await page.getByRole("radio", { name: "easy" }).check();
  for (const entry of await shown.all()) await expect(entry).toHaveAttribute("data-level", "1");
});

test("the outline stays in view and marks what is read", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/learn/401-or-403", { waitUntil: "networkidle" });
  const outline = page.getByRole("navigation", { name: "In this lesson" });
  await page.locator("#hide").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 700);
  await expect(outline.locator("[aria-current]")).toHaveText("The hidden room");
  await expect(outline).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an exercise can be read, and its solution is folded", async ({ page }) => {
    await page.goto("/exercises/refuse-in-order");
    // getByText() and getByRole() pass over everything inside noscript.
    const first = page.locator("main noscript li").first();
    await expect(first.locator("> p")).toContainText("Somebody writes a book to the library.");
    await expect(first.locator("details p")).toBeHidden();
    await first.locator("summary").click();
    await expect(first.locator("details p")).toContainText("401 Unauthorized, with WWW-Authenticate.");
    await page.goto("/exercises/mend-the-bare-401");
    await expect(page.locator("main noscript summary")).toHaveText("Mended");
    await page.goto("/exercises");
    await expect(page.locator("[data-entry]").first()).toBeVisible();
  });
});
