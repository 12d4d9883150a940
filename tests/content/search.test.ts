import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { wrongIdeas } from "#content/course/wrong-ideas";
import { decideQuestions } from "#content/decide";
import { exerciseIds } from "#content/exercises";
import { glossary } from "#content/glossary";
import { headerSlugs } from "#content/headers";
import { lessonSlugs } from "#content/lessons";
import { symptoms } from "#content/search/symptoms";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";
import { articleFiles } from "../../scripts/heading-ids.mjs";
import { documents } from "../components/search/engine/index-of-the-site";

const alone = readdirSync("app/(site)", { withFileTypes: true, recursive: true })
  .filter(({ name, parentPath }) => name === "page.tsx" && !parentPath.includes("["))
  .map(({ parentPath }) => parentPath.replace(/^app\/\(site\)/, "") || "/");
const terms = new Set(glossary.map(({ id }) => id));
const pages = new Set([
  ...alone,
  ...statusCodes.map(({ code }) => `/status/${code}`),
  ...lessonSlugs.map((slug) => `/learn/${slug}`),
  ...headerSlugs.map((slug) => `/headers/${slug}`),
  ...schemeCards.map((card) => `/schemes/${schemeSlug(card)}`),
  ...exerciseIds().map((id) => `/exercises/${id}`),
  ...decideQuestions.map(({ id }) => `/decide/${id}`),
]);

test("every address that can be found is a page, and its id stands there", () => {
  const articles = articleFiles();
  for (const { address } of documents) {
    const [page = "", id] = address.split("#");
    expect(pages, address).toContain(page);
    if (id === undefined) continue;
    if (page === "/glossary") {
      expect(terms, address).toContain(id);
      continue;
    }
    const file = articles.get(page);
    const text = file ? readFileSync(file, "utf8") : readFileSync("components/reference/status-list.tsx", "utf8");
    const written = [`id="${id}"`, `idea="${id.replace("wrong-", "")}"`, `"${id.replace("-", " ")}"`];
    expect(
      written.some((each) => text.includes(each)),
      address,
    ).toBe(true);
  }
});

test("no address stands twice, and everything has a title and a sentence", () => {
  const addresses = documents.map(({ address }) => address);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  expect(documents.filter(({ title, says }) => title.trim() === "" || says.trim().length < 10)).toEqual([]);
});

test("no sentence begins with the title that stands above it", () => {
  expect(documents.filter(({ title, says }) => says.startsWith(`${title}: `))).toEqual([]);
});

test("every code, lesson, scheme, header, exercise, question, term and wrong idea can be found", () => {
  const count = (kind: string) => documents.filter((each) => each.kind === kind).length;
  expect(["code", "lesson", "scheme", "header", "exercise", "question", "term"].map(count)).toEqual([
    statusCodes.length,
    lessonSlugs.length,
    schemeCards.length,
    headerSlugs.length,
    exerciseIds().length,
    decideQuestions.length,
    glossary.length,
  ]);
  const ideas = documents.flatMap(({ address }) => address.split("#wrong-")[1] ?? []);
  expect([...new Set(ideas)].sort()).toEqual(wrongIdeas.map(({ id }) => id).sort());
});

test("a symptom leads to one page first: no phrase stands twice", () => {
  const phrases = Object.values(symptoms).flatMap((seen) => seen.split(/,\s+/));
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at || phrase.trim() === "")).toEqual([]);
});

test("the list for the browser stays small enough to come at once", () => {
  expect(JSON.stringify(documents).length).toBeLessThan(400_000);
});
