import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { triesIn } from "#content/article-text";
import { guide } from "#content/course/guide";
import { partIds } from "#content/course/parts";
import { readyPlans } from "#content/course/plans";
import { exerciseIds } from "#content/exercises";
import { lessonSlugs } from "#content/lessons";
import { articleFiles } from "../../scripts/heading-ids.mjs";

function textOf(lesson: string): string {
  return readFileSync(articleFiles().get(`/learn/${lesson}`) ?? lesson, "utf8");
}

test("the guide has an entry for each part of the course, in its order", () => {
  expect(guide.map(({ part }) => part)).toEqual([...partIds]);
});

for (const { part, demonstration, questions } of guide) {
  test(`what is shown of ${part} are buttons of its lessons, each by its label`, () => {
    expect(demonstration.length).toBeGreaterThanOrEqual(4);
    for (const { lesson, press } of demonstration) {
      expect(textOf(lesson)).toContain(`part: "${part}"`);
      expect(
        triesIn(textOf(lesson)).filter(({ label }) => label === press),
        `${lesson}: ${press}`,
      ).toHaveLength(1);
    }
  });

  test(`the questions of ${part} are questions, and have an answer`, () => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    for (const { asks, answer } of questions) {
      expect(asks).toMatch(/[?…]$|\.$/);
      expect(answer).toMatch(/\.$/);
    }
  });
}

for (const { id, steps } of readyPlans)
  test(`every step of the plan ${id} leads to a page of the course, once`, () => {
    const known = [
      ...lessonSlugs.map((slug) => `/learn/${slug}`),
      ...exerciseIds().map((exercise) => `/exercises/${exercise}`),
      "/status/403",
    ];
    expect(known).toEqual(expect.arrayContaining(steps.map(({ at }) => at)));
    expect(new Set(steps.map(({ at }) => at)).size).toBe(steps.length);
  });

test("the plans take as long as their titles say", () => {
  const minutes = Object.fromEntries(
    readyPlans.map(({ id, steps }) => [id, steps.reduce((sum, step) => sum + step.minutes, 0)]),
  );
  expect(minutes["401-and-403"]).toBe(45);
  expect(minutes["authentication"]).toBe(90);
});
