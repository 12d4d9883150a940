import { expect, test } from "@playwright/test";
import { formatFeed } from "#app/open-data/feed.ts";

const changes = [
  { title: 'New & "old"', summary: "A `<b>` [here](/b).", page: "/decide", date: "2026-11-27" },
  { title: "Older", summary: "Before.", page: "/learn", date: "2026-11-23" },
];
const idsOf = (feed: string) => [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

test("the feed was updated when the newest change came", () => {
  const [updated] = formatFeed(changes, "https://knock.example").match(/<updated>[^<]*/g) ?? [];
  expect(updated).toBe("<updated>2026-11-27T00:00:00Z");
});

test("a change keeps its id on every host, and however its words are mended", () => {
  const mended = changes.map((change) => ({ ...change, title: "Mended", summary: "Mended." }));
  const ids = idsOf(formatFeed(changes, "https://knock.example"));
  expect(idsOf(formatFeed(mended, "http://localhost:3000"))).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the words of a change are text, whatever signs of markup they hold", () => {
  const feed = formatFeed(changes, "https://knock.example");
  expect(feed).toContain("<title>New &amp; &quot;old&quot;</title>");
  expect(feed).toContain("<summary>A &lt;b&gt; here.</summary>");
  expect(feed).toContain('href="https://knock.example/decide"');
});
