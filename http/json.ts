/** The most levels that lists and objects may lie in each other in JSON that is written again. */
export const jsonDepthLimit = 64;

// Indented, a text grows by twice its depth with every line, so that only a short one is.
const indentedLimit = 16 * 1024;

/** Says whether lists and objects lie in each other deeper than that many levels, without building any of them. RFC 8259 §9. */
export function isDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text[offset];
    if (quoted) {
      if (sign === "\\") offset += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") {
      depth += 1;
      if (depth > levels) return true;
    } else if (sign === "]" || sign === "}") depth -= 1;
  }
  return false;
}

/** Writes a value as JSON: with a line for each member where it is short, and else without white space. */
export function formatJson(value: unknown): string {
  const plain = JSON.stringify(value);
  return plain.length > indentedLimit ? plain : JSON.stringify(value, null, 2);
}
