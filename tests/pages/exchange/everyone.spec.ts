import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { loadGuardedExercise } from "#content/exercises";
import { decodeDraft, encodeDraft } from "#http/draft";
import { encodePolicy, policyBase } from "#http/policy/address";
import { openOption } from "./options";

const staffDoor = "/embed/exchange/the-staff-door";
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true });
const status = (page: Page) => page.locator("[data-status]");
const hints = (page: Page) => page.getByRole("region", { name: "What would change it" });
const editor = (page: Page) => page.locator("[data-change-rules]");

async function openRules(page: Page) {
  await page.goto("/sandbox");
  const door = page.getByRole("button", { name: "The staff door" });
  await door.click();
  await expect(door).toHaveAttribute("aria-pressed", "true");
  await openOption(page, "Access rules");
  await page.getByText("Change the rules", { exact: true }).click();
  await expect(editor(page).getByRole("textbox", { name: "Realm" })).toHaveValue("staff door");
}

test("everyone at the staff door: nobody is asked, Ali is refused, Morgiana gets in", async ({ page }) => {
  await page.goto(staffDoor);
  await page.getByRole("button", { name: "Try as each user" }).click();
  await expect(page.getByRole("status").filter({ hasText: "answered" })).toHaveText("3 of 3 answered");
  const table = page.getByRole("table", { name: /The same request as each of them/ });
  await expect(table.locator("[data-status-of]")).toHaveText(["401", "403", "200"]);
  await expect(table.getByRole("row", { name: /Ali/ })).toContainText("May they do this? No.");
  await table.getByRole("button", { name: /Use the request of Morgiana/ }).click();
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
});

test("the table is true for Digest too, in two legs, and what it leaves in the request is good once more", async ({
  page,
}) => {
  await page.goto("/embed/exchange/the-signed-door");
  await page.getByRole("button", { name: "Try as each user" }).click();
  await expect(page.locator("[data-status-of]")).toHaveText(["401", "200"]);
  await page.getByRole("button", { name: /Use the request of Aladdin/ }).click();
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
});

test("what guards a resource is said in a sentence a rule, also where no script runs", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/embed/exchange/the-hidden-room");
  await expect(page.getByRole("list", { name: "Rules" })).toHaveText(
    "GET /: whoever is staff may; to everybody else it looks as if it did not exist.",
  );
  await page.close();
});

test("a learner makes Ali staff, and the same request that was refused gets in", async ({ page }) => {
  await openRules(page);
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "403");
  await editor(page)
    .getByRole("group", { name: "person 1" })
    .getByRole("textbox", { name: /Roles/ })
    .fill("member, staff");
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue(/^\/api\/sandbox\/~1\./);
  await expect(page.getByRole("list", { name: "Who is known here" })).toContainText("member, staff");
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
  const second = await page.context().newPage();
  const target = await page.getByRole("textbox", { name: "Target" }).inputValue();
  await expect.poll(() => decodeDraft(new URL(page.url()).hash.slice(1)).draft.target).toBe(target);
  await second.goto(page.url());
  await expect(second.getByRole("list", { name: "Who is known here" })).toContainText("member, staff");
  await send(second).click();
  await expect(status(second)).toHaveAttribute("data-status", "200");
});

test("a mistake in the rules is shown beside its field, and goes when it is corrected", async ({ page }) => {
  await openRules(page);
  const path = editor(page).getByRole("textbox", { name: "Path" });
  await path.fill("no slash");
  await expect(editor(page).locator("[data-mistake-list]")).toContainText("rules[0].path: Expected a path that begins");
  await expect(path).toHaveAttribute("aria-invalid", "true");
  await expect(path).toHaveAccessibleDescription(/begins with a slash/);
  await path.fill("/gold");
  await expect(path).toHaveAttribute("aria-invalid", "false");
});

test("rules as JSON stay in step with the fields, and what cannot be read changes nothing", async ({ page }) => {
  await openRules(page);
  await editor(page).getByRole("button", { name: "JSON" }).click();
  const json = editor(page).getByRole("textbox", { name: "The rules as JSON" });
  const written = await json.inputValue();
  await json.fill(written.replace("staff door", "back door"));
  await expect(page.getByText("Access rules")).toBeVisible();
  await json.fill(`${written}}`);
  await expect(json).toHaveAccessibleDescription(/no JSON/);
  await editor(page).getByRole("button", { name: "Fields" }).click();
  await expect(editor(page).getByRole("textbox", { name: "Realm" })).toHaveValue("back door");
});

test("rules are added, moved and removed, and the focus stays with them", async ({ page }) => {
  await openRules(page);
  await editor(page).getByRole("button", { name: "Add a rule" }).click();
  await editor(page).getByRole("button", { name: "Move rule 2 up" }).click();
  await expect(editor(page).getByRole("button", { name: "Move rule 1 up" })).toBeFocused();
  await expect(page.getByRole("list", { name: "Rules", exact: true }).getByRole("listitem")).toHaveText([
    "GET /: whoever is known may.",
    "GET /: whoever is staff may.",
  ]);
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
  await editor(page).getByRole("button", { name: "Remove rule 1" }).click();
  await expect(editor(page).getByRole("button", { name: "Add a rule" })).toBeFocused();
});

