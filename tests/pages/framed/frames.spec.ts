import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, chromium, expect, type FrameLocator, type Page, test } from "@playwright/test";
import { loadExercises } from "#content/exercises";
import { encodeDraft } from "#http/draft";
import { complaints, openSchool, type School, told } from "./school";

const exercises = await loadExercises();
const ofKind = (kind: string) => exercises.find((each) => each.kind === kind)?.id ?? "";
const draft = { method: "GET", target: "/api/sandbox/the-choice", fields: [], content: "" };

const answers = (frame: FrameLocator) => expect(frame.locator("[data-status]").first()).toBeVisible();
const sends = async (frame: FrameLocator) => {
  await frame.getByRole("button", { name: "Send", exact: true }).first().click();
  await answers(frame);
};

/** Every kind of frame, and that what is in it does what it is for. */
const frames: Readonly<Record<string, (frame: FrameLocator, page: Page) => Promise<void>>> = {
  "/embed/lesson/the-challenge": async (frame) => {
    await frame.getByRole("button", { name: "Send it without credentials" }).click();
    await answers(frame);
  },
  "/embed/exchange/open-the-vault": sends,
  [`/embed/exchange?lock=method#${encodeDraft("sandbox", draft)}`]: async (frame) => {
    await expect(frame.getByRole("textbox", { name: "Target" })).toHaveValue(draft.target);
    await expect(frame.getByRole("textbox", { name: "Method" })).toHaveAccessibleDescription("Locked by your teacher");
    await sends(frame);
  },
  [`/embed/exercise/${ofKind("answer")}`]: sends,
  [`/embed/exercise/${ofKind("steps")}`]: sends,
  [`/embed/exercise/${ofKind("choice")}`]: async (frame) => {
    for (const group of ["Status", "What goes with it"])
      await frame.getByRole("group", { name: group }).first().getByRole("radio").first().check({ force: true });
    await frame.getByRole("button", { name: "Ask the server" }).first().click();
    await expect(frame.locator("[data-live]").first()).toBeVisible();
  },
  [`/embed/exercise/${ofKind("mend")}`]: async (frame) => {
    await frame.getByRole("button", { name: "Check" }).click();
    await expect(frame.locator("[data-verdict='wrong']")).toBeVisible();
  },
  [`/embed/exercise/${ofKind("policy")}`]: async (frame) => {
    await frame.getByRole("button", { name: "Send them all" }).click();
    await expect(frame.locator("[data-verdict='wrong']")).toBeVisible();
  },
  "/embed/decide?theme=dark": async (frame) => {
    await frame.getByRole("link", { name: "No", exact: true }).first().click();
    await expect(frame.locator("html[data-theme='dark'] h1")).not.toHaveText("Which status code should I return?");
    await expect(frame.getByRole("link", { name: "Open the full page" })).toBeVisible();
  },
  "/embed/decide/valid": async (frame) => {
    await expect(frame.getByRole("link", { name: "Yes", exact: true })).toBeVisible();
  },
  "/embed/decide/401": async (frame) => {
    await frame.getByRole("button", { name: "Get this 401" }).click();
    await answers(frame);
  },
};

let school: School;
test.beforeAll(async () => {
  school = await openSchool();
});
test.afterAll(() => school.close());

const classAt = (src: string, sandbox?: string) =>
  `${school.origin}/?${new URLSearchParams({ src, ...(sandbox === undefined ? {} : { sandbox }) })}`;

async function visit(page: Page, address: string, does: (frame: FrameLocator, page: Page) => Promise<void>) {
  const faults = complaints(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("h1").first()).toBeAttached();
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(1);
  // Nothing takes the focus from the page around, or moves it, before somebody reaches into the frame.
  await page.waitForTimeout(300);
  await expect(page.getByLabel("Notes")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await does(frame, page);
  await expect
    .poll(async () => {
      const height = Number(await page.locator("iframe").getAttribute("height"));
      return frame.locator("html").evaluate((html, most) => html.scrollHeight - most, height);
    })
    .toBeLessThanOrEqual(0);
  const [ours, canvas] = (await told(page)).slice(-2);
  expect(ours).toEqual({ type: "knock-knock", height: expect.any(Number) });
  expect(canvas).toEqual({ subject: "lti.frameResize", height: ours?.["height"] });
  expect(await frame.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  expect(faults).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** What a frame gets where it looks at its storage. */
const keptIn = (page: Page) =>
  page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (fault) {
        return String(fault);
      }
    });

for (const [path, does] of Object.entries(frames))
  test(`in a sandboxed frame of another site, where scripts alone are allowed, ${path.slice(0, 40)} works`, async ({
    page,
    baseURL,
  }) => {
    await visit(page, classAt(`${baseURL}${path}`, "allow-scripts"), does);
    expect(await keptIn(page)).toContain("SecurityError");
  });

test.describe("where the browser keeps nothing for frames of other sites", () => {
  let folder: string;
  let context: BrowserContext;
  test.beforeAll(async ({ launchOptions }) => {
    folder = await mkdtemp(join(tmpdir(), "visitor-"));
    await mkdir(join(folder, "Default"));
    // The setting "block third-party cookies" of a person's own Chromium, which closes all storage.
    const preferences = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
    await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
    context = await chromium.launchPersistentContext(folder, launchOptions);
  });
  test.afterAll(async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [path, does] of Object.entries(frames))
    test(`${path.slice(0, 40)} works`, async ({ baseURL }) => {
      const page = await context.newPage();
      await visit(page, classAt(`${baseURL}${path}`), does);
      expect(await keptIn(page)).toContain("SecurityError");
      expect(await context.cookies()).toEqual([]);
      await page.close();
    });
});

test("links of a frame open outside of it, the full page with the options and the request", async ({
  context,
  page,
  baseURL,
}) => {
  const fragment = encodeDraft("sandbox", draft);
  await page.goto(classAt(`${baseURL}/embed/exchange?hints=off#${fragment}`));
  const frame = page.frameLocator("iframe");
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Open the full page" }).click();
  const full = await opened;
  await expect(full).toHaveURL(`${baseURL}/sandbox?hints=off#${fragment}`);
  expect(await full.evaluate(() => window.opener)).toBeNull();

  await page.goto(classAt(`${baseURL}/embed/lesson/the-challenge`));
  const inside = context.waitForEvent("page");
  // By a key: the first move of the pointer wakes the exchange above, and the line moves from under it.
  await frame.locator("a[data-term]").first().press("Enter");
  await expect(await inside).toHaveURL(/\/glossary#/);
  await expect(frame.locator("h1")).toBeVisible();
});

test.describe("in a frame without scripts", () => {
  test("a lesson is whole, says what is missing, and sends by its form where that is allowed", async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}/embed/lesson/the-challenge`;
    await page.goto(classAt(src, "allow-forms allow-same-origin"));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("allow-scripts", { exact: true })).toBeVisible();
    await expect(frame.locator("#summary")).toBeVisible();
    await frame.getByRole("button", { name: "Send it without credentials" }).click();
    await answers(frame);
  });
});
