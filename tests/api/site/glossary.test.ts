import { expect, test } from "@playwright/test";
import { glossary } from "#content/glossary";
import { articles } from "../../pages/places";

const links = (html: string) => [...html.matchAll(/<a [^>]*href="\/glossary#([^"]+)"[^>]*data-term="([^"]+)"/g)];

test("the glossary is one page with an anchor for each term", async ({ request }) => {
  const html = await (await request.get("/glossary")).text();
  expect(glossary.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
});

test("what the cards show comes as data, small and for every term", async ({ request }) => {
  const answer = await request.get("/glossary.json");
  expect(answer.headers()["content-type"]).toContain("application/json");
  expect(await answer.json()).toEqual(glossary.map(({ id, term, says, section }) => ({ id, term, says, section })));
});

test("articles link to terms that are there, each once, eight at most, and none that they explain themselves", async ({
  request,
}) => {
  const pages = new Map(glossary.map(({ id, page = "" }) => [id, page.split("#")[0]]));
  let all = 0;
  for (const article of articles) {
    const found = links(await (await request.get(article)).text());
    const ids = found.map(([, id = ""]) => id);
    all += ids.length;
    expect(
      found.every(([, id, term]) => id === term && pages.has(id ?? "")),
      article,
    ).toBe(true);
    expect([...new Set(ids)], article).toEqual(ids);
    expect(ids.length, article).toBeLessThanOrEqual(8);
    expect(
      ids.filter((id) => pages.get(id) === article),
      article,
    ).toEqual([]);
  }
  expect(all).toBeGreaterThan(articles.length * 3);
});
