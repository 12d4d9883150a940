import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import { freePort } from "../../scripts/free-port";

test("in a sandboxed frame of another page an exchange sends, tells its height, and has its fonts", async ({
  page,
  baseURL,
}) => {
  const port = await freePort();
  const school = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<title>A class</title>
<script>addEventListener("message", ({ data }) => { if (data.type === "knock-knock") document.title = data.height; })</script>
<iframe title="exchange" sandbox="allow-scripts" width="600" height="700" src="${baseURL}/embed/exchange/open-the-vault"></iframe>`);
  }).listen(port, "127.0.0.1");
  await once(school, "listening");
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frameLocator("iframe");
  await expect(page).toHaveTitle(/^\d+$/);
  const before = Number(await page.title());
  await frame.getByRole("button", { name: "Send", exact: true }).click();
  await expect(frame.locator("[data-status='401']").first()).toBeVisible();
  await expect.poll(async () => Number(await page.title())).toBeGreaterThan(before);
  expect(failed).toEqual([]);
  school.close();
});
