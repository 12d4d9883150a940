import { GrammarError } from "../../grammar";

const definition = /^[ \t]*@([A-Za-z_][\w.-]*)[ \t]*=(.*)$/;
// A variable may be made of others, and no deeper than this.
const deepest = 8;
// What a text grows to by its variables is bounded.
const longest = 1024 * 1024;

/** Reads the lines `@name = value` of a file of requests; the last of a name holds. */
export function definitionsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, name, value = ""] = definition.exec(line) ?? [];
    if (name !== undefined) found.set(name, value.trim());
  }
  return found;
}

/** Fills in `{{name}}` from the file. Throws a GrammarError at the offset, which is that of the text, for what only an editor knows. */
export function filled(text: string, variables: ReadonlyMap<string, string>, offset: number, depth = 0): string {
  const written = text.replace(/\{\{([^{}\n]*)\}\}/g, (whole: string, name: string, at: number) => {
    const value = variables.get(name.trim());
    if (value === undefined || depth >= deepest)
      throw new GrammarError(
        `Only the editor knows ${whole}: write its value instead, or add @name = value`,
        offset + (depth === 0 ? at : 0),
      );
    return value.includes("{{") ? filled(value, variables, offset, depth + 1) : value;
  });
  if (written.length > longest) throw new GrammarError("The variables make this too long to be read", offset);
  return written;
}
