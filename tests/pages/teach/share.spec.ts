import jsQR from "jsqr";
import { encodeLink } from "#components/exchange/link/link.ts";
import { deskWith } from "#components/options/class-link.ts";
import type { Draft } from "#http/draft";
import { expect, type Locator, type Page, test } from "../hand";

const link = (page: Page) => page.getByRole("textbox", { name: "The link" });
const view = (page: Page) => page.frameLocator('iframe[title="What students see"]');
const draft: Draft = {
  method: "DELETE",
  target: "/api/sandbox/the-staff-door",
  fields: [["Accept", "text/plain"]],
  content: "",
};
const state = `/sandbox#${encodeLink({ owner: "sandbox", draft, view: { way: "wire", open: ["access"] } })}`;

async function pathOf(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  return (await link(page).inputValue()).replace(origin, "");
}

/** The page that a link opens for somebody who was never here. */
async function opened(page: Page): Promise<Page> {
  const address = await link(page).inputValue();
  const fresh = await page.context().browser()?.newContext();
  const student = await fresh?.newPage();
  if (!student) throw new Error("No browser to open the link in");
  await student.goto(address);
  return student;
}

async function shown(student: Page) {
  await expect(student.getByLabel("Method", { exact: true })).toHaveValue(draft.method);
  await expect(student.getByRole("textbox", { name: "Target" })).toHaveValue(draft.target);
  await expect(student.getByRole("button", { name: "Send by: Raw HTTP" })).toBeVisible();
  await student.context().close();
}

test("with a mouse: a request in the sandbox becomes a link that opens it in a fresh browser", async ({ page }) => {
  await page.goto(state);
  await page.getByRole("link", { name: "Share with a class" }).click();
  await expect(page).toHaveURL(/\/teach#\/sandbox/);
  await expect(view(page).getByRole("textbox", { name: "Target" })).toHaveValue(draft.target);
  await page.getByText("What students may do").click();
  await page.getByRole("checkbox", { name: "The method" }).click();
  await page.getByRole("checkbox", { name: "Hints" }).click();
  expect(await pathOf(page)).toContain("/sandbox?hints=off&lock=method#x1.");
  const student = await opened(page);
  await expect(student.locator('[data-panel="access"]')).toBeVisible();
  await shown(student);
});

async function tabTo(page: Page, target: Locator, key = "Tab") {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${target}`);
}

test("with the keyboard alone: from the desk to an exercise with a seed, without hints, as a copied link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/teach");
  await tabTo(page, page.getByRole("radio", { name: "Lesson" }));
  await page.keyboard.press("ArrowRight");
  const exercise = page.getByRole("combobox", { name: "Exercise" });
  await tabTo(page, exercise);
  await exercise.press("o");
  await page.keyboard.type("pen the");
  await expect(exercise).toHaveValue("open-the-vault");
  await tabTo(page, page.locator("summary", { hasText: "What students may do" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("checkbox", { name: "Hints" }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("textbox", { name: "Seed" }));
  await page.keyboard.type("7");
  await tabTo(page, page.getByRole("button", { name: "Copy link", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/exercises\/open-the-vault\?hints=off&seed=7$/);
  const student = await opened(page);
  await expect(student.getByRole("textbox", { name: "Target" })).toHaveValue("/api/sandbox/open-the-vault~7");
  await student.context().close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a pasted link is opened, and its QR code leads a student to the same request", async ({ page, baseURL }) => {
    await page.goto("/teach");
    await page.getByText("Sandbox or any link").tap();
    await page.getByRole("textbox", { name: "A link to any page of this site" }).fill(`${baseURL}${state}`);
    await expect(link(page)).toHaveValue(`${baseURL}${state}`);
    expect(await seenIn(page.locator("[data-qr]").first())).toBe(`${baseURL}${state}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await shown(await opened(page));
  });
});

