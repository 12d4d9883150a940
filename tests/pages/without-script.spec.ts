import { expect, type Page, test } from "@playwright/test";
import { encodeLink } from "#components/exchange/link/link.ts";
import { articles, places } from "./places";

test.use({ javaScriptEnabled: false });

for (const place of places.filter((each) => !articles.includes(each))) {
  test(`${place} can be read without JavaScript`, async ({ page }) => {
    await page.goto(place);
    await canBeRead(page);
  });
}

for (const article of articles) {
  test(`${article} can be read, sends its first request and shows answer and reason, all without JavaScript`, async ({
    page,
  }) => {
    await page.goto(article);
    await canBeRead(page);
    const claim = page.locator("button[data-expect]").first();
    const [status, question] = (await claim.getAttribute("data-expect"))?.split(" ") ?? [];
    await claim.click();
    await expect(page).toHaveURL(new RegExp(`${article}$`));
    await expect(page.locator("[data-status]")).toHaveAttribute("data-status", status ?? "");
    await expect(page.locator("[data-decided]")).toHaveAttribute("data-question", question ?? "");
  });
}

async function canBeRead(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await page.locator("main").textContent())?.length ?? 0).toBeGreaterThan(60);
}

test("a button that was tampered with, so that its request cannot go as raw HTTP, is told so and breaks nothing", async ({
  page,
}) => {
  await page.goto("/learn/on-the-way");
  const claim = page.locator("button[data-expect]").first();
  const draft = { method: "GET", target: "/a\r\nX: 1", fields: [], content: "" };
  const value = encodeLink({ owner: "open-the-vault", draft, view: { way: "wire" } });
  await claim.evaluate((button, to) => button.setAttribute("value", to), value);
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === "POST"),
    claim.click(),
  ]);
  expect(response.status()).toBe(200);
  await expect(page.getByText("Nothing came back: Cannot write")).toBeVisible();
});

test("a request written by hand is sent by the plain form, with the rows there are", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  await page.getByLabel("Value of a new header", { exact: true }).fill("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
  await expect(page.getByLabel("Name of header 2", { exact: true })).toHaveValue("Authorization");
});

test("what a learner wrote comes back as text, never as markup", async ({ page }) => {
  await page.goto("/sandbox");
  await page.getByLabel("Name of a new header", { exact: true }).fill("X-Markup");
  await page.getByLabel("Value of a new header", { exact: true }).fill('"><img src=x id=injected>');
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toBeVisible();
  await expect(page.locator("#injected")).toHaveCount(0);
});

test("a token that this server issued is good for the plain form too, which says which origin was asked", async ({
  page,
  request,
}) => {
  const form = { grant_type: "client_credentials", client_id: "reader", client_secret: "turn the page" };
  const { access_token: token } = await (await request.post("/api/sandbox/token", { form })).json();
  await page.goto("/embed/exchange/the-jwt-library");
  await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  await page.getByLabel("Value of a new header", { exact: true }).fill(`Bearer ${token}`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("[data-status]")).toHaveAttribute("data-status", "200");
});
