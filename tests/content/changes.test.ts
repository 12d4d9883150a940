import { expect, test } from "@playwright/test";
import { loadChanges, parseChanges } from "#content/changes";

test("a change is an entry of the changelog with a title, a page and a day, the newest first", () => {
  const changelog = [
    "### Added",
    "- **Old.** It was [here](/a) before `b`. [/learn](/learn), 2026-11-23",
    "- **Which one?** Questions. [/decide](/decide), 2026-11-27",
    "- An entry for whoever runs the site.",
  ].join("\n");
  expect(parseChanges(changelog)).toEqual([
    { title: "Which one?", summary: "Questions.", page: "/decide", date: "2026-11-27" },
    { title: "Old", summary: "It was [here](/a) before `b`.", page: "/learn", date: "2026-11-23" },
  ]);
});

test("a change without a page or a day is refused with what was expected", () => {
  expect(() => parseChanges("- **New.** It is new.")).toThrow(/Cannot read the change .*: expected/);
  expect(() => parseChanges("- **New.** It is new. [/learn](/learn), 2026-13-01")).toThrow();
  expect(() => parseChanges("- **New.** It is new. [x](https://other.example), 2026-11-27")).toThrow();
});

test("the changelog tells readers of changes, no two of one day on the same page", async () => {
  const changes = await loadChanges();
  expect(changes.length).toBeGreaterThan(5);
  const names = changes.map(({ date, page }) => `${date} ${page}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