/** Reads a QR code as Chromium draws it. */
async function seenIn(code: Locator): Promise<string | undefined> {
  const { pixels, side } = await code.evaluate(async (svg) => {
    const side = 900;
    const image = new Image();
    const text = new XMLSerializer().serializeToString(svg).replace("<svg", `<svg width="${side}" height="${side}"`);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [side, side];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, side, side);
    return { pixels: [...(context?.getImageData(0, 0, side, side).data ?? [])], side };
  });
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}

test("the QR code fills the screen with the address below it, and Escape or Close ends it", async ({ page }) => {
  await page.goto(deskWith("/learn/the-challenge"));
  const open = page.getByRole("button", { name: "Full screen" }).first();
  await open.click();
  const dialog = page.getByRole("dialog", { name: "Scan to open" });
  await expect(dialog).toContainText("/the-challenge");
  expect(await seenIn(dialog.locator("[data-qr]"))).toMatch(/\/learn\/the-challenge$/);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await open.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a link is taken for a board, for a frame, for Classroom and on paper", async ({ page, baseURL }) => {
  await page.goto(deskWith("/exercises/open-the-vault?seed=7"));
  await page.getByRole("tab", { name: "Board" }).click();
  await expect(page.locator("[data-board]")).toHaveText(/^127\.0\.0\.1:\d+\/exercises\/open-the-vault\?seed=7$/);
  await page.getByRole("tab", { name: "Frame" }).click();
  await expect(page.getByRole("textbox", { name: "HTML for your page" })).toHaveValue(
    new RegExp(`<iframe src="${baseURL}/embed/exercise/open-the-vault\\?seed=7" title="Open the vault`),
  );
  await page.getByRole("tab", { name: /Classroom/ }).click();
  const address = encodeURIComponent(`${baseURL}/exercises/open-the-vault?seed=7`);
  const classroom = page.getByRole("link", { name: "Share in Google Classroom" });
  await expect(classroom).toHaveAttribute("href", `https://classroom.google.com/share?url=${address}`);
  await expect(classroom).toHaveAttribute("rel", "noreferrer");
  await expect(page.getByRole("textbox", { name: "oEmbed address" })).toHaveValue(`${baseURL}/oembed?url=${address}`);
  await page.getByRole("tab", { name: "Worksheet" }).click();
  await expect(page.getByRole("link", { name: "Open the worksheet" })).toHaveAttribute(
    "href",
    "/print/worksheet?exercises=open-the-vault&seed=7",
  );
});

test("a link too long for a board and for a QR code is said to be so, and stays a link", async ({ page }) => {
  const long = encodeLink({ owner: "sandbox", draft: { ...draft, content: "x".repeat(4000) }, view: {} });
  await page.goto(deskWith(`/sandbox#${long}`));
  await expect(link(page)).toHaveValue(new RegExp(`${long}$`));
  await expect(page.locator("[data-too-long]")).toContainText("2953");
  await page.getByRole("tab", { name: "Board" }).click();
  await expect(page.locator("[data-too-long]")).toContainText("Show its QR code instead");
});

test("what is done in the view becomes the link, credentials are named, and a reload keeps all of it", async ({
  page,
}) => {
  await page.goto("/teach");
  await page.getByRole("radio", { name: "Sandbox or any link" }).click();
  const target = view(page).getByRole("textbox", { name: "Target" });
  await expect(view(page).getByRole("button", { name: "Access rules" })).toBeVisible();
  await target.fill("/api/sandbox/orders/7");
  await view(page).getByLabel("Name of a new header", { exact: true }).fill("Authorization");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Bearer mine");
  await page.getByRole("button", { name: "Use what the view shows" }).click();
  await expect(link(page)).toHaveValue(/\/sandbox#x1\.sandbox\./);
  await expect(page.locator("[data-held]")).toContainText("Authorization");
  await expect(page).toHaveURL(/\/teach#\/sandbox%23x1\./);
  const before = await pathOf(page);
  await page.reload();
  await expect(link(page)).toHaveValue(new RegExp(`${before.replace(/[.?]/g, "\\$&")}$`));
  await expect(target).toHaveValue("/api/sandbox/orders/7");
});
