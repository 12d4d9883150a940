/** All controls that somebody looks for: those of the plain form, which are pressed before the code has come, and those that take the focus over. */
export const controls = [
  ...[
    "resource",
    "skip",
    "resources",
    "search",
    "use person",
    "guards",
    "credentials",
    "mode",
    "aim",
    "rules",
    "everyone",
  ],
  ...["method", "target", "content", "text", "further name", "further value"],
  ...["line sent", "line name", "line value", "line suggestion", "line up", "line down", "line again", "line away"],
  ...["send", "how to send", "send raw", "way", "start over", "undo", "take", "copy link", "enter"],
  ...["leg", "legs before", "part", "lines added", "lines of the way", "answer content", "octets"],
  ...["challenge", "challenge part", "item up", "item down", "item away", "item new"],
] as const;

/** What a control is for, whatever its words are. */
export type Control = (typeof controls)[number];

/** What a control is known by: what it is for, and of those that do the same to different things, to which. */
export type ControlKey = Control | `${Control}: ${string}`;

/** The attribute that gives a control its key; `of` tells those apart that do the same to different things. */
export function control(name: Control, of?: string | number): { readonly "data-control": ControlKey } {
  return { "data-control": of === undefined ? name : `${name}: ${of}` };
}

/** The control that an element is, is within, or labels; undefined where it is none. */
export function controlAt(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>("[data-control]") ?? element.closest("label")?.control ?? undefined;
}

/** The key of a control; undefined where it has none. */
export function keyOf(control: HTMLElement | undefined): ControlKey | undefined {
  const key = control?.dataset["control"];
  return key !== undefined && isKey(key) ? key : undefined;
}

/** The control in a place that has this key; undefined where there is none. */
export function controlWith(key: ControlKey, place: ParentNode): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>("[data-control]")].find((each) => each.dataset["control"] === key);
}

function isKey(text: string): text is ControlKey {
  return controls.some((name) => text === name || text.startsWith(`${name}: `));
}
