import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { exerciseIds } from "#content/exercises";
import { questions } from "#http/questions";
import { statusCode } from "#http/status-codes";
import { headingIds } from "../fixtures/cases";

const articles: ReadonlyMap<string, string> = new Map([
  ...readdirSync("content/lessons").map(
    (file) => [`/learn/${file.replace(/^\d+-|\.mdx$/g, "")}`, `content/lessons/${file}`] as const,
  ),
  ...readdirSync("content/status").map((file) => [`/status/${file.slice(0, 3)}`, `content/status/${file}`] as const),
]);

function read(address: string): string {
  const file = articles.get(address);
  return file === undefined ? "" : readFileSync(file, "utf8");
}

function idsIn(address: string): readonly string[] {
  return [...read(address).matchAll(/<Heading\s[^>]*?\bid="([^"]+)"/g)].map(([, id = ""]) => id);
}

for (const [address, ids] of Object.entries(headingIds)) {
  test(`a teacher's link to a heading of ${address} still leads there`, () => {
    expect(idsIn(address)).toEqual(expect.arrayContaining([...ids]));
  });
}

test("every heading that is published stands in the list of those that must stay", () => {
  for (const address of articles.keys())
    expect(headingIds[address] ?? [], address).toEqual(expect.arrayContaining([...idsIn(address)]));
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

for (const [id, { lesson, section, text, change }] of Object.entries(questions)) {
  test(`the question ${id} leads to a lesson's heading or a status that exists`, () => {
    const [address = "", heading] = lesson.split("#");
    if (heading === undefined) expect(statusCode(Number(address.replace("/status/", "")))).toBeDefined();
    else expect(idsIn(address)).toContain(heading);
  });

  test(`the question ${id} is one, cites its section and says what to change`, () => {
    expect([text, section, change]).toEqual([
      expect.stringMatching(/\?$/),
      expect.stringMatching(/^RFC \d+ §[\d.]+$|^Fetch, /),
      expect.stringMatching(/\.$/),
    ]);
  });
}

test("every exercise that an article shows or tries exists", () => {
  for (const address of articles.keys()) {
    for (const [, id = ""] of read(address).matchAll(/\b(?:exercise|on)="([^"]+)"/g))
      expect(exerciseIds()).toContain(id);
  }
});
