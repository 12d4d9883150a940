import { expect, test } from "@playwright/test";
import { moved } from "#content/site/moved";
import { addressedIds } from "../../../scripts/published.mjs";
import { published } from "../../fixtures/cases";
import { getPatiently } from "./patient";

test("every address that was published is answered, and has every id that a link can name", async ({ request }) => {
  const gone: string[] = [];
  for (const [path, ids] of Object.entries(published)) {
    const answer = await getPatiently(request, path);
    const html = answer.status() === 200 ? await answer.text() : "";
    if (html === "") gone.push(`${path}: ${answer.status()}`);
    const there = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    // Where the page itself has moved, its redirect is kept and not its ids.
    if (moved[path] === undefined) gone.push(...ids.filter((id) => !there.has(id)).map((id) => `${path}#${id}`));
  }
  expect(gone, "put it back, or say in content/site/moved.ts where it went").toEqual([]);
});

test("every id of a page stands in the list, which npm run format writes from the built site", async ({ request }) => {
  const unlisted: string[] = [];
  for (const [path, ids] of Object.entries(published)) {
    const html = await (await getPatiently(request, path, { maxRedirects: 0 })).text();
    unlisted.push(
      ...addressedIds(html)
        .filter((id) => !ids.includes(id))
        .map((id) => `${path}#${id}`),
    );
  }
  expect(unlisted).toEqual([]);
});

for (const [from, to] of Object.entries(moved))
  test(`${from} leads to ${to}, its query kept`, async ({ request }) => {
    const answer = await request.get(`${from}?seed=7`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([308, `${to}?seed=7`]);
  });
