import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ideasIn } from "#content/article-text";
import { entrances, partIds, parts } from "#content/course/parts";
import { wrongIdeas } from "#content/course/wrong-ideas";
import { loadExercises } from "#content/exercises";
import { lessonSlugs } from "#content/lessons";
import { articleFiles } from "../../scripts/heading-ids.mjs";

const lessons = [...articleFiles()]
  .filter(([address]) => address.startsWith("/learn/"))
  .map(([address, file]) => ({ address, text: readFileSync(file, "utf8") }));
const exercises = await loadExercises();
const kinds = ["answer", "steps", "choice", "mend", "policy"] as const;

test("there are twenty-four lessons and more, and every part has some", () => {
  expect(lessons.length).toBeGreaterThanOrEqual(27);
  for (const id of partIds)
    expect(lessons.filter(({ text }) => text.includes(`part: "${id}"`)).length, id).toBeGreaterThan(1);
  expect(parts.map(({ id }) => id)).toEqual([...partIds]);
});

test("the ways in lead to lessons that exist", () => {
  const slugs = lessons.map(({ address }) => address.replace("/learn/", ""));
  for (const entrance of entrances) for (const slug of entrance.lessons) expect(slugs).toContain(slug);
});

test("every wrong idea of the list is refuted in one lesson, by the exchange that follows it there", () => {
  const refuted = lessons.flatMap(({ address, text }) => ideasIn(text).map((idea) => ({ address, ...idea })));
  for (const { id, says, truth, section } of wrongIdeas) {
    const found = refuted.filter((each) => each.id === id);
    expect(found.length, id).toBe(1);
    expect(found[0]?.by, `${id} has no exchange after it`).toBeDefined();
    for (const sentence of [says, truth]) expect(sentence).toMatch(/\.$/);
    expect(section).toMatch(/^RFC \d+ §[\d.]+$|^Fetch, /);
  }
  expect(refuted.map(({ id }) => id).sort()).toEqual(wrongIdeas.map(({ id }) => id).sort());
  expect(wrongIdeas.length).toBeGreaterThanOrEqual(20);
});

test("there are forty exercises, and five of each kind", () => {
  expect(exercises.length).toBeGreaterThanOrEqual(40);
  for (const kind of kinds) expect(exercises.filter((each) => each.kind === kind).length, kind).toBeGreaterThan(4);
});

test("every exercise belongs to a lesson that exists, and every lesson has one", () => {
  for (const { id, lesson } of exercises) expect(lessonSlugs, id).toContain(lesson);
  for (const slug of lessonSlugs)
    expect(exercises.filter(({ lesson }) => lesson === slug).length, slug).toBeGreaterThan(0);
});
