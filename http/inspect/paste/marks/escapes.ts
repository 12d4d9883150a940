const plain: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", 0: "\0" };

/** Reads the escapes that most languages have in common: `\n`, `\"`, `\x41`, `\u00e9`; any other sign stands for itself. */
export function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,5})\}|([\s\S]))/g,
    (_whole, two?: string, four?: string, braced?: string, sign = "") => {
      const code = two ?? four ?? braced;
      return code === undefined ? (plain[sign] ?? sign) : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}

/** The text between quotes that begin at an offset, as it was before it was quoted, and where it ends; all of it where they never close. */
export function quotedAt(text: string, offset: number): { readonly value: string; readonly end: number } {
  const quote = text[offset];
  let end = offset + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
  return { value: unescaped(text.slice(offset + 1, end)), end: Math.min(end + 1, text.length) };
}
