import { expect, test } from "@playwright/test";
import { allWays, decideCodes, decideQuestion, decideQuestions, decideStart, wayTo } from "#content/decide";
import { fieldValue } from "#http/message";
import { statusCode } from "#http/registry/status-codes";
import { sentInOrder } from "./solve";

const ways = allWays();

test("every way ends in a code, asks no question twice, and begins at the start", () => {
  expect(ways.length).toBeGreaterThan(decideCodes.length);
  for (const { way, end } of ways) {
    const asked = way.map(({ question }) => question.id);
    expect(end, asked.join(" → ")).toBeDefined();
    expect(asked[0]).toBe(decideStart);
    expect(new Set(asked).size, asked.join(" → ")).toBe(asked.length);
  }
});

test("every question and every code is reached, and no two have one address", () => {
  const reached = new Set(ways.flatMap(({ way, end }) => [...way.map(({ question }) => question.id), end?.id]));
  const all = [...decideQuestions, ...decideCodes].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(reached.has(id), id).toBe(true);
});

test("the way that is shown to a question or a code leads there", () => {
  expect(wayTo(decideStart)).toEqual([]);
  expect(wayTo("nowhere")).toBeUndefined();
  for (const { id } of [...decideQuestions, ...decideCodes]) {
    const last = wayTo(id)?.at(-1);
    if (id === decideStart) continue;
    const next = last?.yes ? last.question.yes : last?.question.no;
    expect(next && ("question" in next ? next.question : next.code), id).toBe(id);
  }
});

for (const { id, asks, says, yes, no } of decideQuestions) {
  test(`the question ${id} is one, and both its answers lead on`, () => {
    expect(asks).toMatch(/\?$/);
    expect(says).toMatch(/[.?]$/);
    for (const next of [yes, no]) {
      if ("question" in next) expect(decideQuestion(next.question), next.question).toBeDefined();
      else expect(decideCodes.map((end) => end.id)).toContain(next.code);
    }
    expect(yes).not.toEqual(no);
  });
}

for (const [index, { id, code, says, field, ask, by }] of decideCodes.entries()) {
  test(`the end ${id}: the live resource answers ${code}, with what goes with it`, async () => {
    const { answer, decision } = await sentInOrder(ask, by, `192.0.2.${index + 100}`);
    expect(answer.status).toBe(code);
    expect(decision.length).toBeGreaterThan(0);
    if (field !== "") expect(fieldValue(answer.fields, field), field).toBeDefined();
    expect(statusCode(code)?.registered).toBe(true);
    expect(says).toMatch(/\.$/);
  });
}
