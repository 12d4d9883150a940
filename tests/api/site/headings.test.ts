import { expect, test } from "@playwright/test";
import { headingIds } from "../../fixtures/cases";

for (const [address, ids] of Object.entries(headingIds)) {
  test(`no heading of ${address} holds a paragraph, and each keeps its id`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const headings = [...html.matchAll(/<h([23])\b([^>]*)>([\s\S]*?)<\/h\1>/g)];
    for (const [whole, , , inner] of headings) expect(inner, whole).not.toMatch(/<p[\s>]/);
    const found = headings.map(([, , attributes = ""]) => /\bid="([^"]+)"/.exec(attributes)?.[1]);
    expect(found).toEqual(expect.arrayContaining([...ids]));
  });
}
