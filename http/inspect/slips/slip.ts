/** A likely mistake in a text that cannot be read as it was meant, and the text without it. */
export type Slip = {
  readonly id: SlipId;
  /** The mistake as a sentence. It repeats no credentials. */
  readonly says: string;
  /** Where it stands, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** The whole text, with this and its other slips mended; undefined where nobody can know what was meant. */
  readonly mended?: string;
};

/** Every mistake that is known by name. */
export type SlipId =
  | "comma-missing"
  | "comma-misplaced"
  | "semicolon"
  | "single-quotes"
  | "curly-quotes"
  | "quote-inside"
  | "quote-unclosed"
  | "quotes-around"
  | "value-unquoted"
  | "value-missing"
  | "name-missing"
  | "name-inside"
  | "name-before-token"
  | "sign-behind"
  | "colon"
  | "space"
  | "space-missing"
  | "scheme-missing"
  | "scheme-misspelled"
  | "scheme-twice"
  | "schemes-two"
  | "unfilled"
  | "json"
  | "pair-plain"
  | "base64-alphabet"
  | "base64-twice"
  | "line-break"
  | "not-ascii";

/** One change to a text: what stands from `start` to `end` becomes `text`. */
export type Edit = Omit<Slip, "mended"> & { readonly from: number; readonly to: number; readonly text: string };

/** Makes the changes, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text: put } of edits) {
    parts.push(text.slice(done, from), put);
    done = to;
  }
  return parts.join("") + text.slice(done);
}

/** The offset in the first text of what stands at an offset of the changed one. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    const start = from + shift;
    if (offset < start) break;
    if (offset < start + text.length) return Math.min(to, from + (offset - start));
    shift += text.length - (to - from);
  }
  return offset - shift;
}
