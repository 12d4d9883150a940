import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { loadExercises } from "#content/exercises";

const five = "open-the-vault,five-answers,refuse-in-order,mend-the-bare-401,four-people-three-doors";
const sheet = `/print/worksheet?exercises=${five}&seed=7&variants=2&name=Class%207b`;
const key = sheet.replace("worksheet", "key");

/** How many pages a place takes on paper. */
async function pagesOf(page: Page, place: string, format: "A4" | "Letter"): Promise<number> {
  await page.goto(place);
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is wider than its place on a paper of so many CSS pixels between its margins, by its text. */
async function cutOn(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => {
    const { right } = document.documentElement.getBoundingClientRect();
    const wide = [...document.querySelectorAll("main *")].filter((each) => {
      const box = each.getBoundingClientRect();
      const isSeen = box.width > 1 && box.height > 1 && !each.closest(".sr-only");
      const hides = getComputedStyle(each).overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1;
      return isSeen && (box.right > right + 1 || box.left < -1 || hides);
    });
    const over = document.documentElement.scrollWidth > innerWidth ? ["the page itself"] : [];
    return [...over, ...wide.map((each) => each.outerHTML.slice(0, 120))];
  });
}

// The width between margins of 15 mm, at 96 pixels an inch.
const papers = [
  ["A4", Math.floor(((210 - 30) / 25.4) * 96)],
  ["Letter", Math.floor(((215.9 - 30) / 25.4) * 96)],
] as const;

for (const [format, width] of papers) {
  test(`a worksheet of five exercises in two variants, and its key, take the pages they should on ${format}, and nothing is cut`, async ({
    page,
  }) => {
    const worksheet = await pagesOf(page, sheet, format);
    expect(worksheet).toBeGreaterThanOrEqual(8);
    expect(worksheet).toBeLessThanOrEqual(16);
    // Each variant begins on a page of its own.
    expect(worksheet).toBe(2 * (await pagesOf(page, sheet.replace("&variants=2", ""), format)));
    const answers = await pagesOf(page, key, format);
    expect(answers).toBeGreaterThanOrEqual(4);
    expect(answers).toBeLessThan(worksheet);
    for (const place of [sheet, key]) {
      await page.goto(place);
      expect(await cutOn(page, width), place).toEqual([]);
    }
  });

  test(`no exercise of the course is cut on ${format}, on its sheet or in its key`, async ({ page }) => {
    test.setTimeout(240_000);
    const ids = (await loadExercises()).map(({ id }) => id);
    for (let first = 0; first < ids.length; first += 20) {
      for (const kind of ["worksheet", "key"]) {
        const place = `/print/${kind}?exercises=${ids.slice(first, first + 20).join(",")}`;
        await page.goto(place);
        await expect(page.locator("[data-printed]")).toHaveCount(Math.min(20, ids.length - first));
        expect(await cutOn(page, width), place).toEqual([]);
      }
    }
  });

  for (const place of ["/learn/401-or-403", "/learn/digest", "/learn/caches"])
    test(`${place} is printed on ${format} whole`, async ({ page }) => {
      const pages = await pagesOf(page, place, format);
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(pages).toBeLessThanOrEqual(16);
      expect(await cutOn(page, width)).toEqual([]);
    });
}

test("two neighbors have other names and another order of situations, and the key has what belongs to each", async ({
  page,
}) => {
  await page.goto(sheet);
  const inner = async (selector: string) => (await page.locator(selector).first().textContent()) ?? "";
  for (const id of ["open-the-vault", "refuse-in-order", "four-people-three-doors"]) {
    const [one, other] = await Promise.all(
      ["A", "B"].map((letter) => inner(`[data-sheet="${letter}"] [data-printed="${id}"]`)),
    );
    expect(one, id).not.toBe(other);
  }
  const situation = '[data-sheet="B"] [data-kind="choice"] li > p:first-child';
  const [asked, person] = [await inner(situation), await inner('[data-sheet="B"] [data-printed="open-the-vault"] li')];
  await page.goto(key);
  expect((await inner(situation)).slice(0, 50)).toBe(asked.slice(0, 50));
  const [, name = "", password = ""] = /^(\w+), password (.+)$/.exec(person.trim()) ?? [];
  const pair = Buffer.from(`${name}:${password}`).toString("base64");
  expect(await inner('[data-sheet="B"] [data-printed="open-the-vault"] pre')).toContain(`Authorization: Basic ${pair}`);
});

