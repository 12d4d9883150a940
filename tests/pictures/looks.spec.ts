import { expect, test } from "@playwright/test";

// One of every kind of page, with the name of its pictures.
const pages = {
  home: "/",
  learn: "/learn",
  lesson: "/learn/the-challenge",
  "wrong-ideas": "/learn/wrong-ideas",
  exercises: "/exercises",
  choice: "/exercises/refuse-in-order",
  mend: "/exercises/mend-the-bare-401",
  policy: "/exercises/four-people-three-doors",
  codes: "/status",
  "status-article": "/status/401",
  status: "/status/429",
  schemes: "/schemes",
  scheme: "/schemes/digest",
  sandbox: "/sandbox",
  inspect: "/inspect",
  httpbin: "/httpbin",
  frame: "/embed/exchange/the-staff-door",
  nowhere: "/nowhere",
} as const;

const sizes = [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const;

test.use({ deviceScaleFactor: 0.5 });

for (const [name, address] of Object.entries(pages))
  for (const [width, height] of sizes)
    for (const colorScheme of ["light", "dark"] as const)
      test(`${name}, ${width} pixels wide, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(address, { waitUntil: "networkidle" });
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
          maxDiffPixelRatio: 0.01,
          scale: "device",
          animations: "disabled",
        });
      });
