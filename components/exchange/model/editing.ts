import { type Draft, parseDraft } from "#http/draft";
import { GrammarError } from "#http/grammar";
import { type FieldLine, parseFieldLine } from "#http/message";

/** A header line in the editor; `key` stays with it when it moves. */
export type EditedLine = {
  readonly key: number;
  readonly name: string;
  readonly value: string;
  /** Switched off: kept, but not sent. */
  readonly off?: boolean;
};

/** A draft in the editor. The last line is always empty: writing into it adds a header. */
export type Edited = {
  readonly method: string;
  readonly target: string;
  readonly lines: readonly EditedLine[];
  readonly content: string;
  readonly nextKey: number;
  /** The message as it was last written as text, while nothing else has changed it. */
  readonly text?: string;
  /** Why `text` cannot be read, and at which character; the rest is as it was before that mistake. */
  readonly unread?: { readonly offset: number; readonly reason: string };
};

/** One change to a draft. */
export type Edit =
  | { readonly set: "method" | "target" | "content"; readonly to: string }
  | { readonly text: string }
  | { readonly field: string; readonly to: string }
  | { readonly line: number; readonly set: "name" | "value"; readonly to: string }
  | { readonly line: number; readonly fields: readonly FieldLine[] }
  | { readonly toggle: number }
  | { readonly remove: number }
  | { readonly repeat: number }
  | { readonly move: number; readonly by: -1 | 1 }
  | { readonly load: Draft }
  | { readonly back: Edited };

/** Opens a draft in the editor. */
export function opened({ method, target, fields, content, off = [] }: Draft): Edited {
  const keyed = merged(fields, off).map((line, key) => ({ ...line, key }));
  return withEmptyLine({ method, target, content, lines: keyed, nextKey: keyed.length });
}

// The lines that are switched off stand where they stood, those that are sent fill the places between.
function merged(fields: readonly FieldLine[], off: NonNullable<Draft["off"]>): readonly Omit<EditedLine, "key">[] {
  const lines: Omit<EditedLine, "key">[] = [];
  const sent = fields.map(([name, value]) => ({ name, value }));
  let taken = 0;
  for (const [place, name, value] of off.toSorted(([one], [other]) => one - other)) {
    const before = sent.slice(taken, taken + Math.max(0, place - lines.length));
    for (const line of before) lines.push(line);
    taken += before.length;
    lines.push({ name, value, off: true });
  }
  return [...lines, ...sent.slice(taken)];
}

/** The draft that stands in the editor: its lines without the empty ones, and apart from them those that are switched off. */
export function draftOf({ method, target, lines, content }: Edited): Draft {
  const written = lines.filter((line) => !isEmpty(line));
  const fields = written.filter(({ off }) => !off).map(({ name, value }) => [name, value] as const);
  const off = written.flatMap((line, place) => (line.off ? [[place, line.name, line.value] as const] : []));
  return { method, target, fields, content, ...(off.length > 0 ? { off } : {}) };
}

/** Whether a draft is too long to be looked at as a whole with every key. */
export function isLong({ content, text = "", lines }: Edited): boolean {
  return lines.reduce((length, { value }) => length + value.length, content.length + text.length) > 4096;
}

/** Makes one change. Changes to a line that is not there change nothing. */
export function edit(edited: Edited, change: Edit): Edited {
  if ("load" in change) return opened(change.load);
  if ("back" in change) return change.back;
  if ("field" in change) return opened(withField(draftOf(edited), change.field, change.to));
  if ("text" in change) return read(edited, change.text);
  const { text, unread, ...lines } = edited;
  return withEmptyLine(apply(lines, change));
}

// What can be read becomes the lines at once, those that are switched off beside it; what cannot changes none of them.
function read(edited: Edited, text: string): Edited {
  try {
    const { off } = draftOf(edited);
    return { ...opened({ ...parseDraft(text), ...(off ? { off } : {}) }), text };
  } catch (fault) {
    if (!(fault instanceof GrammarError)) throw fault;
    return { ...edited, text, unread: { offset: fault.offset, reason: fault.reason } };
  }
}

