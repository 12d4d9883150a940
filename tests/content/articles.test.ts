import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { panelsIn } from "#components/exchange/link/panels.ts";
import { reasons } from "#http/advice/reasons";
import { questions } from "#http/decision/questions";
import { statusCode } from "#http/registry/status-codes";
import { schemeCard } from "#http/schemes/cards/registry";
import { articleFiles, headingIdsIn, withNewIds } from "../../scripts/heading-ids.mjs";
import { headingIds } from "../fixtures/cases";
import { ask } from "../fixtures/sandbox";

const articles = articleFiles();

function read(address: string): string {
  const file = articles.get(address);
  return file === undefined ? "" : readFileSync(file, "utf8");
}

function idsIn(address: string): readonly string[] {
  return headingIdsIn(read(address));
}

for (const [address, ids] of Object.entries(headingIds)) {
  test(`a teacher's link to a heading of ${address} still leads there`, () => {
    expect(idsIn(address)).toEqual(expect.arrayContaining([...ids]));
  });
}

test("every heading stands in the list of those that must stay, which npm run format writes", () => {
  for (const address of articles.keys())
    expect(headingIds[address] ?? [], `run npm run format for ${address}`).toEqual(
      expect.arrayContaining([...idsIn(address)]),
    );
});

test("the list of headings grows by what is new, and keeps what is gone", () => {
  const kept = withNewIds({ ...headingIds, "/learn/gone": ["a"], "/status/401": ["gone"] });
  expect(kept["/learn/gone"]).toEqual(["a"]);
  expect(kept["/status/401"]).toEqual(["gone", ...idsIn("/status/401")]);
  expect(withNewIds(headingIds)).toEqual(headingIds);
});

test("no article gives one id to two headings", () => {
  for (const address of articles.keys()) expect(new Set(idsIn(address)).size, address).toBe(idsIn(address).length);
});

test("no article derives the id of a heading from its words", () => {
  for (const address of articles.keys()) {
    const prose = read(address).replace(/```[\s\S]*?```/g, "");
    expect(prose, address).not.toMatch(/^#{1,6} /m);
    expect(prose, address).not.toMatch(/<Heading(?![^>]*\bid=")/);
  }
});

// The headings of a scheme's page stand in components/article/scheme-facts.tsx.
function leadsSomewhere(lesson: string): boolean {
  const [address = "", heading] = lesson.split("#");
  if (heading === undefined) return statusCode(Number(address.replace("/status/", ""))) !== undefined;
  const [, scheme] = /^\/schemes\/(.+)$/.exec(address) ?? [];
  if (scheme === undefined) return idsIn(address).includes(heading);
  return schemeCard(scheme) !== undefined && ["challenge", "credentials"].includes(heading);
}

for (const [id, { lesson, section, change }] of Object.entries(reasons)) {
  test(`the reason ${id} leads to a heading that exists, cites its section and says what to change`, () => {
    expect(leadsSomewhere(lesson), lesson).toBe(true);
    expect(section).toMatch(/^RFC \d+ §[\d.]+$/);
    expect(typeof change === "string" ? change : change("books:write")).toMatch(/^[A-Z].*\.$/);
  });
}

for (const [id, { lesson, section, text, change }] of Object.entries(questions)) {
  test(`the question ${id} leads to a heading or a status that exists`, () => {
    expect(leadsSomewhere(lesson), lesson).toBe(true);
  });

  test(`the question ${id} is one, cites its section and says what to change`, () => {
    expect([text, section, change]).toEqual([
      expect.stringMatching(/\?$/),
      expect.stringMatching(/^RFC \d+ §[\d.]+$|^Fetch, /),
      expect.stringMatching(/\.$/),
    ]);
  });
}

test("the lesson on 401 or 403 asks whether a resource is a secret where the hidden room asks it: last", async () => {
  const [, section = ""] = read("/learn/401-or-403").split('id="decide"');
  expect(section.indexOf("is it a secret")).toBeGreaterThan(section.indexOf("May they do this?"));
  const { decision } = await ask("the-hidden-room", [["Authorization", `Basic ${btoa("Ali:forty jars")}`]]);
  expect(decision.slice(-2).map(({ question }) => question)).toEqual(["permitted", "resource-disclosed"]);
});

test("what an article wants open from the start are panels of the exchange", () => {
  for (const [address] of articles)
    for (const [, open = ""] of read(address).matchAll(/<Exchange [^>]*open="([^"]*)"/g))
      expect(panelsIn(open).length, address).toBe(open.split(" ").length);
});
