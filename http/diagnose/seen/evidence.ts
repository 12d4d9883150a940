import type { PastedMessage } from "../../inspect/pasted";
import type { Evidence } from "../diagnosis";

type Span = Pick<Evidence, "start" | "end" | "text">;

/** The most characters of a content that are searched: answers to refusals say why at their beginning. */
export const contentWindow = 16 * 1024;
// A line of a head that is longer says nothing more behind this.
const valueWindow = 4 * 1024;

/** Where a pattern fits in the start line of a message; undefined where it does not. */
export function inStartLine(message: PastedMessage, index: number, pattern: RegExp): Evidence | undefined {
  const span = found(message.startLine.slice(0, valueWindow), pattern);
  return span && { message: index, part: "start-line", ...span };
}

/** Where a pattern fits in a content, within its first part. */
export function inContent(message: PastedMessage, index: number, pattern: RegExp): Evidence | undefined {
  const span = found(message.content.slice(0, contentWindow), pattern);
  return span && { message: index, part: "content", ...span };
}

/** Where a pattern first fits among the values of a field, whose name is given in lower case. */
export function inField(message: PastedMessage, index: number, name: string, pattern: RegExp): Evidence | undefined {
  return inValues(message, index, name, (value) => found(value, pattern));
}

/** Where words first stand among the values of a field, a realm left out: it is a name that somebody chose. RFC 9110 §11.5. */
export function inWords(message: PastedMessage, index: number, name: string, pattern: RegExp): Evidence | undefined {
  return inValues(message, index, name, (value) => {
    return found(
      value.replace(/realm\s?=\s?"[^"]{0,400}"/gi, (realm) => " ".repeat(realm.length)),
      pattern,
    );
  });
}

function inValues(
  message: PastedMessage,
  index: number,
  name: string,
  look: (value: string) => Span | undefined,
): Evidence | undefined {
  for (const [field, each] of message.fields.entries()) {
    if (each.name.toLowerCase() !== name) continue;
    const span = look(each.value.slice(0, valueWindow));
    if (span) return partOfField(message, index, field, span.start, span.end);
  }
  return undefined;
}

/** A part of a field's value as evidence; the whole value without `start` and `end`. */
export function partOfField(
  message: PastedMessage,
  index: number,
  field: number,
  start = 0,
  end = message.fields[field]?.value.length ?? 0,
): Evidence {
  const text = message.fields[field]?.value.slice(start, end) ?? "";
  return { message: index, part: "field", field, start, end: start + text.length, text };
}

/** The whole start line as evidence; undefined where the paste had none. */
export function wholeStartLine(message: PastedMessage, index: number): Evidence | undefined {
  return inStartLine(message, index, /^.+$/s);
}

function found(text: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, text: match[0] } : undefined;
}

/** Whether two pieces of evidence are the same place. */
export function samePlace(one: Evidence, other: Evidence): boolean {
  return (
    one.message === other.message &&
    one.part === other.part &&
    one.field === other.field &&
    one.start === other.start &&
    one.end === other.end
  );
}
