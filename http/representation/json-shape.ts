/** How deep a JSON text nests, and about how many characters it has once it is written with two spaces a level. */
export type JsonShape = { readonly depth: number; readonly indented: number };

/** The deepest that arrays and objects may nest in JSON that is written again: far deeper than an API's, far from the end of a stack. */
export const jsonDepthLimit = 64;

const indentedLimit = 512 * 1024;

/** Measures a JSON text in one pass, without reading it; of a text that is no JSON it says nothing of use. RFC 8259 §9. */
export function jsonShape(text: string): JsonShape {
  let level = 0;
  let depth = 0;
  let indented = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text.charAt(offset);
    if (sign === '"') {
      const end = stringEnd(text, offset);
      indented += end - offset;
      offset = end;
    }
    if (sign === "[" || sign === "{") level += 1;
    if (sign === "]" || sign === "}") level -= 1;
    depth = Math.max(depth, level);
    // Each of these ends a line or begins one, and what stands on a line comes after its indent.
    indented += "[{]},".includes(sign) ? 2 + 2 * Math.max(0, level) : 1;
  }
  return { depth, indented };
}

/** Whether a JSON text nests deeper than is written again here. */
export function nestsTooDeep(text: string): boolean {
  return jsonShape(text).depth > jsonDepthLimit;
}

/** Writes a JSON text with one member a line; undefined for what is no JSON, nests too deep, or would have about half a million characters. */
export function indentedJson(text: string): string | undefined {
  const { depth, indented } = jsonShape(text);
  if (depth > jsonDepthLimit || indented > indentedLimit) return undefined;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return undefined;
  }
}

function stringEnd(text: string, start: number): number {
  let offset = start + 1;
  while (offset < text.length && text.charAt(offset) !== '"') offset += text.charAt(offset) === "\\" ? 2 : 1;
  return Math.min(offset, text.length);
}
