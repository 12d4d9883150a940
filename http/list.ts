/** An element of a list as it was written, and where it begins in the value. */
export type Element = { readonly text: string; readonly start: number };

/**
 * Splits a field value at every separator that stands outside of quoted-strings; nothing is left out, so the elements joined by
 * the separator are the value again. A quoted-string that is never closed goes to the end. RFC 9110 §5.6.1, §5.6.4.
 */
export function splitOutsideQuotes(value: string, separator: "," | ";"): readonly Element[] {
  const elements: Element[] = [];
  let start = 0;
  let quoted = false;
  for (let offset = 0; offset < value.length; offset += 1) {
    const character = value.charAt(offset);
    if (quoted && character === "\\") offset += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) {
      elements.push({ text: value.slice(start, offset), start });
      start = offset + 1;
    }
  }
  return [...elements, { text: value.slice(start), start }];
}

/**
 * The elements of a list, in order, without the whitespace around them and without empty ones, which a recipient passes over.
 * @example listElements('gzip, , br;q="1,0"') // ["gzip", 'br;q="1,0"']
 */
export function listElements(value: string, separator: "," | ";" = ","): readonly string[] {
  return splitOutsideQuotes(value, separator)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");
}

/** The names of a list that have come before, once for every time that they come again, in order. */
export function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