/** The header lines that a pasted text is made of; none where any line of it is no header line. */
export function fieldsIn(text: string): readonly FieldLine[] | undefined {
  const lines = text.trim().split(/\r?\n/);
  try {
    return lines.map((line) => parseFieldLine(line));
  } catch {
    return undefined;
  }
}

/** Text as it can stand in a header line: what ends a line becomes a space, at its end nothing. RFC 9110 §5.5. */
export function inOneLine(text: string): string {
  return withoutLastLineEnds(text).replace(/[\r\n]+[ \t]*/g, " ");
}

// The pattern [\r\n]+$ starts again at every line end of a run.
function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (end > 0 && "\r\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether a line holds nothing yet. */
export function isEmpty({ name, value }: EditedLine): boolean {
  return name === "" && value === "";
}

/** Sets a field to one value: the first line of that name takes it, the others go; without one, a line is added. */
export function withField(draft: Draft, name: string, value: string): Draft {
  const same = (each: string) => each.toLowerCase() === name.toLowerCase();
  const first = draft.fields.findIndex(([each]) => same(each));
  if (first < 0) return { ...draft, fields: [...draft.fields, [name, value]] };
  const fields = draft.fields.flatMap((line, index) => {
    if (index === first) return [[line[0], value] as const];
    return same(line[0]) ? [] : [line];
  });
  return { ...draft, fields };
}

/** Takes every line of a field out, those that are switched off aside. */
export function withoutField(draft: Draft, name: string): Draft {
  return { ...draft, fields: draft.fields.filter(([each]) => each.toLowerCase() !== name.toLowerCase()) };
}

type EditOfLines = Exclude<Edit, { load: Draft } | { back: Edited } | { text: string } | { field: string }>;

function apply(edited: Edited, change: EditOfLines): Edited {
  const { lines } = edited;
  if ("fields" in change) return withLines(edited, change.line, change.fields);
  if ("line" in change) {
    return {
      ...edited,
      lines: lines.map((line) => (line.key === change.line ? { ...line, [change.set]: change.to } : line)),
    };
  }
  if ("set" in change) return { ...edited, [change.set]: change.to };
  if ("toggle" in change) {
    return { ...edited, lines: lines.map((line) => (line.key === change.toggle ? { ...line, off: !line.off } : line)) };
  }
  if ("remove" in change) return { ...edited, lines: lines.filter(({ key }) => key !== change.remove) };
  if ("repeat" in change) {
    const copied = lines.flatMap((line) =>
      line.key === change.repeat ? [line, { ...line, key: edited.nextKey }] : [line],
    );
    return { ...edited, lines: copied, nextKey: edited.nextKey + 1 };
  }
  return { ...edited, lines: moved(lines, change.move, change.by) };
}

// The first line takes the place, and the key, of the one that was there.
function withLines(edited: Edited, key: number, fields: readonly FieldLine[]): Edited {
  const { nextKey } = edited;
  const written = fields.map(([name, value], index) => ({ key: index === 0 ? key : nextKey + index - 1, name, value }));
  const lines = edited.lines.flatMap((line) => (line.key === key ? written : [line]));
  return { ...edited, lines, nextKey: nextKey + fields.length };
}

function moved(lines: readonly EditedLine[], key: number, by: -1 | 1): readonly EditedLine[] {
  const from = lines.findIndex((line) => line.key === key);
  const line = lines[from];
  const to = from + by;
  const other = lines[to];
  if (!line || !other || to === lines.length - 1) return lines;
  return lines.with(from, other).with(to, line);
}

function withEmptyLine(edited: Edited): Edited {
  const last = edited.lines.at(-1);
  if (last && isEmpty(last)) return edited;
  const empty = { key: edited.nextKey, name: "", value: "" };
  return { ...edited, lines: [...edited.lines, empty], nextKey: edited.nextKey + 1 };
}
