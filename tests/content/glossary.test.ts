import { expect, test } from "@playwright/test";
import { glossary } from "#content/glossary";
import { statusCode } from "#http/registry/status-codes";
import { schemeCard } from "#http/schemes/cards/registry";
import { withNewTerms } from "../../scripts/terms.mjs";
import { headingIds, rfcSections, termIds } from "../fixtures/cases";

const ids = glossary.map(({ id }) => id);
const spellings = glossary.flatMap(({ term, also = [] }) => [term, ...also]);

test("the glossary holds the words of the course, in the order of the alphabet", () => {
  expect(glossary.length).toBeGreaterThan(75);
  const names = glossary.map(({ term }) => term.toLowerCase());
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "en")));
});

test("no two terms share an id, and none takes that of another part of the page", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id) || /^letter-|^main$/.test(id))).toEqual([]);
});

test("a teacher's link to a term still leads there", () => {
  expect(ids).toEqual(expect.arrayContaining([...termIds]));
});

test("every term stands in the list of those that must stay, which npm run format writes", () => {
  expect(termIds, "run npm run format").toEqual(expect.arrayContaining([...ids]));
});

test("the list of terms grows by what is new, and keeps what is gone", () => {
  expect(withNewTerms(["gone", "realm"], [{ id: "new" }, { id: "realm" }])).toEqual(["gone", "realm", "new"]);
});

test("no spelling belongs to two terms, or stands twice", () => {
  const exact = spellings.filter((each, at) => spellings.indexOf(each) !== at);
  expect(exact).toEqual([]);
  // Written small, a spelling without a capital letter would be found for another term's.
  const owners = new Map<string, Set<string>>();
  for (const { id, term, also = [] } of glossary)
    for (const each of [term, ...also])
      owners.set(each.toLowerCase(), (owners.get(each.toLowerCase()) ?? new Set()).add(id));
  expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
});

test("a term is said in one or two sentences", () => {
  const strange = glossary.filter(({ says }) => {
    const sentences = says.split(/(?<=\.) (?=[A-Z])/).length;
    return !/^[A-Z].*\.$/.test(says) || sentences > 2 || says.length > 220;
  });
  expect(strange.map(({ id }) => id)).toEqual([]);
});

test("every section of a term stands in its RFC, or is named as in Fetch", () => {
  const strange = glossary.flatMap(({ id, section }) => {
    const [, rfc = "", number = ""] = /^RFC (\d+) §([\d.]+)$/.exec(section ?? "") ?? [];
    const fits = section === undefined || /^Fetch, /.test(section) || rfcSections.read[rfc]?.includes(number);
    return fits ? [] : [`${id}: ${section}`];
  });
  expect(strange).toEqual([]);
});

test("every page of a term leads to a heading that exists", () => {
  const astray = glossary.flatMap(({ id, page }) => {
    if (page === undefined) return [];
    const [address = "", heading = ""] = page.split("#");
    const name = address.replace(/^\/\w+\//, "");
    const onSchemePage =
      address.startsWith("/schemes/") && schemeCard(name) && ["challenge", "credentials"].includes(heading);
    return onSchemePage || headingIds[address]?.includes(heading) ? [] : [`${id}: ${page}`];
  });
  expect(astray).toEqual([]);
});

test("a status that a term names is in the registry", () => {
  const named = glossary.flatMap(({ says }) => says.match(/\b[1-5]\d\d\b/g) ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((code) => statusCode(Number(code)) === undefined)).toEqual([]);
});
