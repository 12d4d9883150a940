import type { PastedMessage } from "../../inspect/pasted";
import type { Evidence } from "../diagnosis";
import { contentWindow } from "./evidence";

/** A content as a reader reads it, and where each of its characters stands in the paste. */
export type Spoken = { readonly text: string; readonly placeOf: (offset: number) => number };

const quote = { "'": /^(?:\\u0027|\\'|&#0?39;|&#x27;|&apos;|\u2019)$/i } as const;
const written = /\\u00(?:27|22)|\\["'/]|&#0?39;|&#x27;|&apos;|&quot;|&#34;|\u2019/gi;

/** Reads the first part of a content without escapes for quotes, and an HTML page without its line ends. */
export function spokenContent(message: PastedMessage): Spoken {
  const content = message.content.slice(0, contentWindow);
  const flat = /^\s{0,20}</.test(content) ? content.replace(/[\r\n\t]/g, " ") : content;
  const parts: string[] = [];
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let from = 0;
  let length = 0;
  for (const { 0: found, index } of flat.matchAll(written)) {
    const plain = found === "\\/" ? "/" : quote["'"].test(found) ? "'" : '"';
    parts.push(flat.slice(from, index), plain);
    length += index - from + 1;
    from = index + found.length;
    shifts.push({ at: length, by: from - length });
  }
  parts.push(flat.slice(from));
  return { text: parts.join(""), placeOf: (offset) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0) };
}

/** Where a pattern fits in a content as it is read; the text is what stands in the paste. */
export function inSpoken(
  { text, placeOf }: Spoken,
  message: PastedMessage,
  index: number,
  pattern: RegExp,
): Evidence | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [start, end] = [placeOf(match.index), placeOf(match.index + match[0].length)];
  return { message: index, part: "content", start, end, text: message.content.slice(start, end) };
}
