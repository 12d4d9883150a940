import { expect, test } from "@playwright/test";
import { sitePages } from "#app/site-pages.ts";
import { moved } from "#content/site/moved";
import { addressedIds, merged } from "../../scripts/published.mjs";
import { headingIds, published, termIds } from "../fixtures/cases";

const pages = new Set(sitePages);

test("every page stands in the list of addresses that must stay, which npm run format writes", () => {
  expect(sitePages.filter((page) => published[page] === undefined)).toEqual([]);
});

test("so do the headings of articles and the terms of the glossary", () => {
  const missing = Object.entries({ ...headingIds, "/glossary": termIds }).flatMap(([path, ids]) =>
    ids.filter((id) => !published[path]?.includes(id)).map((id) => `${path}#${id}`),
  );
  expect(missing).toEqual([]);
});

// Frames and data files have no entry in the list of pages: tests/api/site/published.test.ts asks for them.
const listed = Object.keys(published).filter((path) => !/^\/embed\/|^\/print\/|\.\w+$/.test(path));

test("a published address is still a page, or leads on to one", () => {
  expect(listed.length).toBeGreaterThan(300);
  expect(listed.filter((path) => !pages.has(moved[path] ?? path) && !isName(path))).toEqual([]);
});

// The name of a code leads to its number: app/(site)/status/[code].
function isName(path: string): boolean {
  return /^\/status\/[a-z-]+$/.test(path);
}

test("what moved leads to a page in one step, and hides none", () => {
  for (const [from, to] of Object.entries(moved)) {
    expect(pages.has(from), from).toBe(false);
    expect(pages.has(to.split("#")[0] ?? ""), to).toBe(true);
  }
});

test("the list grows by what is new, and keeps what is gone", () => {
  const before = { "/gone": ["a"], "/learn": ["b", "c"] };
  expect(merged(before, { "/learn": ["c", "d"], "/decide": [] })).toEqual({
    "/decide": [],
    "/gone": ["a"],
    "/learn": ["b", "c", "d"],
  });
});

test("an address can name headings and entries, and nothing that is made anew for each page", () => {
  const html = `<main id="main"><h2 class="a" id="why">x</h2><h2 id="_R_1_">y</h2><li id="readable"></li>
    <div id="more-places"></div><div class="b" id="nonce" data-entry=""></div><form id="exchange-x"></form></main>`;
  expect(addressedIds(html)).toEqual(["why", "readable", "nonce"]);
});
