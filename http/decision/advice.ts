import type { Answer } from "./decision";
import { questions } from "./questions";
import { type Reason, reasons } from "./reasons";

/** Where an answer is defined and taught, and what would change it. */
export type Advice = { readonly section: string; readonly lesson: string; readonly change: string };

/** Gives the advice of an answer's reason, or that of its question where no reason is given. */
export function adviceOn({ question, because, needs = "" }: Answer): Advice {
  const { section, lesson, change }: Omit<Reason, "tellsName"> = because ? reasons[because] : questions[question];
  return { section, lesson, change: typeof change === "string" ? change : change(needs) };
}
