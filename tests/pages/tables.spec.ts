import { expect, type Page, test } from "@playwright/test";
import { articles } from "./places";

const widths = [320, 360, 768, 1280];

test(`no table of an article has anything out of sight at ${widths.join(", ")} pixels`, async ({ page }) => {
  test.setTimeout(180_000);
  for (const place of [...articles, "/httpbin"]) {
    await page.goto(place);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await outOfSight(page), `${place} at ${width} pixels`).toEqual([]);
    }
  }
});

function outOfSight(page: Page): Promise<readonly string[]> {
  return page.locator(".prose table:not(.beside *)").evaluateAll((tables) =>
    tables.flatMap((table) => {
      const cells = [...table.querySelectorAll("td")];
      const outside = cells.filter((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth + 1;
      });
      const scrolls = table.scrollWidth > table.clientWidth + 1;
      return [...(scrolls ? ["a table scrolls"] : []), ...outside.map((cell) => cell.textContent ?? "")];
    }),
  );
}

test("on a phone a row of the table of codes is read from top to bottom, each cell under its column", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/learn/401-or-403#table");
  const table = page.getByRole("table").filter({ hasText: "Must carry" });
  const row = table.getByRole("row", { name: /A Bearer token without the scope/ });
  await expect(row.getByRole("cell")).toHaveCount(4);
  await expect(table.getByRole("columnheader")).toHaveText(["Situation", "Code", "Must carry", "Section"]);
  const cells = row.getByRole("cell");
  const tops = await cells.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  expect(new Set(tops).size).toBe(4);
  expect(
    await cells.evaluateAll((all) => all.map((each) => getComputedStyle(each, "::before").content.split(" /")[0])),
  ).toEqual(['"Situation"', '"Code"', '"Must carry"', '"Section"']);
});

test("a column of status codes is as wide as a status code", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/learn/401-or-403#table");
  const cell = page.getByRole("table").filter({ hasText: "Must carry" }).getByRole("cell").nth(1);
  expect((await cell.boundingBox())?.width).toBeLessThan(80);
});
