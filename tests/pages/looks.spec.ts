import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { places } from "./places";

for (const place of places) {
  test(`${place} fits windows of 320, 768 and 1440 pixels, its policy keeps nothing from it, it asks nobody else, and axe finds nothing in either theme`, async ({
    page,
  }) => {
    const refused: string[] = [];
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(place);
    await page.mouse.move(9, 9);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
    }
    const send = page.getByRole("button", { name: "Send", exact: true }).first();
    if (await send.isVisible()) {
      await send.click();
      await expect(page.locator("[data-status]").first()).toBeVisible();
    }
    // A page in a frame has landmarks of its own, and is asked about at its own address.
    const axe = () => new AxeBuilder({ page }).exclude("iframe").setLegacyMode();
    expect(told(await axe().analyze()), "light").toEqual([]);
    // The other theme is the same but for its colors.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(told(await axe().withRules("color-contrast").analyze()), "dark").toEqual([]);
    expect(refused).toEqual([]);
    expect(hosts.size).toBe(1);
  });
}

function told({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("a reader's choice of theme is kept from page to page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/learn");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "Theme: system. Change it" }).click();
  await page.getByRole("button", { name: "Theme: light. Change it" }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto("/status");
  expect(await ground()).toBe(dark);
});

test("a challenge has the hue of a challenge in an article as in the answer", async ({ page }) => {
  await page.goto("/learn/known-and-refused");
  const hue = (text: string) =>
    page
      .locator("pre")
      .getByText(text, { exact: true })
      .first()
      .evaluate((part) => getComputedStyle(part).color);
  const meant = (name: string) =>
    page.evaluate((variable) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = `var(${variable})`;
      return getComputedStyle(probe).color;
    }, name);
  expect(await hue("WWW-Authenticate")).toBe(await meant("--color-challenge"));
  expect(await hue('realm="library"')).toBe(await meant("--color-realm"));
  expect(await hue("Authorization")).toBe(await meant("--color-credentials"));
  expect(await hue("403")).toBe(await meant("--color-refused"));
});