test("an address whose rules are damaged says so, and the server says why", async ({ page }) => {
  const draft = { method: "GET", target: `${policyBase}1.!!`, fields: [], content: "" };
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  await expect(page.getByRole("heading", { name: "Your own rules" })).toBeVisible();
  await expect(page.locator("form")).toContainText("The rules in the address are damaged");
  await send(page).click();
  await expect(page.locator("[data-decided]")).toHaveAttribute("data-question", "policy-readable");
});

test("rules over the limit are counted, and the server refuses them", async ({ page }) => {
  const { policy } = await loadGuardedExercise("the-staff-door");
  const accounts = Array.from({ length: 30 }, (_, index) => ({ name: `Thief ${index}`, password: "p".repeat(90) }));
  const target = policyBase + encodePolicy({ ...policy, accounts });
  await page.goto(`/sandbox#${encodeDraft("sandbox", { method: "GET", target, fields: [], content: "" })}`);
  await openOption(page, "Access rules");
  await page.getByText("Change the rules", { exact: true }).click();
  await expect(editor(page)).toContainText(/of 4096 characters in the address: \d+ too many/);
  await expect(editor(page).locator("[data-mistake-list]")).toContainText("at most 4096");
  await send(page).click();
  await expect(status(page)).toHaveAttribute("data-status", "414");
});

test("hints unfold one at a time, then the changes, and the last one reaches the goal", async ({ page }) => {
  await page.goto(staffDoor);
  await send(page).click();
  const hint = hints(page).locator("[data-hint]");
  await expect(hint).toHaveCount(0);
  await hints(page).getByRole("button", { name: "A hint" }).click();
  await expect(hint).toHaveCount(1);
  await hints(page).getByRole("button", { name: "Another hint" }).click();
  await expect(hint).toHaveCount(2);
  await hints(page).getByRole("button", { name: "What would change it?" }).click();
  await expect(hints(page).getByRole("list", { name: "Changes to apply" })).toHaveText("Use Morgiana’s, who is staff");
  await hints(page).getByRole("button", { name: "Show me" }).click();
  await send(page).click();
  await expect(page.locator('[data-goal="reached"]')).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
});

test("the hints lead to the goal with the keyboard alone", async ({ page }) => {
  await page.goto("/embed/exchange/open-the-vault");
  const press = async (name: string) => {
    const target = page.getByRole("button", { name, exact: true });
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 80; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press("Send");
  await expect(status(page)).toHaveAttribute("data-status", "401");
  for (const name of ["A hint", "Another hint", "Another hint", "What would change it?", "Show me", "Send"])
    await press(name);
  await expect(page.locator('[data-goal="reached"]')).toBeVisible();
});

test("a server that wants a client to wait is asked again by a button that counts down and enables itself", async ({
  page,
}) => {
  let answers = 0;
  await page.route("**/api/sandbox/~*", (route) => {
    answers += 1;
    const decided = answers > 1 ? "within-limit;yes" : "within-limit;yes=?0";
    return route.fulfill({
      status: answers > 1 ? 200 : 429,
      headers: { "Sandbox-Decision": decided, "Retry-After": "6" },
    });
  });
  const { policy } = await loadGuardedExercise("open-the-vault");
  const draft = { method: "GET", target: policyBase + encodePolicy(policy), fields: [], content: "" };
  await page.goto(`/sandbox#${encodeDraft("sandbox", draft)}`);
  await send(page).click();
  await expect(hints(page).getByRole("button", { name: /^Wait \d seconds?$/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await hints(page).getByRole("button", { name: "Send it again" }).click();
  await expect(status(page)).toHaveAttribute("data-status", "200");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the rules, the table and the hints in the ${colorScheme} theme, and they fit 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openRules(page);
    await editor(page).getByRole("textbox", { name: "Path" }).fill("no slash");
    await expect(editor(page).locator("[data-mistake-list] li")).toHaveCount(1);
    await openOption(page, "Access rules");
    await page.getByRole("button", { name: "Try as each user" }).click();
    await expect(page.locator("[data-answered='3']")).toBeVisible();
    const seen = async () => (await new AxeBuilder({ page }).analyze()).violations;
    const told = (found: Awaited<ReturnType<typeof seen>>) =>
      found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(told(await seen())).toEqual([]);
    await editor(page).getByRole("textbox", { name: "Path" }).fill("/");
    await send(page).click();
    await expect(hints(page)).toBeVisible();
    expect(told(await seen())).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("another resource is asked as everybody when that is asked for, and not because it was chosen", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/api/sandbox/") && asked.push(request.url()));
  await page.goto("/sandbox", { waitUntil: "networkidle" });
  await openOption(page, "Try as each user");
  await expect(page.locator("[data-answered='2']")).toBeVisible();
  const before = asked.length;
  await page.getByRole("button", { name: "The staff door" }).click();
  await expect(page.getByRole("heading", { name: "The staff door" })).toBeVisible();
  await expect(page.locator("[data-again]")).toHaveText("Try as each user");
  await page.waitForTimeout(300);
  expect(asked.length).toBe(before);
});
