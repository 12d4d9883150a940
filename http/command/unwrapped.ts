/** A stretch of a text, by its bounds. */
export type Stretch = { readonly start: number; readonly end: number };

/** The part of a text that is code: what stands between the first two lines of three backticks, or within one pair of backticks; else all of it. */
export function unwrapped(text: string): Stretch {
  const whole = { start: 0, end: text.length };
  const fence = /(?:^|\n)[ \t]*(?:```|~~~)[^\n`]*\n/.exec(text);
  if (fence) {
    const start = fence.index + fence[0].length;
    const end = text.slice(start - 1).search(/\n[ \t]*(?:```|~~~)/);
    return { start, end: end < 0 ? text.length : start - 1 + end };
  }
  const inline = /^\s*`[^`\n]+`\s*$/.exec(text);
  if (!inline) return whole;
  return { start: text.indexOf("`") + 1, end: text.lastIndexOf("`") };
}
