const key = "exercises done";

/** The ids of the exercises that were done in this browser; none where it keeps nothing. */
export function exercisesDone(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : []);
  } catch {
    return new Set();
  }
}

/** Keeps that an exercise was done, and tells whatever on the page shows it. */
export function keepDone(id: string): void {
  const before = exercisesDone();
  if (before.has(id)) return;
  try {
    localStorage.setItem(key, JSON.stringify([...before, id]));
  } catch {
    // A browser that keeps nothing: the mark holds for this page.
  }
  dispatchEvent(new Event(key));
}

/** Calls back whenever another exercise is done, here or in another tab; gives what ends that. */
export function onDone(heard: () => void): () => void {
  addEventListener(key, heard);
  addEventListener("storage", heard);
  return () => {
    removeEventListener(key, heard);
    removeEventListener("storage", heard);
  };
}
