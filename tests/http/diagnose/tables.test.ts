import { expect, test } from "@playwright/test";
import { causes } from "#http/diagnose/causes";
import { causeIds } from "#http/diagnose/diagnosis";
import { families } from "#http/diagnose/families";
import type { Sign } from "#http/diagnose/signs/sign";
import { words } from "#http/diagnose/words";
import { headingIds } from "../../fixtures/cases";
import { diagnosisCases } from "../../fixtures/diagnoses";

const all = [...families, ...words].flatMap(({ name, signs }) => signs.map((sign) => ({ name, sign })));

function patternsOf({ start, fields = [], content = [], asked, sent = [] }: Sign): readonly RegExp[] {
  const some = [start, asked, ...content, ...[...fields, ...sent].map(([, pattern]) => pattern)];
  return some.filter((each) => each !== undefined);
}

test("every cause says a sentence, what to do next, and a lesson whose heading exists", () => {
  expect(Object.keys(causes).toSorted()).toEqual([...causeIds].toSorted());
  for (const id of causeIds) {
    const { says, next, lesson, section } = causes[id];
    expect(says, id).toMatch(/^[A-Z][^.]*\.$/);
    expect(Object.values(next).length, id).toBeGreaterThan(0);
    for (const advice of Object.values(next)) expect(advice, id).toMatch(/^[A-Z].*\.$/);
    if (section !== undefined) expect(section, id).toMatch(/^RFC \d{4,5} §[\d.]+$/);
    const [, page = "", heading = ""] = /^([^#]*)#(.+)$/.exec(lesson) ?? [];
    expect(headingIds[page], id).toContain(heading);
  }
});

test("a sign looks for something, means something, and says where the fact is from", () => {
  for (const { name, sign } of all) {
    expect(sign.source, name).toMatch(/\S/);
    expect(patternsOf(sign).length + (sign.status?.length ?? 0), `${name}: ${sign.source}`).toBeGreaterThan(0);
    expect(sign.who !== undefined || sign.causes !== undefined, `${name}: ${sign.source}`).toBe(true);
    for (const meaning of Object.values(sign.causes ?? {})) {
      if (typeof meaning === "string" || meaning.says === undefined) continue;
      expect(meaning.says, name).toMatch(/^(?:[A-Z]|nginx ).*\.$/);
    }
  }
});

test("no pattern keeps its place between two looks, and the names of fields are in lower case", () => {
  for (const { name, sign } of all) {
    for (const pattern of patternsOf(sign)) expect(pattern.flags, `${name}: ${pattern}`).not.toMatch(/[gy]/);
    for (const [field] of [...(sign.fields ?? []), ...(sign.sent ?? [])]) expect(field).toBe(field.toLowerCase());
  }
});

test("every family of cases has at least three, and what must not be diagnosed at least twenty", () => {
  const counts = new Map<string, number>();
  for (const { family } of diagnosisCases) counts.set(family, (counts.get(family) ?? 0) + 1);
  for (const [family, count] of counts) expect(count, family).toBeGreaterThanOrEqual(family === "healthy" ? 20 : 3);
});

test("every cause is found in some case", () => {
  const found = new Set(diagnosisCases.flatMap(({ cause, also }) => [...(cause === null ? [] : [cause]), ...also]));
  expect([...causeIds].filter((id) => !found.has(id))).toEqual([]);
});
