import { expect, test } from "@playwright/test";

const asked = { Host: "knock.example", "X-Forwarded-Proto": "https" };

test("a reader of feeds finds the feed in the head of a page, and reads what Atom requires in it", async ({
  page,
  request,
}) => {
  await page.goto("/learn");
  const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  const address = (await link.getAttribute("href")) ?? "";
  const text = await (await request.get(address, { headers: asked })).text();
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    const textsOf = (parent: Element | undefined, name: string) =>
      [...(parent?.children ?? [])].filter(({ localName }) => localName === name).map((each) => each.textContent);
    const linksOf = (parent: Element | undefined) =>
      [...(parent?.children ?? [])]
        .filter(({ localName }) => localName === "link")
        .map((each) => `${each.getAttribute("rel")} ${each.getAttribute("href")}`);
    const told = (parent: Element | undefined) => ({
      ids: textsOf(parent, "id"),
      titles: textsOf(parent, "title"),
      updated: textsOf(parent, "updated"),
      links: linksOf(parent),
    });
    const root = document.documentElement;
    return {
      broken: document.querySelector("parsererror") !== null,
      namespace: root.namespaceURI,
      authors: textsOf(root.querySelector("author") ?? undefined, "name"),
      whole: told(root),
      entries: [...document.getElementsByTagName("entry")].map(told),
    };
  }, text);
  expect(feed.broken).toBe(false);
  expect(feed.namespace).toBe("http://www.w3.org/2005/Atom");
  expect(feed.authors).toEqual(["Knock Knock"]);
  expect(feed.whole.links).toEqual(["self https://knock.example/feed.xml", "alternate https://knock.example/"]);
  expect(feed.entries.length).toBeGreaterThan(5);
  for (const each of [feed.whole, ...feed.entries]) {
    expect([each.ids.length, each.titles.length, each.updated.length]).toEqual([1, 1, 1]);
    expect(each.updated[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  const days = feed.entries.map(({ updated }) => updated[0] ?? "");
  expect(days).toEqual([...days].sort().reverse());
  expect(feed.whole.updated[0]).toBe(days[0]);
  const ids = feed.entries.map(({ ids: [id] }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { links } of feed.entries) {
    const path = links.join().replace("alternate https://knock.example", "");
    expect((await request.head(path)).status(), path).toBe(200);
  }
});
