import { loadExercises } from "#content/exercises";
import { encodeDraft } from "#http/draft";
import { expect, type Page, test } from "../hand";

const vault = "/exercises/open-the-vault";
const draft = {
  method: "PUT",
  target: "/api/sandbox/open-the-vault",
  fields: [
    ["Accept", "text/plain"],
    ["X", "1"],
  ],
  content: "",
} as const;
const linked = (lock: string) => `${vault}?lock=${lock}#${encodeDraft("open-the-vault", draft)}`;
const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const locked = "Locked by your teacher";
const exercises = await loadExercises();
// One of each kind that is done without an exchange.
const helped = ["mend", "choice", "policy"].map(
  (kind) => exercises.find((each) => each.kind === kind && each.hints.length > 0)?.id ?? kind,
);

test("what a teacher locked cannot be edited in the form, and says so to a screen reader", async ({ page }) => {
  await page.goto(linked("method,target,Accept"));
  await expect(page.getByText(`${locked}: the method, the target and Accept.`)).toBeVisible();
  for (const name of ["Method", "Target", "Name of header 1", "Value of header 1"]) {
    await expect(box(page, name)).toHaveAttribute("readonly");
    await expect(box(page, name)).toHaveAccessibleDescription(locked);
  }
  await expect(page.getByRole("button", { name: "Remove header 1" })).toHaveCount(0);
  await box(page, "Value of header 2").fill("2");
  await expect(box(page, "Value of header 2")).toHaveValue("2");
  await page.getByRole("button", { name: /Use the credentials of Aladdin/ }).click();
  await expect(box(page, "Value of header 3")).toHaveValue(/^Basic /);
});

test("locked lines can neither be added nor taken away, and their values change", async ({ page }) => {
  await page.goto(linked("lines"));
  await expect(box(page, "Name of header 2")).toHaveAttribute("readonly");
  await expect(box(page, "Name of a new header")).toHaveCount(0);
  await box(page, "Value of header 2").fill("2");
  await page.getByRole("button", { name: /Use the credentials of Aladdin/ }).click();
  await expect(page.getByText(`${locked}, so it stays as it is: which header lines there are.`)).toBeVisible();
  await expect(box(page, "Value of header 2")).toHaveValue("2");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(box(page, "Value of header 2")).toHaveValue("1");
  await expect(box(page, "Method")).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Method" })).toHaveValue("PUT");
});

test("in the raw text a key that touches what is locked is taken back, and others are not", async ({ page }) => {
  await page.goto(linked("target"));
  await page.getByRole("button", { name: "Raw" }).click();
  const text = box(page, "The request as text");
  await expect(text).toHaveAccessibleDescription(locked);
  const before = await text.inputValue();
  await text.press("ControlOrMeta+Home");
  await text.press("Delete");
  await expect(text).toHaveValue(before.slice(1));
  for (let at = 0; at < 6; at++) await text.press("ArrowRight");
  await text.pressSequentially("zz");
  await expect(text).toHaveValue(before.slice(1));
  await expect(page.getByText(`${locked}, so it stays as it is: the target.`)).toBeVisible();
  expect(await text.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.selectionStart : -1))).toBe(6);
});

test("with a locked target the sandbox offers no other resource, and buttons of a lesson still send theirs", async ({
  page,
}) => {
  await page.goto(`/sandbox?lock=target#${encodeDraft("sandbox", draft)}`);
  await expect(box(page, "Target")).toHaveAttribute("readonly");
  await expect(page.getByRole("navigation", { name: "Resources" })).toHaveCount(0);
  await expect(page.locator(".exchange-list")).toHaveCount(0);
  await page.goto("/learn/the-challenge?lock=method,target");
  await page.getByRole("button", { name: "Send it without credentials" }).click();
  await expect(page.locator("[data-status='401']").first()).toBeVisible();
});

test("hints that a link hides are not there before or after the scripts have come, in any kind of exercise", async ({
  page,
}) => {
  for (const id of helped) {
    await page.goto(`/exercises/${id}`);
    await expect(page.getByRole("button", { name: "A hint" }).first()).toBeVisible();
    await page.goto(`/exercises/${id}?hints=off`);
    await expect(page.locator("[data-exercise]").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "A hint" })).toHaveCount(0);
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".js")));
    await expect(page.getByRole("button", { name: "A hint" })).toHaveCount(0);
  }
});

test("where the solution is hidden the hints stay, and no button writes what solves the exercise", async ({ page }) => {
  await page.goto(`${vault}?solution=off`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const hint = page.getByRole("button", { name: /A hint|Another hint|What would change it/ });
  await expect(hint).toBeVisible();
  while (await hint.isVisible()) await hint.click();
  await expect(page.locator("[data-hints] p").last()).toBeVisible();
  await expect(page.getByRole("list", { name: "Changes to apply" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Show me" })).toHaveCount(0);
  await page.goto(vault);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("button", { name: "Show me" })).toBeVisible();
});

test("a theme of a link holds for its page and is kept by nothing", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${vault}?theme=dark&hints=off`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(vault);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await expect(page.locator("html")).not.toHaveAttribute("data-hints");
});
