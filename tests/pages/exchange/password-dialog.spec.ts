import { expect, test } from "@playwright/test";
import { expectHandshake } from "../../api/clients/handshake";
import { portIn, recorded } from "../../api/clients/relay";

const right = { username: "Aladdin", password: "open sesame" };

for (const [id, scheme, algorithm] of [
  ["open-the-vault", "Basic", undefined],
  ["the-old-signed-door", "Digest", "MD5"],
  ["the-signed-door", "Digest", "SHA-256"],
  ["the-choice", "Digest", undefined],
] as const) {
  test(`the browser's own password dialog answers the ${algorithm ?? ""} ${scheme} challenge of ${id}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ httpCredentials: right });
    const { passed, value } = await recorded(portIn(baseURL), async (port) => {
      const page = await context.newPage();
      const response = await page.goto(`http://127.0.0.1:${port}/api/sandbox/${id}`);
      return response?.status();
    });
    await context.close();
    expect(value).toBe(200);
    expectHandshake(passed, { scheme, ...(algorithm ? { algorithm } : {}) });
  });
}
