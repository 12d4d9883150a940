/**
 * Fits a member of a JSON object by its name and by how its value begins, also in single quotes and where the JSON is
 * written into another text with backslashes. `value` is the source of a pattern.
 */
export function member(name: string, value: string): RegExp {
  return new RegExp(`\\\\?["'](?:${name})\\\\?["']\\s{0,8}:\\s{0,8}\\[?\\s{0,8}\\\\?["']?(?:${value})`, "i");
}

/** Fits an element of XML or HTML by its name and by how its text begins, with or without a prefix and attributes. */
export function element(name: string, text: string): RegExp {
  return new RegExp(`<(?:[\\w-]{1,20}:)?(?:${name})(?:\\s[^<>]{0,80})?>\\s{0,8}(?:${text})`, "i");
}

/** Fits a field's value that is this, whatever its case. */
export function exactly(value: string): RegExp {
  return new RegExp(`^${value}$`, "i");
}
