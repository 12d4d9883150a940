const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** A moment, in seconds since 1970-01-01T00:00Z, as a day and a time where the reader is. */
export function momentInWords(seconds: number): string {
  return day.format(new Date(seconds * 1000));
}

/** What help was taken with an exercise, in a few words. */
export function helpInWords({ hints, shown }: { readonly hints: number; readonly shown: boolean }): string {
  const opened = hints === 0 ? "no hints" : hints === 1 ? "1 hint" : `${hints} hints`;
  return shown ? `${opened}, solution shown` : opened;
}
