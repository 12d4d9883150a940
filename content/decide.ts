import type { DecideCode, DecideNext, DecideQuestion } from "./decide/decide-types";
import { otherCodes } from "./decide/other-codes";
import { placeQuestions } from "./decide/place-questions";
import { refusalCodes } from "./decide/refusal-codes";
import { whatQuestions } from "./decide/what-questions";
import { whoQuestions } from "./decide/who-questions";

/** The questions of /decide, in the order in which they are asked where every answer lets the request through. */
export const decideQuestions: readonly DecideQuestion[] = [...placeQuestions, ...whoQuestions, ...whatQuestions];

/** Where the ways end. */
export const decideCodes: readonly DecideCode[] = [...refusalCodes, ...otherCodes];

/** Where every way begins. */
export const decideStart = "readable";

/** A question by its id; undefined where there is none. */
export function decideQuestion(id: string): DecideQuestion | undefined {
  return decideQuestions.find((each) => each.id === id);
}

/** An end by its id; undefined where there is none. */
export function decideCode(id: string): DecideCode | undefined {
  return decideCodes.find((each) => each.id === id);
}

/** The address of a question or an end. */
export function decideAddress(next: DecideNext): string {
  return `/decide/${"question" in next ? next.question : next.code}`;
}

/** One question with the answer that was given. */
export type DecideAnswer = { readonly question: DecideQuestion; readonly yes: boolean };

/** The shortest way to a question or an end, as the answers that lead there; empty for the start. Undefined where none leads there. */
export function wayTo(id: string): readonly DecideAnswer[] | undefined {
  const ways: (readonly [at: string, way: readonly DecideAnswer[]])[] = [[decideStart, []]];
  const seen = new Set<string>();
  for (const [at, way] of ways) {
    if (at === id) return way;
    const question = decideQuestion(at);
    if (seen.has(at) || !question) continue;
    seen.add(at);
    for (const yes of [true, false]) {
      const next = yes ? question.yes : question.no;
      ways.push(["question" in next ? next.question : next.code, [...way, { question, yes }]]);
    }
  }
  return undefined;
}

/** Every way from the start to an end. */
export function allWays(): readonly { readonly way: readonly DecideAnswer[]; readonly end: DecideCode | undefined }[] {
  return waysFrom(decideStart, []);
}

function waysFrom(id: string, way: readonly DecideAnswer[]): ReturnType<typeof allWays> {
  const question = decideQuestion(id);
  if (!question) return [{ way, end: undefined }];
  return [true, false].flatMap((yes) => {
    const next = yes ? question.yes : question.no;
    const longer = [...way, { question, yes }];
    return "code" in next ? [{ way: longer, end: decideCode(next.code) }] : waysFrom(next.question, longer);
  });
}
