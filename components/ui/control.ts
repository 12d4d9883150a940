// What can be pressed or written into before the code of an exchange has come; what is fetched later needs no key.
const controls = [
  ...["resource", "use person", "guards", "credentials", "mode", "aim", "rules", "everyone"],
  ...["method", "target", "content", "text", "further name", "further value"],
  ...["line sent", "line name", "line value", "line suggestion", "line up", "line down", "line again", "line away"],
  ...["send", "way", "start over", "undo", "take", "copy link", "enter"],
  ...["leg", "legs before", "part", "lines added", "lines of the way", "answer content", "octets"],
  ...["challenge", "challenge part", "item up", "item down", "item away", "item new"],
] as const;

/** What a control is for, whatever its words are. */
export type Control = (typeof controls)[number];

/** The attribute that gives a control its key; `of` tells those apart that do the same to different things. */
export function control(name: Control, of?: string | number): { readonly "data-control": string } {
  return { "data-control": of === undefined ? name : `${name}: ${of}` };
}

/** The control that an element is, is within, or labels; undefined where it is none that has a key. */
export function controlAt(element: Element): HTMLElement | undefined {
  const found = element.closest<HTMLElement>("[data-control]") ?? element.closest("label")?.control ?? undefined;
  return found?.dataset["control"] === undefined ? undefined : found;
}

/** The control in a place that has this key; undefined where there is none. */
export function controlWith(key: string, place: ParentNode): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>("[data-control]")].find((each) => each.dataset["control"] === key);
}
