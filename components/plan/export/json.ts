import type { Plan } from "../model/plan";

/** Writes a plan as JSON: `{ title, note, minutes, steps: [{ url, title, minutes, note }] }`, with whole addresses. */
export function planAsJson({ title, note, steps }: Plan, site: string, titleOf: (at: string) => string): string {
  const told = steps.map((step) => ({
    url: site + step.at,
    title: titleOf(step.at),
    minutes: step.minutes,
    note: step.note,
  }));
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return `${JSON.stringify({ title, note, minutes, steps: told }, undefined, 2)}\n`;
}
