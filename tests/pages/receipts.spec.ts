import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./hand";

const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();

/** Opens the vault as somebody who takes a hint, and mends an answer by its solution. */
async function solveTwo(page: Page) {
  await page.goto("/exercises/open-the-vault", { waitUntil: "networkidle" });
  await send(page);
  await page.locator("[data-hints]").getByRole("button", { name: "A hint" }).click();
  await page.locator("[data-exchange]").getByRole("listitem").first().getByRole("button", { name: "Use" }).click();
  await send(page);
  await expect(page.locator('[data-done="all"]')).toBeVisible();
  await page.goto("/exercises/mend-the-bare-401", { waitUntil: "networkidle" });
  const text = page.getByLabel("The answer, to edit");
  await text.fill((await text.inputValue()).replace("\n", '\nWWW-Authenticate: Bearer realm="api"\n'));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
}

async function receiptOf(page: Page, name: string): Promise<string> {
  await page.goto("/receipt", { waitUntil: "networkidle" });
  await page.getByLabel("A name, if you like one on it").fill(name);
  await page.getByRole("button", { name: "Get a receipt" }).click();
  const text = page.locator("[data-receipt-text]");
  await expect(text).toHaveValue(/^kk1\./);
  return text.inputValue();
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("a learner who solved exercises gets a receipt, and a teacher sees whose it is, what it holds and with which help", async ({
  page,
}) => {
  await solveTwo(page);
  const receipt = await receiptOf(page, "Ali Baba");
  await expect(page.locator("[data-receipt]")).toHaveAttribute("data-receipt", "2");
  await expect(page.getByText("1 hint", { exact: false })).toBeVisible();
  await axe(page);

  await page.goto("/teach/receipts", { waitUntil: "networkidle" });
  const at = receipt.length - 60;
  const changed = `${receipt.slice(0, at)}${receipt.charAt(at) === "A" ? "B" : "A"}${receipt.slice(at + 1)}`;
  const foreign = receipt.replace(/^kk1\../, (start) => (start === "kk1.A" ? "kk1.B" : "kk1.A"));
  const class7 = [
    `Baba, Ali;${receipt}`,
    `Cassim;${changed}`,
    `Morgiana;${foreign}`,
    "Hassan;kk1.abc",
    `Copy;${receipt}`,
  ];
  await page.getByLabel("The receipts of a class").fill(class7.join("\n"));
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("[data-class-state]")).toHaveText(
    "5 receipts: 2 genuine, 1 of another server or key, 1 damaged, 1 forged or changed, 2 with a remark on repetition.",
  );
  await expect(page.locator("[data-class-row]").first()).toContainText("it was forged, or changed on its way");
  await expect(page.locator("[data-repeats]").first()).toHaveText("The same receipt as in line 5.");
  const row = page.locator('[data-class-row="genuine"]').first();
  await row.locator("summary").click();
  await expect(row).toContainText("Open the vault");
  await axe(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV, a row a receipt" }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv).toContain('"Ali Baba","Genuine","2","1","0"');
});

test("a link to a receipt shows it in words to anybody, before a hand is moved", async ({ page, browser }) => {
  await solveTwo(page);
  const receipt = await receiptOf(page, "=Ali");
  const other = await browser.newPage();
  await other.goto(`/receipt#${receipt}`);
  await expect(other.locator("[data-receipt-state]")).toHaveText("Genuine: this server has signed it.");
  await expect(other.getByRole("heading", { name: "=Ali" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Open the vault" })).toBeVisible();
  await other.goto(`/receipt#${receipt.slice(0, -3)}`);
  await expect(other.locator("[data-receipt-state]")).toContainText("A part of it is missing");
  await other.close();
});

test("what does not hold is named, and holds once it is solved once more, in the same tab too", async ({ page }) => {
  await page.goto("/exercises/open-the-vault", { waitUntil: "networkidle" });
  await page.locator("[data-exchange]").getByRole("listitem").first().getByRole("button", { name: "Use" }).click();
  await send(page);
  await expect(page.locator('[data-done="all"]')).toBeVisible();
  const key = "exercise solved open-the-vault";
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name) !== null, key)).toBe(true);
  await page.evaluate((name) => {
    const claim = JSON.parse(localStorage.getItem(name) ?? "{}");
    for (const leg of claim.by.sent) leg.draft.fields = [];
    localStorage.setItem(name, JSON.stringify(claim));
  }, key);
  await page.goto("/receipt", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Get a receipt" }).click();
  await expect(page.locator("[data-left-out]")).toContainText(
    "Open the vault: It could not be checked again: solve it once more.",
  );
  await page.goto("/exercises/open-the-vault", { waitUntil: "networkidle" });
  await send(page);
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name) !== null, key)).toBe(true);
  expect(await receiptOf(page, "")).toMatch(/^kk1\./);
  await expect(page.locator("[data-left-out]")).toHaveCount(0);
});

test("three hundred receipts at once are checked, and a paste without any is met with a sentence", async ({ page }) => {
  test.setTimeout(120_000);
  await solveTwo(page);
  const receipt = await receiptOf(page, "Ali");
  await page.goto("/teach/receipts", { waitUntil: "networkidle" });
  const field = page.getByLabel("The receipts of a class");
  await field.fill("Nobody has handed in anything.");
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is no receipt in this." })).toBeVisible();
  await field.fill(Array.from({ length: 300 }, (_, index) => `Learner ${index}: ${receipt}`).join("\n"));
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("[data-class-state]")).toContainText("300 receipts: 300 genuine");
  await expect(page.locator("[data-class-row]")).toHaveCount(300);
});

test("receipts fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await solveTwo(page);
  const receipt = await receiptOf(page, "Scheherazade of the thousand and one nights and of the exercises");
  expect(await over(page)).toBeLessThanOrEqual(0);
  await page.goto("/teach/receipts", { waitUntil: "networkidle" });
  await page.getByLabel("The receipts of a class").fill(`${receipt}\n${receipt}\nkk1.abc`);
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("[data-class-row]")).toHaveCount(3);
  expect(await over(page)).toBeLessThanOrEqual(0);
});

test("from the list of exercises, and from the course, a learner who did one finds the way to a receipt", async ({
  page,
}) => {
  await page.goto("/exercises", { waitUntil: "networkidle" });
  await expect(page.locator("[data-all-done]")).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem("exercises done", '["open-the-vault"]'));
  for (const place of ["/exercises", "/learn"]) {
    await page.goto(place);
    await expect(page.locator("[data-all-done] a")).toHaveAttribute("href", "/receipt");
  }
  await page.goto("/receipt");
  await page.getByRole("button", { name: "Get a receipt" }).click();
  await expect(page.locator("[data-left-out]")).toContainText("This browser has not kept what solved it");
  await expect(page.getByRole("heading", { name: "There is nothing to sign yet" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the pages of receipts say why they need it", async ({ page }) => {
    for (const place of ["/receipt", "/teach/receipts"]) {
      await page.goto(place);
      await expect(page.locator("main noscript p")).toContainText("needs JavaScript");
    }
  });
});
