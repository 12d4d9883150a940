import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { dataFiles } from "#app/open-data/files.ts";
import { headerInLowerCase, movedTo, pageAddress } from "#server/pages/address";

test("every folder of pages is known to take its own form", () => {
  const folders = readdirSync("app/(site)", { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => pageAddress(`/${name}`))).toEqual(folders.map(() => "page"));
  expect(["/", "/?a=b", "/learn/x?#", "/embed/exchange/a"].map(pageAddress)).toEqual(["page", "page", "page", "page"]);
});

test("every file of open data can only be read", () => {
  expect(dataFiles.map(({ address }) => pageAddress(address))).toEqual(dataFiles.map(() => "document"));
});

test("what the site has beside its pages can only be read", () => {
  const documents = ["/glossary.json", "/icon.svg?a", "/robots.txt", "/search.json", "/sitemap.xml"];
  expect(documents.map(pageAddress)).toEqual(documents.map(() => "document"));
});

for (const path of [
  "//a",
  "/a//b",
  "/..",
  "/a/../b",
  "/%2e%2e/a",
  "/a%2F..%2Fb",
  "/a\\b",
  "/a%00",
  "/%5c",
  "/_next/image",
  "/learn#a",
]) {
  test(`${path} leads nowhere, whatever a framework would make of it`, () => {
    expect(pageAddress(path)).toBe("nowhere");
  });
}

test("a path that is not UTF-8 in percent-encoding is told apart", () => {
  expect(["/%", "/%zz", "/%ff"].map(pageAddress)).toEqual(["unreadable", "unreadable", "unreadable"]);
});

test("a header field is found in whatever letters its name is written, with the query that came", () => {
  expect(headerInLowerCase("/headers/WWW-Authenticate")).toBe("/headers/www-authenticate");
  expect(headerInLowerCase("/headers/ETag?a=B")).toBe("/headers/etag?a=B");
});

for (const target of [
  "/headers/etag",
  "/headers/etag?a=B",
  "/headers",
  "/headers/E/Tag",
  "/headers/%45tag",
  "/Learn",
]) {
  test(`${target} is left where it is`, () => {
    expect(headerInLowerCase(target)).toBeUndefined();
  });
}

test("an address that moved leads on with its query, and no other does", () => {
  const table = { "/learn/old": "/learn/new" };
  expect(movedTo("/learn/old", table)).toBe("/learn/new");
  expect(movedTo("/learn/old?seed=7&lock=method", table)).toBe("/learn/new?seed=7&lock=method");
  const others = ["/learn/new", "/learn/old/x", "/learn/ol", "/constructor", "/__proto__", "/learn/old?a\r\nb"];
  expect(others.map((target) => movedTo(target, table))).toEqual(others.map(() => undefined));
});
