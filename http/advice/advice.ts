import type { Answer } from "../decision/decision";
import { questions } from "../decision/questions";
import { reasonOf } from "./reasons";

/** Where an answer is defined and taught, and what would change it. */
export type Advice = { readonly section: string; readonly lesson: string; readonly change: string };

/** Gives the advice of an answer's reason, or that of its question where no known reason is given. */
export function adviceOn({ question, because, needs = "" }: Answer): Advice {
  const { section, lesson, change } = reasonOf(because) ?? questions[question];
  return { section, lesson, change: typeof change === "string" ? change : change(needs) };
}
