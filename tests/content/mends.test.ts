import { expect, test } from "@playwright/test";
import { loadExercises } from "#content/exercises";
import { judgeMend } from "#http/exercise/mend";
import { withSeed } from "#http/exercise/seed";
import { rules } from "#http/inspect/inspect";

const exercises = (await loadExercises()).flatMap((each) => (each.kind === "mend" ? [each] : []));
const seeds = ["1", "2", "3", "4", "class7b"];
const now = 1_790_000_000;
const anyStatus = Array.from({ length: 500 }, (_, index) => index + 100);

for (const exercise of exercises) {
  const { id, broken, mended, wrong, keeps } = exercise;

  test(`${id}: each rule that is named is one of the inspector's, and is broken by the answer or by a wrong way`, () => {
    const known = rules.map((rule) => rule.id);
    const texts = [broken, ...wrong.map(({ example }) => example)];
    for (const rule of exercise.rules) {
      expect(known).toContain(rule);
      const alone = { ...exercise, rules: [rule], keeps: { ...keeps, statuses: anyStatus, fields: [] }, wrong: [] };
      expect(
        texts.some((text) => !judgeMend(alone, text, now).done),
        rule,
      ).toBe(true);
    }
    expect(judgeMend(exercise, broken, now).done).toBe(false);
  });

  test(`${id}: the mended answer is done, and nothing of it is taken away`, () => {
    expect(judgeMend(exercise, mended, now)).toEqual({ done: true, left: [] });
    for (const name of keeps.fields ?? []) {
      const without = mended.split("\n").filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
      expect(judgeMend(exercise, without.join("\n"), now).done, `without ${name}`).toBe(false);
    }
    for (const text of ["", "nothing that is HTTP", "HTTP/1.1 299 Fine\nContent-Length: 0\n\n"])
      expect(judgeMend(exercise, text, now).done, text).toBe(false);
  });

  if (exercise.vary) {
    test(`${id}: with seeds its words differ, and the mended answer is done as well as without`, () => {
      const texts = new Set<string>();
      for (const seed of seeds) {
        const seeded = withSeed(exercise, exercise.vary ?? [], seed);
        texts.add(seeded.broken);
        expect(judgeMend(seeded, seeded.broken, now).done, seed).toBe(false);
        expect(judgeMend(seeded, seeded.mended, now).done, seed).toBe(true);
        for (const each of seeded.wrong) expect(judgeMend(seeded, each.example, now).wrong?.says).toBe(each.says);
      }
      expect(texts.size).toBeGreaterThan(1);
    });
  }

  for (const [index, each] of wrong.entries()) {
    test(`${id}: its wrong way ${index + 1} is not done, and is met with its own sentence`, () => {
      const judged = judgeMend(exercise, each.example, now);
      expect(judged.done).toBe(false);
      expect(judged.wrong?.says).toBe(each.says);
    });
  }
}
