import { expect, test } from "@playwright/test";
import { loadExercises } from "#content/exercises";
import { answersSo, fieldsOf, isRightChoice, judgeChoice, type Situation, statusesOf } from "#http/exercise/choice";
import { statusCode } from "#http/registry/status-codes";
import { sentInOrder } from "./solve";

const situations = (await loadExercises()).flatMap((exercise) =>
  exercise.kind === "choice"
    ? exercise.situations.map((situation, index) => ({ id: exercise.id, situation, index }))
    : [],
);

for (const { id, situation, index } of situations) {
  const { status, field, says, why, section, wrongStatuses, wrongFields } = situation;

  test(`${id}, situation ${index + 1}: the live resource answers as the right choice says`, async () => {
    const { answer } = await sentInOrder(situation.ask, situation.by, `192.0.2.${index + 10}`);
    expect({ status: answer.status, isSo: answersSo(situation, answer) }).toEqual({ status, isSo: true });
  });

  test(`${id}, situation ${index + 1}: the right choice is met with nothing, each wrong one with its own sentence`, () => {
    expect(judgeChoice(situation, { status, field })).toEqual([]);
    expect(isRightChoice(situation, { status, field })).toBe(true);
    for (const wrong of wrongStatuses) {
      const choice = { status: wrong.status, field };
      expect(isRightChoice(situation, choice)).toBe(false);
      expect(judgeChoice(situation, choice).map((each) => each.says)).toEqual([wrong.says]);
    }
    for (const wrong of wrongFields) {
      const choice = { status, field: wrong.field };
      expect(isRightChoice(situation, choice)).toBe(false);
      expect(judgeChoice(situation, choice).map((each) => each.says)).toEqual([wrong.says]);
    }
  });

  test(`${id}, situation ${index + 1}: each choice stands there once, with two wrong statuses or more, and it ends in sentences`, () => {
    expect(wrongStatuses.length).toBeGreaterThan(1);
    expect(wrongFields.length).toBeGreaterThan(0);
    for (const each of statusesOf(situation)) expect(statusCode(each), String(each)).toBeDefined();
    expect(new Set(statusesOf(situation)).size).toBe(wrongStatuses.length + 1);
    expect(new Set(fieldsOf(situation)).size).toBe(wrongFields.length + 1);
    for (const text of [says, why]) expect(text).toMatch(/[.?]$/);
    expect(section).toMatch(/^RFC \d+ §[\d.]+$|^Fetch, /);
  });
}

test("a choice of a status and of a header that are both wrong is met with both sentences", () => {
  const situation: Situation = {
    says: "",
    ask: [],
    status: 401,
    field: "WWW-Authenticate",
    wrongStatuses: [{ status: 403, says: "one" }],
    wrongFields: [{ field: "", says: "two" }],
    why: "",
    section: "",
  };
  expect(judgeChoice(situation, { status: 403, field: "" }).map(({ says }) => says)).toEqual(["one", "two"]);
  expect(answersSo(situation, { status: 401, fields: [] })).toBe(false);
  expect(answersSo({ ...situation, field: "" }, { status: 401, fields: [["Allow", "GET"]] })).toBe(true);
});
