import { expect, test } from "@playwright/test";

test("somebody who types a bare code as an address lands on its page", async ({ page, request }) => {
  const answer = await request.get("/401", { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, "/status/401"]);
  await page.goto("/404");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("404 Not Found");
});

test("somebody who types the name of a header as it is written lands on its page", async ({ request }) => {
  const answer = await request.get("/headers/WWW-Authenticate?a=B", { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, "/headers/www-authenticate?a=B"]);
});

test("a header line that an article shows alone has the hues of its parts", async ({ page }) => {
  await page.goto("/headers/www-authenticate");
  const example = page.locator(".prose pre").first();
  await expect(example.locator(".text-challenge").first()).toHaveText("WWW-Authenticate");
  await expect(example.locator(".text-realm").first()).toContainText("realm");
});

test("the list of headers is filtered by a word that stands on none of them", async ({ page }) => {
  await page.goto("/headers", { waitUntil: "networkidle" });
  await page.getByRole("searchbox", { name: "Filter the headers" }).fill("auth header");
  await expect(page.locator("[data-entry]").filter({ visible: true })).toHaveText([/^Authorization/]);
});

test("the list of codes is filtered by number and by words, and says how many are left", async ({ page }) => {
  await page.goto("/status", { waitUntil: "networkidle" });
  const entries = page.locator("[data-entry]");
  const all = await entries.count();
  const filter = page.getByRole("searchbox", { name: "Filter the codes" });
  await filter.fill("429");
  await expect(entries.filter({ visible: true })).toHaveText([/429\s*Too Many Requests/]);
  await expect(page.getByRole("status")).toHaveText("1 match");
  await expect(page.getByRole("heading", { level: 2, name: "successful" })).toBeHidden();
  await filter.fill("nothing is called so");
  await expect(page.getByRole("status")).toHaveText("0 matches");
  await filter.fill("");
  await expect(entries.filter({ visible: true })).toHaveCount(all);
});

test("from a code a reader goes back, on, and to the list; the first has nothing before it", async ({ page }) => {
  await page.goto("/status/401");
  const series = page.getByRole("navigation", { name: "Status codes" });
  await series.getByRole("link", { name: /402/ }).click();
  await expect(page).toHaveURL(/\/status\/402$/);
  await series.getByRole("link", { name: /401/ }).click();
  await expect(page).toHaveURL(/\/status\/401$/);
  await series.getByRole("link", { name: "All status codes" }).click();
  await expect(page).toHaveURL(/\/status$/);
  await page.goto("/status/100");
  await expect(series.getByRole("link")).toHaveCount(2);
});

test("on a phone the other places open from the head by keyboard, and close when one is gone to or Escape is pressed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/learn", { waitUntil: "networkidle" });
  const more = page.getByRole("button", { name: "More" });
  const schemes = page.locator("#more-places").getByRole("link", { name: "Schemes" });
  await expect(schemes).toBeHidden();
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(schemes).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(schemes).toBeHidden();
  await expect(more).toBeFocused();
  await more.click();
  await schemes.click();
  await expect(page).toHaveURL(/\/schemes$/);
  await expect(schemes).toBeHidden();
});

test("an address of httpbin opens in the sandbox, with the method that it is for", async ({ page }) => {
  await page.goto("/httpbin");
  await page.getByRole("link", { name: "/put", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("/api/httpbin/put");
  await expect(page.getByRole("combobox", { name: "Method" })).toHaveValue("PUT");
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const)
  for (const code of [401, 403, 404, 429, 502])
    test(`whoever just got a ${code} finds what to do now in the first screen, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/status/${code}`);
      const now = page.getByRole("navigation", { name: "I just got this: what now?" });
      for (const role of ["You are a visitor", "You called the API", "You wrote the API"]) {
        const way = now.getByRole("link", { name: role });
        await expect(way).toBeInViewport({ ratio: 1 });
        expect((await way.textContent())?.length ?? 0).toBeGreaterThan(role.length + 40);
      }
      await now.getByRole("link", { name: "You called the API" }).click();
      await expect(page.getByRole("heading", { name: "You called the API" })).toBeInViewport();
    });

test("the page of a code has the resource that earns it beside its text, or leads to it", async ({ page }) => {
  await page.goto("/status/429", { waitUntil: "networkidle" });
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("/api/sandbox/limited");
  await page.goto("/status/418");
  await expect(page.getByText("I'm a teapot").first()).toBeVisible();
});
