import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext } from "@playwright/test";
import { expect, type Page, test } from "./hand";

/** Opens a room as a teacher does. */
async function openRoom(page: Page): Promise<string> {
  await page.goto("/teach/wall");
  await page.getByRole("button", { name: "Open a room" }).click();
  await expect(page.locator("[data-hearing=live]")).toBeVisible();
  return (await page.locator("[data-class-link]").getAttribute("href")) ?? "";
}

/** Opens the class link in a browser of a student's own, without a hand on the page. */
async function join(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.locator("[data-room-bar=told]")).toBeVisible();
  return page;
}

const rows = (page: Page) => page.locator("[data-exchange-of-wall]");
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();

test("a teacher sees what a student sends: who, the status, the question that decided, each once", async ({
  page,
  browser,
}) => {
  const link = await openRoom(page);
  await expect(page.getByText("Nothing was sent yet. Give the class the link above")).toBeVisible();
  const student = await join(await browser.newContext(), link);
  await expect(
    student.getByText("Your teacher’s wall sees what you send here: status and decision, no content."),
  ).toBeVisible();
  await student.getByLabel("Nickname").fill("Ana <b>B</b>");
  await send(student);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("401");
  await expect(rows(page)).toContainText("Ana <b>B</b>");
  await expect(rows(page)).toContainText("Did credentials come? No.");
  await expect(rows(page)).toContainText("Open the vault");
  await student.getByRole("button", { name: "Use the credentials of Aladdin" }).click();
  await send(student);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText("200");
  await expect(rows(page).first()).toContainText("Done");
  await expect(rows(page).first().getByRole("list", { name: "Answers so far" })).toHaveText(/401\s*200/);
  expect(await page.content()).not.toMatch(/open sesame|QWxhZGRpbg|Aladdin/);
  await student.close();
});

test("names are hidden at once, and a projector's link hides them at first and can only watch", async ({
  page,
  browser,
}) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  await student.getByLabel("Nickname").fill("Morgiana");
  await send(student);
  await expect(page.locator("[data-who]")).toHaveText("Morgiana");
  await page.getByRole("button", { name: "Hide names" }).click();
  await expect(page.locator("[data-who]")).toHaveText("Student 1");
  const [, room, , watch] = new URL(page.url()).hash.split(".");
  const projector = await (await browser.newContext()).newPage();
  await projector.goto(`/teach/wall#w1.${room}.${watch}`);
  await expect(projector.locator("[data-who]")).toHaveText("Student 1");
  await expect(projector.getByRole("button", { name: "Freeze" })).toHaveCount(0);
  expect(await projector.content()).not.toContain("Morgiana");
});

test("a frozen wall stands still on every screen, and goes on with what came since", async ({
  page,
  browser,
  context,
}) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  await send(student);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Freeze" }).click();
  await expect(page.getByText("Frozen. Nothing came since.")).toBeVisible();
  await send(student);
  await expect(page.locator("[data-since='1']")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("[data-since='1']")).toBeVisible();
  await expect(rows(other)).toHaveCount(1);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(other)).toHaveCount(2);
});

test("clearing takes two presses, and ending tells the student that the wall sees nothing more", async ({
  page,
  browser,
}) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  await send(student);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Clear every wall?" }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: "End" }).click();
  await page.getByRole("button", { name: "End the room for all?" }).click();
  await expect(page.getByText("The room is over", { exact: true })).toBeVisible();
  await send(student);
  await expect(student.locator("[data-room-bar=over]")).toContainText("It sees nothing more, and the sandbox goes on.");
  await expect(student.locator("[data-status]").first()).toBeVisible();
  await student.goto(link);
  await expect(student.locator("[data-room-bar=over]")).toBeVisible();
});

