/** What the row below Send opens, in its order. A link names them, so these ids stay. */
export const panels = ["access", "credentials", "everyone", "way"] as const;

/** A part of the exchange that is closed until somebody opens it. */
export type Panel = (typeof panels)[number];

/** The panels that a text names, with spaces or commas between; what names none is passed over. */
export function panelsIn(text: string): readonly Panel[] {
  const named = text.split(/[\s,]+/);
  return panels.filter((panel) => named.includes(panel));
}
