import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { find, longestQuery, queryTokens } from "#components/search/engine/find.ts";
import { documents, index } from "./index-of-the-site";

type Search = { readonly query: string; readonly first: string | readonly string[] };
const fixture: { readonly searches: readonly Search[] } = JSON.parse(
  readFileSync("tests/fixtures/searches.json", "utf8"),
);

const addresses = (query: string, most = 10) => find(index, query, most).map(({ place }) => place.address);

for (const { query, first } of fixture.searches)
  test(`who searches for “${query}” finds first what helps`, () => {
    expect([first].flat()).toContain(addresses(query)[0]);
  });

test("two digits list the codes that begin with them, in order, before anything else", () => {
  expect(addresses("41", 5)).toEqual(["/status/410", "/status/411", "/status/412", "/status/413", "/status/414"]);
});

test("every code is first for its number, and every scheme and exercise for its title", () => {
  const first = documents
    .filter(({ kind }) => kind === "code" || kind === "scheme" || kind === "exercise")
    .map(({ kind, title, address }) => ({ address, query: kind === "code" ? title.slice(0, 3) : title }));
  const missed = first.filter(({ address, query }) => !addresses(query, 3).includes(address));
  expect(missed).toEqual([]);
});

test("no place is found twice, and no more than are asked for", () => {
  const found = addresses("401", 7);
  expect(found).toHaveLength(7);
  expect(new Set(found).size).toBe(7);
});

test("what nobody wrote is not found, and nothing is found for nothing", () => {
  expect(["", "   ", "?!", "\u0000", "😀", "qwertzuiop", "zzzzzz zzzzzzz"].map((query) => addresses(query))).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

test("what a query costs is bounded: of a long one the beginning is looked at", () => {
  expect(queryTokens("forbidden ".repeat(2_000))).toEqual(["forbidden"]);
  const many = queryTokens(Array.from({ length: 500 }, (_, at) => `w${at}`).join(" "));
  expect(many.length).toBeLessThanOrEqual(12);
  expect(queryTokens("a".repeat(10_000))).toEqual(["a".repeat(24)]);
  expect(queryTokens(`${" ".repeat(longestQuery)}forbidden`)).toEqual([]);
});

test("any text can be searched for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
      expect(find(index, query, 5).length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 200 },
  );
});
