/** How many hints of an exercise were opened, and whether its solution was shown. */
export type HelpTaken = { readonly hints: number; readonly shown: boolean };

const key = "exercise help";
const none: HelpTaken = { hints: 0, shown: false };

/** What help was taken with an exercise in this browser; none where it keeps nothing. */
export function helpTaken(id: string): HelpTaken {
  return new Map(Object.entries(kept())).get(id) ?? none;
}

/** Keeps that help was taken with an exercise: the most hints that were opened at a time, and whether its solution was ever shown. */
export function keepHelp(id: string, help: Partial<HelpTaken>): void {
  const before = helpTaken(id);
  const hints = Math.min(9, Math.max(before.hints, help.hints ?? 0));
  const shown = before.shown || (help.shown ?? false);
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept(), [id]: { hints, shown } }));
  } catch {
    // A browser that keeps nothing has nothing to tell.
  }
}

function kept(): Readonly<Record<string, HelpTaken>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).flatMap(([id, taken]) =>
        typeof taken === "object" && taken !== null
          ? [[id, { hints: Number(taken.hints) || 0, shown: taken.shown === true }] as const]
          : [],
      ),
    );
  } catch {
    return {};
  }
}