test("a worksheet gives no answer away, and leaves room for each", async ({ page }) => {
  await page.goto(sheet.replace("&variants=2", ""));
  const text = (await page.locator("[data-sheet]").textContent()) ?? "";
  for (const given of ["Authorization: Basic", "WWW-Authenticate: Bearer", "may; to everybody else"])
    expect(text).not.toContain(given);
  for (const [id, blank] of [
    ["open-the-vault", "request"],
    ["open-the-vault", "sequence"],
    ["refuse-in-order", "lines"],
    ["mend-the-bare-401", "lines"],
    ["four-people-three-doors", "rules"],
  ])
    await expect(page.locator(`[data-printed="${id}"] [data-blank="${blank}"]`).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("a.button:visible, button:visible, h1:visible")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Class 7b" })).toBeVisible();
});

test("what cannot be read in the address is said, with the nearest exercise, and the rest is printed", async ({
  page,
}) => {
  const notes = page.locator("[data-notes]");
  await page.goto("/print/worksheet?exercises=open-the-valt,mend-the-204&seed=NO!&variants=99");
  await expect(notes).toContainText('There is no exercise of the name "open-the-valt"');
  await expect(notes.getByRole("link", { name: "Open the vault" })).toBeVisible();
  await expect(notes).toContainText("is no seed");
  await expect(notes).toContainText("Expected 1 to 4 variants: here is 4.");
  await expect(page.locator("[data-printed]")).toHaveCount(4);
  const all = (await loadExercises()).map(({ id }) => id);
  await page.goto(`/print/worksheet?exercises=${all.join(",")}`);
  await expect(notes).toContainText(`A set has at most 20 exercises: the first 20 of ${all.length} are here.`);
  await expect(page.locator("[data-printed]")).toHaveCount(20);
  for (const query of ["", "?exercises=", "?exercises=,,,", "?exercises[]=a", `?exercises=${"x,".repeat(5000)}`]) {
    const answer = await page.goto(`/print/key${query}`);
    expect(answer?.status(), query.slice(0, 20)).toBe(200);
    await expect(notes).toBeVisible();
    await expect(page.locator("[data-sheet]")).toHaveCount(0);
  }
});

test("axe finds nothing on a worksheet and on its key, and they fit a phone", async ({ page }) => {
  for (const place of ["/print", sheet, key]) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      place,
    ).toEqual([]);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a teacher chooses exercises, gets the worksheet, and from there its key", async ({ page }) => {
    await page.goto("/print");
    await page.getByLabel("Its title, or none").fill("Tuesday");
    await page.getByLabel("Variants").selectOption("2");
    await page.getByRole("checkbox", { name: "Open the vault" }).check();
    await page.getByRole("checkbox", { name: "A 405 that keeps the list to itself" }).check();
    await page.getByRole("button", { name: "Make the worksheet" }).first().click();
    await expect(page).toHaveURL(/\/print\/worksheet\?/);
    await expect(page.getByRole("heading", { name: "Tuesday, A" })).toBeVisible();
    await expect(page.locator("[data-printed]")).toHaveCount(4);
    await page.getByRole("link", { name: "Its key" }).click();
    await expect(page.getByRole("heading", { name: "Key: Tuesday, B" })).toBeVisible();
    await page.goto("/print");
    await page.getByRole("checkbox", { name: "Open the vault" }).check();
    await page.getByRole("button", { name: "Make its key" }).first().click();
    await expect(page).toHaveURL(/\/print\/key\?/);
  });
});