test("a student stays in the room from page to page, and leaves it by one press", async ({ page, browser }) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  await student.goto("/learn/the-challenge");
  await expect(student.locator("[data-room-bar=told]")).toBeVisible();
  await send(student);
  await expect(rows(page)).toHaveCount(1);
  await student.getByRole("button", { name: "Leave" }).click();
  await expect(student.locator("[data-room-bar]")).toHaveCount(0);
  await send(student);
  await expect(student.locator("[data-status-of-leg]")).toHaveCount(2);
  await student.goto("/sandbox");
  await send(student);
  await expect(student.locator("[data-status]").first()).toBeVisible();
  await expect(student.locator("[data-room-bar]")).toHaveCount(0);
  await student.goto(link);
  await expect(student.locator("[data-room-bar=left]")).toContainText("You left your teacher’s wall.");
  await student.getByRole("button", { name: "Join again" }).click();
  await student.getByRole("button", { name: "Send", exact: true }).click();
  await expect(rows(page)).toHaveCount(2);
});

test("a report that the server does not take at once is told again, and stands once", async ({ page, browser }) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  let refused = 0;
  await student.route("**/exchanges", async (route) => {
    refused += 1;
    if (refused === 1) return route.abort();
    // The second is taken, and its answer gets lost.
    if (refused === 2) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await send(student);
  await expect(student.locator("[data-room-bar=stuck]")).toBeVisible();
  await expect(student.locator("[data-room-bar=told]")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  expect(refused).toBe(3);
});

test("a page that is in no room tells nobody, and one in an embed neither", async ({ page, browser }) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext(), link);
  const told: string[] = [];
  student.on("request", (request) => request.url().includes("/exchanges") && told.push(request.url()));
  await student.goto("/embed/exchange/open-the-vault");
  await send(student);
  await expect(student.locator("[data-status]").first()).toBeVisible();
  expect(told).toEqual([]);
});

test("the wall filters by exercise, and has a field for every student", async ({ page, browser }) => {
  const link = await openRoom(page);
  const room = new URL(link).searchParams.get("room") ?? "";
  for (const exercise of ["open-the-vault", "the-signed-door"]) {
    const student = await join(await browser.newContext(), `/exercises/${exercise}?room=${room}`);
    await send(student);
    await expect(student.locator("[data-status]").first()).toBeVisible();
  }
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "by student" }).click();
  await expect(page.locator("[data-student]")).toHaveCount(2);
  await page.getByLabel("Show").selectOption("the-signed-door");
  await expect(page.locator("[data-student]")).toHaveCount(1);
});

test("a link to a wall that is damaged, unknown or of another room says so", async ({ page }) => {
  await page.goto("/teach/wall#w1.damaged");
  await expect(page.getByText("This link to a wall is damaged")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`/teach/wall#w1.${"_".repeat(27)}.${"k".repeat(43)}`);
  await expect(page.getByText("There is no such room, or the server has forgotten it")).toBeVisible();
  const link = await openRoom(page);
  const room = new URL(link).searchParams.get("room");
  await page.goto("about:blank");
  await page.goto(`/teach/wall#w1.${room}.${"k".repeat(43)}`);
  await expect(page.getByText("The key in this link is none of this room’s")).toBeVisible();
});

test("axe finds nothing on a wall or at a student's bar, in either theme, and both fit 320 pixels", async ({
  page,
  browser,
}) => {
  const link = await openRoom(page);
  const student = await join(await browser.newContext({ reducedMotion: "reduce" }), link);
  await student.getByLabel("Nickname").fill("n".repeat(24));
  await send(student);
  await expect(rows(page)).toHaveCount(1);
  for (const each of [page, student]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await each.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const view of each === page ? ["by student", "as it comes"] : []) {
        await each.getByRole("button", { name: view }).click();
        const { violations } = await new AxeBuilder({ page: each }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      }
      const { violations } = await new AxeBuilder({ page: each }).include("[data-room-bar], main").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
    await each.setViewportSize({ width: 320, height: 700 });
    expect(await each.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
