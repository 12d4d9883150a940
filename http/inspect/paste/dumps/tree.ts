/** A piece of text in a dump: a string without its quotes, or a word without any. */
export type Text = { readonly kind: "text"; readonly value: string; readonly quoted: boolean; readonly line: number };

/** A pair of brackets and what is in them; `name` is the word before: `Headers { … }`. */
export type Group = {
  readonly kind: "group";
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What stands first under each key, in lower case. */
  readonly keys: ReadonlyMap<string, Node>;
  readonly line: number;
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
};

/** A text or a group of a dump. */
export type Node = Text | Group;

/** What a group holds, by name where it has one. */
export type Entry = { readonly key: string | undefined; readonly value: Node; readonly line: number };

/** What the first of these keys that is there has, whatever their case. */
export function nodeAt(group: Group, keys: readonly string[]): Node | undefined {
  const key = keys.find((each) => group.keys.has(each));
  return key === undefined ? undefined : group.keys.get(key);
}

/** The text that one of these keys has; "" where none has one. */
export function textOf(group: Group, keys: readonly string[]): string {
  const value = nodeAt(group, keys);
  return value?.kind === "text" ? value.value : "";
}
