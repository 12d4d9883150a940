import { expect, type Page, test } from "@playwright/test";

const shown = ["/sandbox", "/embed/exchange/the-staff-door", "/embed/exchange/the-two-rounds", "/learn/the-challenge"];

/** The keys of all that can be pressed or written into in the exchange; "none" for what has no key. */
function keysOn(page: Page): Promise<readonly string[]> {
  const controls = page.locator("[data-exchange]").locator("button, summary, select, textarea, input");
  return controls.evaluateAll((found) =>
    found.flatMap((each) => {
      if (each.matches("[hidden], [type=hidden]")) return [];
      return each.getAttribute("data-control") ?? `none: ${each.outerHTML.slice(0, 120)}`;
    }),
  );
}

async function plainKeys(page: Page, press?: string): Promise<readonly string[]> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const plain = await context?.newPage();
  await plain?.goto(page.url());
  if (press) await plain?.getByRole("button", { name: press, exact: true }).click();
  if (press) await expect(plain?.locator("[data-status]").first() ?? page.locator("html")).toBeVisible();
  const keys = plain ? await keysOn(plain) : [];
  await context?.close();
  return keys;
}

/** Opens a page without the code that it does not begin with; gives a function that lets that code come and take over. */
async function openWithoutExchange(page: Page, place: string): Promise<() => Promise<void>> {
  const first = await (await page.request.get(place)).text();
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/*.js", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (!first.includes(name)) await held;
    await route.continue();
  });
  await page.goto(place, { waitUntil: "domcontentloaded" });
  // Pressing what is chosen already changes nothing, and shows whether presses are held.
  const isHeld = () =>
    page
      .locator("[data-control='mode: Form']")
      .evaluate((button) => !button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
  await expect.poll(isHeld, { timeout: 30_000 }).toBe(true);
  const form = page.locator("[data-exchange]");
  await form.evaluate((element) => element.setAttribute("data-plain", ""));
  return async () => {
    await form.evaluate((element) => element.scrollIntoView());
    come();
    await expect(form).not.toHaveAttribute("data-plain");
  };
}

for (const place of shown) {
  test(`${place}: each control has a key of its own, the same in the plain form as once the code is here`, async ({
    page,
  }) => {
    const come = await openWithoutExchange(page, place);
    await come();
    const plain = await plainKeys(page);
    expect(plain.filter((key, at) => key.startsWith("none") || plain.indexOf(key) !== at)).toEqual([]);
    // Where a script runs, a further header needs no row that waits for it.
    const pressed = plain.filter((key) => !key.startsWith("further"));
    await expect.poll(() => keysOn(page)).toEqual(pressed);
  });
}

test("the controls of an answer that the plain form got have keys of their own", async ({ page }) => {
  await page.goto("/sandbox");
  const keys = await plainKeys(page, "Send");
  expect(keys.length).toBeGreaterThan((await plainKeys(page)).length);
  expect(keys.filter((key, at) => key.startsWith("none") || keys.indexOf(key) !== at)).toEqual([]);
});

test("a press before the code came means the same, whatever words the button has", async ({ page }) => {
  const come = await openWithoutExchange(page, "/sandbox");
  await page.locator("[data-control='mode: Raw']").evaluate((button) => {
    button.textContent = "Als Text";
  });
  await page.locator("[data-control='mode: Raw']").click();
  await come();
  await expect(page.locator("[data-control='text']")).toHaveValue(/^GET /);
});

test("what was to be opened before the code came is open once it is here", async ({ page }) => {
  const come = await openWithoutExchange(page, "/sandbox");
  await page.getByRole("button", { name: /^Send by: / }).click();
  await come();
  await expect(page.locator("[data-control='way: browser']")).toBeChecked();
});

test("a press before the code came sends as a plain form where the code never comes", async ({ page }) => {
  const first = await (await page.request.get("/sandbox")).text();
  await page.route("**/*.js", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    await (first.includes(name) ? route.continue() : route.abort());
  });
  await page.goto("/sandbox");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]").first()).toBeVisible();
  await expect(page.locator("[data-answered]")).toBeAttached();
});

test("a header that is being typed while the code comes goes on in its own line, where the caret was", async ({
  page,
}) => {
  const come = await openWithoutExchange(page, "/sandbox");
  const last = page.getByLabel("Name of a new header", { exact: true });
  const key = await last.getAttribute("data-control");
  await last.pressSequentially("gun");
  await page.keyboard.press("Home");
  await come();
  await page.keyboard.type("X-Be");
  await expect(page.locator(`[data-control='${key}']`)).toHaveValue("X-Begun");
});

test("on a phone, the list that was opened before any code came stays open when it does", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/sandbox", { waitUntil: "domcontentloaded" });
  const form = page.locator("[data-exchange]");
  await form.evaluate((element) => element.setAttribute("data-plain", ""));
  await page.getByRole("button", { name: /^Resource: / }).click();
  const list = page.getByRole("group", { name: /^Resources/ });
  await expect(list).toBeVisible();
  come();
  await expect(form).not.toHaveAttribute("data-plain");
  await expect(list).toBeVisible();
  await list.getByRole("button", { name: "The scoped API" }).click();
  await expect(list).toBeHidden();
  await expect(page.getByRole("heading", { name: "The scoped API" })).toBeInViewport();
});
